/**
 * Turns sentences and claims into vectors whose scalar product says how alike they are in meaning.
 *
 * <p>A vector depends on its own text and context alone, never on what is encoded beside it: that is what makes a
 * comparison independent of the order and the number of its articles.
 */
package org.variorum.analysis.encode;
