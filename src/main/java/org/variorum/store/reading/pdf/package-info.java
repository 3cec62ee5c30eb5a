/** The text of PDF files: pages as lines, and lines as paragraphs without running heads and page numbers. */
package org.variorum.store.reading.pdf;
