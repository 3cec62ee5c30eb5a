/** Behaviour of the core package. */
package org.variorum.ui.core;
