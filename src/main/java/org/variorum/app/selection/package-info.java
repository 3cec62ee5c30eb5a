/** What the reader has selected: one immutable value with one writer. */
package org.variorum.app.selection;
