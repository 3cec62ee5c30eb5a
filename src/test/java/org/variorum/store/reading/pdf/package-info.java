/** Tests of how the text of PDF files is put together. */
package org.variorum.store.reading.pdf;
