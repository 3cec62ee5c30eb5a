/** Behaviour of the linear package. */
package org.variorum.ui.linear;
