/** Tests of the {@code .variorum} file. */
package org.variorum.store.workspace;
