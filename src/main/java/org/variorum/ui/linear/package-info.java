/** The differences as a plain list of sentences, for screen readers, for copying and for print. */
package org.variorum.ui.linear;
