/** Turns files and folders into articles, or into problems that say why not. */
package org.variorum.store.reading;
