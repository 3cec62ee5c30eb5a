/** The readable tables of words and patterns that come with the program. */
package org.variorum.store.table;
