package org.variorum.analysis.align;

import java.util.Comparator;
import java.util.List;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.model.article.Article;

/**
 * An analysed article with the vectors of its sentences and claims. Like the analysis it depends on the article alone.
 *
 * @param analysis the article's sentences and claims
 * @param sentences one unit vector per sentence, of its own words alone
 * @param claims one unit vector per claim, of its own words alone
 * @param claimsInContext one unit vector per claim, its words read together with the sentences before it
 * @param words per sentence its content words in reading order
 */
public record EncodedArticle(
        AnalyzedArticle analysis, List<float[]> sentences, List<float[]> claims, List<float[]> claimsInContext,
        List<List<ContentWord>> words) {

    /** An order of articles that does not depend on the order they were opened in: by content. */
    static final Comparator<EncodedArticle> BY_CONTENT = Comparator
            .comparing((EncodedArticle encoded) -> encoded.article().sha256())
            .thenComparing(encoded -> encoded.article().text().value())
            .thenComparing(encoded -> encoded.article().file());

    public EncodedArticle {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        claimsInContext = List.copyOf(claimsInContext);
        words = words.stream().map(List::copyOf).toList();
        if (sentences.size() != analysis.sentences().size() || claims.size() != analysis.claims().size()
                || claimsInContext.size() != analysis.claims().size()
                || words.size() != analysis.sentences().size()) {
            throw new IllegalArgumentException("Every sentence and every claim has its vector");
        }
    }

    /** The same vectors with an analysis that names other things but has the same sentences and claims. */
    public EncodedArticle with(AnalyzedArticle other) {
        return new EncodedArticle(other, sentences, claims, claimsInContext, words);
    }

    /** The article itself. */
    public Article article() {
        return analysis.article();
    }
}
