/** Files that come back: our own comparisons as others kept them, and annotations and projects that others made. */
package org.variorum.store.exchange;
