/** A comparison with other words in it: quotations instead of whole texts, sigla instead of the names of sources. */
package org.variorum.store.export.rewrite;
