/** The norms of the source text: sizes, names, comments and forms, checked on the parsed sources. */
package org.variorum.norms;
