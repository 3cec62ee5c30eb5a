/** The comparison as a workbook: the facts, a fact-checker's sheet to fill in, and how it was made. */
package org.variorum.store.export.xlsx;
