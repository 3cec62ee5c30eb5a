/** The main window: header, panels, progress, welcome view, and how it is started or drawn. */
package org.variorum.ui.shell;
