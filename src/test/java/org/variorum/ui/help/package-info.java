/** Texts that come with the program. */
package org.variorum.ui.help;
