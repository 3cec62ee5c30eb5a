/** The claims in the vocabulary of schema.org, for search engines and archives of claims. */
package org.variorum.store.export.claim;
