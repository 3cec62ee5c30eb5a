/** Behaviour of the coverage package. */
package org.variorum.ui.coverage;
