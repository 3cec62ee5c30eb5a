/** Trouble told to a person: what happened, where, and what to do. */
package org.variorum.app.problem;
