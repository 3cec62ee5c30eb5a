/** XML documents of the export formats: written in order, escaped always, free of characters that XML forbids. */
package org.variorum.store.export.xml;
