/** Behaviour of scrolling together. */
package org.variorum.app.scroll;
