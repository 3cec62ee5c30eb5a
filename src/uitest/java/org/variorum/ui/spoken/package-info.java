/** What a screen reader is told of the window, as text that is approved. */
package org.variorum.ui.spoken;
