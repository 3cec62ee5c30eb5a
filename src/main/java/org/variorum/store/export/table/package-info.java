/** Tables that several formats write: the facts row by row, and how the comparison was made. */
package org.variorum.store.export.table;
