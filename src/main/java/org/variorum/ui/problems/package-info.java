/** The list of what went wrong and what to do about it. */
package org.variorum.ui.problems;
