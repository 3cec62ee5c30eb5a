/** The synopsis: a row for each fact, a column for each source, the verbatim words in the cells. */
package org.variorum.ui.synopsis;
