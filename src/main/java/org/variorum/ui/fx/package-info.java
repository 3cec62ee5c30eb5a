/** The toolkit itself: its thread, start, fonts, style sheets, keys and pictures. */
package org.variorum.ui.fx;
