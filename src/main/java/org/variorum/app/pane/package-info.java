/** Which sources have a pane, in which order, and how the panes move together: one immutable value with one writer. */
package org.variorum.app.pane;
