/** One article: its header, its text with marks, the margin and the overview ruler. */
package org.variorum.ui.reader;
