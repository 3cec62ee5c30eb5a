package org.variorum.store.reading;

import org.jsoup.nodes.Element;
import org.variorum.model.article.ExclusionReason;

/**
 * One block of text on a page.
 *
 * @param text its characters, white space collapsed
 * @param place the element that its first characters stand in
 * @param reason why it is excluded, if it is found to be outside the article
 * @param linked whether all of it is links
 */
record HtmlBlock(String text, Element place, ExclusionReason reason, boolean linked) {

    private static final int SENTENCE_CHARACTERS = 60;

    /** Whether it is long enough to be a sentence. */
    boolean isSentence() {
        return text.length() >= SENTENCE_CHARACTERS;
    }

    /** Whether it looks like a paragraph of an article: long, more than links, in no side part of the page. */
    boolean isProse() {
        return isSentence() && !linked && reason == ExclusionReason.NAVIGATION
                && place.closest("footer") == null;
    }
}
