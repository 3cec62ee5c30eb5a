package org.variorum.ui.versions;

/**
 * A marked place on an axis.
 *
 * @param place in units of the axis
 * @param words what stands there
 */
record AxisTick(double place, String words) {}
