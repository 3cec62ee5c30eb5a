/** Which places of two texts belong together, and how scrolling one of them moves the other. */
package org.variorum.app.scroll;
