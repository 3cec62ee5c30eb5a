/** The panes together as a person uses them, without a display. */
package org.variorum.ui.comparison;
