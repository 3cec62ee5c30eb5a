package org.variorum.ui.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Version;

/**
 * What one source tells and what it leaves out.
 *
 * @param article the source's article
 * @param shared facts that it tells and others tell too
 * @param onlyHere facts that it alone tells, in the comparison's order
 * @param leavesOut facts that it says nothing of although two others tell them (one other where there are but two
 *     sources), those that most tell first
 * @param unknown facts of which its text, cut off or not compared yet, cannot tell
 * @param all how many facts there are
 */
record CoverageRowViewModel(
        Article article, int shared, List<Fact> onlyHere, List<Fact> leavesOut, int unknown, int all) {

    /** One row for each source, in the order of the sources. */
    static List<CoverageRowViewModel> of(Comparison comparison) {
        Map<ArticleId, Tally> tallies = new LinkedHashMap<>();
        comparison.articles().forEach(article -> tallies.put(article.id(), new Tally()));
        int enough = Math.min(2, comparison.articles().size() - 1);
        for (Fact fact : comparison.facts()) {
            long stating = fact.stated().count();
            for (Version version : fact.versions()) {
                tallies.computeIfAbsent(version.article(), key -> new Tally()).add(fact, version, stating >= enough);
            }
        }
        return comparison.articles().stream()
                .map(article -> tallies.getOrDefault(article.id(), new Tally()).row(article, comparison.facts().size()))
                .toList();
    }

    /** How many facts it tells. */
    int told() {
        return shared + onlyHere.size();
    }

    /** How many facts its whole text says nothing of. */
    int silent() {
        return all - told() - unknown;
    }

    /** Counts one source's versions. */
    private static final class Tally {

        private final List<Fact> onlyHere = new ArrayList<>();
        private final List<Fact> leavesOut = new ArrayList<>();
        private int shared;
        private int unknown;

        void add(Fact fact, Version version, boolean widelyTold) {
            switch (version) {
                case Version.Stated stated -> addStated(fact);
                case Version.NotMentioned silent -> {
                    if (widelyTold) {
                        leavesOut.add(fact);
                    }
                }
                case Version.CannotTell cut -> unknown++;
                case Version.NotChecked waiting -> unknown++;
            }
        }

        CoverageRowViewModel row(Article article, int all) {
            leavesOut.sort(Comparator.comparingLong(fact -> -fact.stated().count()));
            return new CoverageRowViewModel(
                    article, shared, List.copyOf(onlyHere), List.copyOf(leavesOut), unknown, all);
        }

        private void addStated(Fact fact) {
            if (fact.status() == FactStatus.SINGLE_SOURCE) {
                onlyHere.add(fact);
            } else {
                shared++;
            }
        }
    }
}
