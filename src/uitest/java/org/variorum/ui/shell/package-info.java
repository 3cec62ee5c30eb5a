/** The window as a person uses it, without a display. */
package org.variorum.ui.shell;
