/** Articles, their sources and what is known about them. */
package org.variorum.model.article;
