/** Behaviour of the origins package. */
package org.variorum.ui.origins;
