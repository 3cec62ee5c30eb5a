/**
 * The report that people read: one self-contained HTML file that needs neither a network nor JavaScript.
 *
 * <p>Everything that comes from an article is escaped by {@link org.variorum.store.export.html.HtmlWriter}, and a
 * content security policy in the file allows nothing but its own style and script, by their hashes.
 */
package org.variorum.store.export.html;
