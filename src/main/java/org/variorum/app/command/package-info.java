/** Every command once, with its name and keys; menus, shortcuts and the shortcut sheet are made from it. */
package org.variorum.app.command;
