/** Expected trouble as values: what happened, where, and what a person can do about it. */
package org.variorum.model.problem;
