/** Phrases in words: the message bundle of everything the analysis and the readers say to a person. */
package org.variorum.app.wording;
