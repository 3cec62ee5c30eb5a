/** The result of comparing articles: facts, each source's version of them, disputes, nuances and origins. */
package org.variorum.model.comparison;
