/** What can be read about the program in its window: the manual and the licences. */
package org.variorum.ui.help;
