/** Checks of articles and their origin. */
package org.variorum.model.article;
