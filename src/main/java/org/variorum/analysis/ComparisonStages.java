package org.variorum.analysis;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.variorum.analysis.align.AlignedFact;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Origin;
import org.variorum.model.text.Phrase;

/**
 * What a comparison is made of: one pure function per stage, each replaceable by itself.
 *
 * @param reading one article to its claims
 * @param selection which articles are about something else, and why
 * @param alignment claims to facts
 * @param contrast facts to disputes
 * @param origins who copies whom; every article in exactly one origin
 * @param citations who names whom as a source
 */
public record ComparisonStages(
        ArticleAnalyzer reading,
        Function<List<AnalyzedArticle>, List<Unrelated>> selection,
        Function<List<AnalyzedArticle>, List<AlignedFact>> alignment,
        Contrasting contrast,
        Function<List<AnalyzedArticle>, List<Origin>> origins,
        Function<List<AnalyzedArticle>, List<Citation>> citations) {

    /**
     * An article about something else.
     *
     * @param article the article
     * @param reason why it is left out
     */
    public record Unrelated(AnalyzedArticle article, Phrase reason) {}

    /** Tells where the claims on each fact differ. */
    @FunctionalInterface
    public interface Contrasting {

        /** The facts, disputed first; {@code progress} hears the share of facts done. */
        List<Fact> contrast(List<AlignedFact> aligned, List<AnalyzedArticle> articles, DoubleConsumer progress);
    }
}
