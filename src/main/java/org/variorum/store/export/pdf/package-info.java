/** The comparison as a PDF file to print or to read: two columns on landscape pages, tagged, with bookmarks. */
package org.variorum.store.export.pdf;
