/** What can be told of a window's layout without looking: nothing overlaps, sticks out or is cut without a remedy. */
package org.variorum.ui.layout;
