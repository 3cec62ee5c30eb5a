/** Behaviour of the facts package. */
package org.variorum.ui.facts;
