/** Tells an article's own text from what was copied along with it. Nothing is deleted: passages are classified. */
package org.variorum.store.reading.cleaning;
