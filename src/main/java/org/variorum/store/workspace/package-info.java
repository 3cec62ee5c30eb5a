/** The {@code .variorum} file, its lock and its journal: what people decided reaches the disk and comes back. */
package org.variorum.store.workspace;
