/** The bar that looks for words in the articles. */
package org.variorum.ui.find;
