/**
 * The command line: opening the window, comparing without one, and drawing the window into a file.
 *
 * <p>Standard output carries results only; problems and progress go to standard error.
 */
package org.variorum.cli;
