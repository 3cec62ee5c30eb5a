/** Behaviour of the problem. */
package org.variorum.app.problem;
