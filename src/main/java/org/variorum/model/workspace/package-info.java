/** The saved unit: articles, their comparison and the reader's corrections. */
package org.variorum.model.workspace;
