/** Exporting for people: a format of the store, the words of the program and a file to write. */
package org.variorum.app.export;
