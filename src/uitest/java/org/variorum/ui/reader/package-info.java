/** One pane as a person uses it, without a window around it. */
package org.variorum.ui.reader;
