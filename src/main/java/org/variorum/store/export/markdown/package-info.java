/** The comparison as Markdown: front matter, a heading and a table for each fact, quotations that can be linked to. */
package org.variorum.store.export.markdown;
