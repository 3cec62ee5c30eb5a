package org.variorum.analysis.extract;

import java.util.List;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.article.Article;
import org.variorum.model.text.SegmentedText;

/**
 * All that is found in one article by itself; it does not depend on the other articles, so it can be kept when they
 * change.
 *
 * @param article the article
 * @param text its paragraphs and sentences
 * @param sentences its sentences, parsed, in the order of {@code text.sentences()}
 * @param claims its claims in reading order
 */
public record AnalyzedArticle(
        Article article, SegmentedText text, List<ParsedSentence> sentences, List<ExtractedClaim> claims) {

    public AnalyzedArticle {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
    }
}
