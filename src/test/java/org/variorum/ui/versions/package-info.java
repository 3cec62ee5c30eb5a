/** Behaviour of the versions package. */
package org.variorum.ui.versions;
