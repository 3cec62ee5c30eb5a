/** The facts as a table of comma-separated values, one row for each fact and source. */
package org.variorum.store.export.csv;
