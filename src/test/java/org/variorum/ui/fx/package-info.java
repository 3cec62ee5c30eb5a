/** Behaviour of the fx package. */
package org.variorum.ui.fx;
