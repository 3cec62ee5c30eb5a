/** Behaviour of the synopsis package. */
package org.variorum.ui.synopsis;
