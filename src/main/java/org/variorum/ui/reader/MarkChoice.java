package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Position;
import org.variorum.model.text.TextSpan;

/**
 * Chooses what of an article is marked before anything is selected: a text that is marked everywhere is marked nowhere.
 *
 * <p>The words that a difference rests on always are. Then, as long as no more than three tenths of the compared text
 * are marked: claims that differ, the values of agreed facts (numbers, times, places), and agreed claims, those of many
 * sources first. What is left unmarked can be selected all the same.
 */
final class MarkChoice {

    private static final double SHARE = 0.3;

    private final Article article;
    private final ComparisonIndex index;
    private final List<Mark> chosen = new ArrayList<>();
    private final BitSet marked = new BitSet();
    private final int budget;

    private MarkChoice(Article article, ComparisonIndex index) {
        this.article = article;
        this.index = index;
        int excluded = article.exclusions().stream().mapToInt(exclusion -> exclusion.span().length()).sum();
        budget = (int) ((article.text().length() - excluded) * SHARE);
    }

    static List<Mark> of(Article article, ComparisonIndex index) {
        MarkChoice choice = new MarkChoice(article, index);
        List<OnFact> claims = index.claimsOf(article.id()).stream()
                .flatMap(claim -> index.factsOf(claim.id()).stream().findFirst().stream()
                        .map(fact -> new OnFact(claim, fact)))
                .toList();
        claims.forEach(choice::markDeciding);
        choice.markWhole(claims, FactStatus.DISPUTED);
        choice.markWhole(claims, FactStatus.NUANCED);
        choice.markValues(claims);
        choice.markWhole(claims, FactStatus.AGREED);
        return choice.chosen;
    }

    private void markDeciding(OnFact on) {
        MarkClass status = MarkClass.of(on.fact().status());
        index.decidingWords(on.claim().id()).forEach(span -> {
            add(span, status);
            add(span, MarkClass.DECIDING);
            if (isOddOneOut(on.fact())) {
                add(span, MarkClass.ODD_ONE_OUT);
            }
        });
    }

    private void markWhole(List<OnFact> claims, FactStatus status) {
        claims.stream()
                .filter(on -> on.fact().status() == status)
                .sorted(Comparator.comparingLong((OnFact on) -> -on.fact().stated().count())
                        .thenComparing(on -> on.claim().span()))
                .forEach(on -> addWithinBudget(on.claim().span(), MarkClass.of(status)));
    }

    private void markValues(List<OnFact> claims) {
        claims.stream()
                .filter(on -> on.fact().status() == FactStatus.AGREED)
                .forEach(on -> values(on.claim())
                        .filter(span -> on.claim().span().contains(span))
                        .forEach(span -> addWithinBudget(span, MarkClass.AGREED)));
    }

    private static Stream<TextSpan> values(Claim claim) {
        return Stream.of(
                        claim.quantities().stream().map(quantity -> quantity.span()),
                        claim.times().stream().map(time -> time.span()),
                        claim.places().stream().map(place -> place.span()))
                .flatMap(spans -> spans);
    }

    /** Whether this source alone holds its position, against two sources or more that hold one together. */
    private boolean isOddOneOut(Fact fact) {
        Optional<Position> own = fact.positions().stream()
                .filter(position -> position.articles().contains(article.id()))
                .findFirst();
        return fact.positions().size() == 2
                && own.filter(position -> position.articles().size() == 1).isPresent()
                && fact.positions().stream().anyMatch(position -> position.articles().size() > 1);
    }

    private void addWithinBudget(TextSpan span, MarkClass kind) {
        int covered = marked.get(span.start(), span.end()).cardinality();
        if (marked.cardinality() + span.length() - covered <= budget) {
            add(span, kind);
        }
    }

    private void add(TextSpan span, MarkClass kind) {
        chosen.add(new Mark(span, kind));
        marked.set(span.start(), span.end());
    }

    /**
     * A claim with the most interesting fact it is on.
     *
     * @param claim the claim
     * @param fact the fact
     */
    private record OnFact(Claim claim, Fact fact) {}
}
