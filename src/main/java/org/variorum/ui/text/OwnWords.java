package org.variorum.ui.text;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Position;
import org.variorum.model.text.TextSpan;

/** What one source says about a fact as briefly as its own words allow. */
public final class OwnWords {

    private static final String APART = " \u2026 ";

    private OwnWords() {}

    /** The words that differences rest on, verbatim; where there are none, its position. */
    public static String of(Fact fact, ArticleId article, ComparisonIndex index) {
        List<TextSpan> deciding = index.decidingWords(fact, article);
        String words = index.comparison().article(article).map(text -> join(text, deciding)).orElse("");
        return words.isEmpty()
                ? fact.positions().stream()
                        .filter(position -> position.articles().contains(article))
                        .map(Position::value)
                        .findFirst()
                        .orElse("")
                : words;
    }

    private static String join(Article article, List<TextSpan> spans) {
        return spans.stream()
                .map(span -> article.text().slice(span).replace('\n', ' '))
                .distinct()
                .collect(Collectors.joining(APART));
    }
}
