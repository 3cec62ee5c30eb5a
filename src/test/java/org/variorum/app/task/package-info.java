/** Behaviour of the task. */
package org.variorum.app.task;
