/** The window's own words, dates and numbers in the reader's language. */
package org.variorum.ui.text;
