/** Behaviour of the reader package. */
package org.variorum.ui.reader;
