/** The comparison as plain text, for terminals, mail and screen readers. */
package org.variorum.store.export.text;
