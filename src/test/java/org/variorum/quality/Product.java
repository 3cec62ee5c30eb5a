package org.variorum.quality;

import java.util.List;
import java.util.Optional;
import org.variorum.analysis.ComparisonPipeline;
import org.variorum.analysis.EnglishAnalysis;
import org.variorum.analysis.Progress;
import org.variorum.analysis.align.ArticleEncoder;
import org.variorum.analysis.align.EnglishReading;
import org.variorum.analysis.align.PairScorer;
import org.variorum.analysis.encode.MiniLmEncoder;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Likelihood;

/** What is measured: the product's own stages, wired as the product wires them. */
final class Product {

    private final ComparisonPipeline pipeline = EnglishAnalysis.pipeline();
    private final EnglishReading reading = new EnglishReading();
    private final PairScorer scorer = new PairScorer(new ArticleEncoder(MiniLmEncoder.load()));

    /** The whole comparison, with the disputes that are shown by default. */
    Comparison compare(List<Article> articles) {
        return pipeline.compare(articles, Progress.NONE).shownFrom(Likelihood.SHOWN_BY_DEFAULT);
    }

    /** What one article says by itself. */
    AnalyzedArticle read(Article article) {
        return reading.read(article);
    }

    /** The grammar of a text that is one sentence. */
    ParsedSentence sentence(String text) {
        return reading.sentence(text);
    }

    /** Likeness of two texts, each an article by itself. */
    PairScorer.Score score(String first, String second) {
        return scorer.score(
                reading.read(0, "a", first, Optional.empty()), reading.read(1, "b", second, Optional.empty()));
    }
}
