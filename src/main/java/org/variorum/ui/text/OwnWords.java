package org.variorum.ui.text;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Position;
import org.variorum.model.text.TextSpan;

/** What one source says about a fact as briefly as its own words allow. */
public final class OwnWords {

    private static final String APART = " \u2026 ";

    private OwnWords() {}

    /**
     * The words that differences rest on, verbatim; where there are none, its position. Where the words of that
     * position are disputed on another fact, only who wrote them is credited with them: the source's claim stands.
     */
    public static String of(Fact fact, ArticleId article, ComparisonIndex index) {
        List<TextSpan> deciding = index.decidingWords(fact, article);
        String words = index.comparison().article(article).map(text -> join(text, deciding)).orElse("");
        return words.isEmpty()
                ? fact.positions().stream()
                        .filter(position -> position.articles().contains(article))
                        .map(position -> value(fact, position, article, index))
                        .findFirst()
                        .orElse("")
                : words;
    }

    private static String value(Fact fact, Position position, ArticleId article, ComparisonIndex index) {
        return position.articles().getFirst().equals(article)
                        || !index.disputedWords().standIn(position.value(), fact)
                ? position.value()
                : index.claims(fact, article).stream().map(Claim::quote).findFirst().orElse("");
    }

    private static String join(Article article, List<TextSpan> spans) {
        return spans.stream()
                .map(span -> article.text().slice(span).replace('\n', ' '))
                .distinct()
                .collect(Collectors.joining(APART));
    }
}
