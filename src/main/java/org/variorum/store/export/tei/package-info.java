/** The comparison as a critical apparatus in the encoding of the Text Encoding Initiative. */
package org.variorum.store.export.tei;
