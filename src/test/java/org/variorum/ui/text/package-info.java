/** Tests of how values are put into words for the window. */
package org.variorum.ui.text;
