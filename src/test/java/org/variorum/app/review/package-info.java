/** Tests of what a reader can decide and correct. */
package org.variorum.app.review;
