package org.variorum.ui.reader;

/**
 * What part of a text is on the screen.
 *
 * @param paragraph the first visible paragraph
 * @param offset how far its top stands below the top of the view, in pixels; negative when cut
 */
public record Viewport(int paragraph, double offset) {}
