package org.variorum.analysis;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.variorum.analysis.align.AlignedFact;
import org.variorum.analysis.align.EncodedArticle;
import org.variorum.analysis.align.RelevanceFilter.Judgement;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Origin;

/**
 * What a comparison is made of: one pure function per stage, each replaceable by itself. Stages are given the articles
 * in canonical order.
 *
 * @param reading one article to its claims
 * @param selection how each article stands to the others
 * @param naming the compared articles with one name for each thing; nothing of it is kept with a single article
 * @param alignment claims to facts
 * @param contrast facts to disputes
 * @param citations who names whom as a source
 * @param origins who copies whom; every article in exactly one origin
 */
public record ComparisonStages(
        ArticleAnalyzer reading,
        Function<List<EncodedArticle>, List<Judgement>> selection,
        UnaryOperator<List<EncodedArticle>> naming,
        Function<List<EncodedArticle>, List<AlignedFact>> alignment,
        Contrasting contrast,
        Function<List<AnalyzedArticle>, List<Citation>> citations,
        BiFunction<List<EncodedArticle>, List<Citation>, List<Origin>> origins) {

    /** Tells where the claims on each fact differ. */
    @FunctionalInterface
    public interface Contrasting {

        /** The facts, disputed first; {@code progress} hears the share of facts done. */
        List<Fact> contrast(List<AlignedFact> aligned, List<EncodedArticle> articles, DoubleConsumer progress);
    }
}
