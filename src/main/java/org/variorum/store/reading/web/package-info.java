/** Pages that are fetched from the web at the user's word: the only place of the program that uses the network. */
package org.variorum.store.reading.web;
