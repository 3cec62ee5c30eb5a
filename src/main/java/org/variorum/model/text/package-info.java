/** Immutable text, positions in it and its segmentation into paragraphs and sentences. */
package org.variorum.model.text;
