package org.variorum.store.reading;

import org.variorum.model.article.ExclusionReason;

/**
 * One block of prose on a page.
 *
 * @param text its characters, white space collapsed
 * @param reason why it is excluded, if it is found to be outside the article
 */
record HtmlBlock(String text, ExclusionReason reason) {}
