/** Checks of fetching, against a server on this computer that behaves as badly as servers do. */
package org.variorum.store.reading.web;
