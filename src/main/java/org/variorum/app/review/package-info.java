/** What a reader can decide and correct: the queue of disputes, what a decision is about, and the edits it makes. */
package org.variorum.app.review;
