/** Every command by its name: the palette, the menu and the sheet of shortcuts, all made from the registry. */
package org.variorum.ui.palette;
