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
import org.variorum.model.text.SourceText;

/** Short reports made on the spot, compared by the whole program. */
final class Reports {

    private static final ComparisonPipeline PIPELINE = EnglishAnalysis.pipeline();

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

    Comparison compared() {
        return PIPELINE.compare(articles, Progress.NONE);
    }
}
