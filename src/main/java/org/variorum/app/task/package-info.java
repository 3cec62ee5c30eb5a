/** Background work: cancellable jobs whose results arrive on the caller's thread; the latest of a kind wins. */
package org.variorum.app.task;
