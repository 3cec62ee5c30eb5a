package org.variorum.analysis.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.analysis.ComparisonPipeline;
import org.variorum.analysis.EnglishAnalysis;
import org.variorum.analysis.Progress;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.SourceText;

/** Short reports made on the spot, compared by the whole program. */
public final class Reports {

    private static final ComparisonPipeline PIPELINE = EnglishAnalysis.pipeline();

    /** Opens both reports, so that what follows is told of one event. */
    private static final String STORM =
            "A storm hit the harbour of Arlen on Monday, tearing ships from their moorings. ";
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 5);

    private final List<Article> articles = new ArrayList<>();

    /** The same with one more report. */
    Reports with(String text, Optional<LocalDate> published) {
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.empty(), Optional.empty(), Optional.empty(), published.map(PublicationTime::on),
                Optional.empty(), Optional.empty(), "en");
        ArticleId id = ArticleId.at(articles.size());
        articles.add(new Article(id, id + ".txt", id + "0", metadata, new SourceText(text), List.of(), false));
        return this;
    }

    /** The facts of two reports of one day on a storm, each of which goes on with one of the texts. */
    static List<Fact> onAStorm(String first, String second) {
        return new Reports().with(STORM + first, Optional.of(PUBLISHED)).with(STORM + second, Optional.of(PUBLISHED))
                .compared().facts();
    }

    /** The disputes among them. */
    public static List<Dispute> disputesOnAStorm(String first, String second) {
        return onAStorm(first, second).stream().flatMap(fact -> fact.disputes().stream()).toList();
    }

    Comparison compared() {
        return PIPELINE.compare(articles, Progress.NONE);
    }
}
