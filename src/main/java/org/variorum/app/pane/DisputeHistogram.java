package org.variorum.app.pane;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;

/**
 * How many disputed facts each stretch of a text speaks on.
 *
 * @param bars one per stretch of equal length, in reading order
 */
public record DisputeHistogram(List<Bar> bars) {

    public DisputeHistogram {
        bars = List.copyOf(bars);
    }

    /**
     * One stretch.
     *
     * @param disputes what a click on it can select: one per disputed fact, in reading order
     */
    public record Bar(List<Selection> disputes) {

        public Bar {
            disputes = List.copyOf(disputes);
        }
    }

    /** The article cut into that many stretches. */
    public static DisputeHistogram of(Article article, ComparisonIndex index, int stretches) {
        int length = Math.max(1, article.text().length());
        List<Map<FactId, Selection>> found = new ArrayList<>();
        IntStream.range(0, stretches).forEach(any -> found.add(new LinkedHashMap<>()));
        for (Claim claim : index.claimsOf(article.id())) {
            int stretch = (int) Math.min(stretches - 1L, (long) claim.span().start() * stretches / length);
            index.factsOf(claim.id()).stream()
                    .filter(fact -> fact.status() == FactStatus.DISPUTED)
                    .map(Fact::id)
                    .forEach(fact -> found.get(stretch).putIfAbsent(
                            fact, Selection.of(fact, claim.id(), article.id(), SelectionOrigin.COMMAND)));
        }
        return new DisputeHistogram(found.stream().map(bar -> new Bar(List.copyOf(bar.values()))).toList());
    }

    /** The most disputes of any stretch; 0 where nothing is disputed. */
    public int highest() {
        return bars.stream().mapToInt(bar -> bar.disputes().size()).max().orElse(0);
    }
}
