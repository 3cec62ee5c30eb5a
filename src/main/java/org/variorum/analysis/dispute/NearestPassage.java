package org.variorum.analysis.dispute;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.comparison.Version;

/** In an article that does not state a fact, finds the claim that shares most of the fact's words. */
final class NearestPassage {

    private static final double LEAST = 0.08;

    private NearestPassage() {}

    /** The nearest claim with its share of common content words; empty when nothing comes near. */
    static Optional<Version.Nearest> in(AnalyzedArticle article, List<ComparedClaim> fact) {
        double best = LEAST;
        Optional<Version.Nearest> nearest = Optional.empty();
        for (ExtractedClaim claim : article.claims()) {
            double similarity = fact.stream()
                    .mapToDouble(stated -> overlap(claim.concepts(), stated.extracted().concepts())).max().orElse(0);
            if (similarity > best) {
                best = similarity;
                nearest = Optional.of(new Version.Nearest(claim.claim().span(), similarity));
            }
        }
        return nearest;
    }

    private static double overlap(SortedSet<String> first, SortedSet<String> second) {
        SortedSet<String> shared = new TreeSet<>(first);
        shared.retainAll(second);
        int all = first.size() + second.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }
}
