package org.variorum.app.correction;

import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Origin;

/** What is left of origins and citations when articles go. */
final class Remaining {

    private Remaining() {}

    /** The origins of the articles that are still compared. */
    static List<Origin> origins(Comparison found, List<Article> compared) {
        List<ArticleId> still = ids(compared);
        return found.origins().stream()
                .map(origin -> new Origin(
                        origin.id(), origin.articles().stream().filter(still::contains).toList(),
                        origin.passages().stream()
                                .filter(passage -> still.contains(passage.article()) && still.contains(passage.from()))
                                .toList()))
                .filter(origin -> !origin.articles().isEmpty())
                .toList();
    }

    /** The citations of the articles that are still compared. */
    static List<Citation> citations(Comparison found, List<Article> compared) {
        List<ArticleId> still = ids(compared);
        return found.citations().stream().filter(citation -> still.contains(citation.article())).toList();
    }

    private static List<ArticleId> ids(List<Article> compared) {
        return compared.stream().map(Article::id).toList();
    }
}
