package org.variorum.analysis.dispute;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.Voice;

/**
 * What speaks for and against a conflict being one, as named numbers, most between 0 and 1; the same from both sides.
 *
 * <p>{@code prior} is the rule's own confidence as a logarithm of the odds; {@code rule <name>} is 1 for the rule that
 * fired. The weights stand in {@code dispute-weights.txt}.
 *
 * @param values by name
 */
public record CandidateFeatures(SortedMap<String, Double> values) {

    private static final double SURE = 0.98;
    private static final double MONTH = 30;
    private static final double MANY_CONCEPTS = 6;

    /** The features of a conflict between two claims. */
    public static CandidateFeatures of(Finding finding, Contrast contrast, boolean inMany) {
        SortedMap<String, Double> values = new TreeMap<>();
        Claim first = contrast.first().claim();
        Claim second = contrast.second().claim();
        values.put("prior", logOdds(Math.clamp(finding.confidence(), 1 - SURE, SURE)));
        values.put("rule " + finding.rule(), 1.0);
        values.put("likeness", contrast.likeness());
        values.put("concept-overlap", contrast.conceptOverlap());
        values.put("concepts-shared", Math.min(1, contrast.sharedConcepts() / MANY_CONCEPTS));
        values.put("predicate-shared", flag(
                contrast.first().extracted().predicate().equals(contrast.second().extracted().predicate())));
        values.put("same-slot", flag(!contrast.inSlot("content")));
        values.put("hedged", flag(hedged(first) || hedged(second)));
        values.put("attributed", flag(
                first.attribution().voice() != Voice.OWN || second.attribution().voice() != Voice.OWN));
        values.put("kinds-apart", flag(kindsApart(contrast)));
        values.put("places-shared", flag(!Collections.disjoint(
                contrast.first().extracted().anchor().places(), contrast.second().extracted().anchor().places())));
        values.put("days-apart", Math.min(1, Math.abs(contrast.daysBetween().orElse(0)) / MONTH));
        values.put("internal", flag(contrast.internal()));
        values.put("in-many", flag(inMany));
        values.put("number-ratio", numberRatio(finding, first, second));
        return new CandidateFeatures(Collections.unmodifiableSortedMap(values));
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }

    private static boolean hedged(Claim claim) {
        return claim.certainty() == Certainty.PROBABLE || claim.quantities().stream().anyMatch(Quantity::approximate);
    }

    private static boolean kindsApart(Contrast contrast) {
        String first = contrast.first().extracted().anchor().kind();
        String second = contrast.second().extracted().anchor().kind();
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    /** The lower of the two deciding numbers over the higher; 1 where none decides. */
    private static double numberRatio(Finding finding, Claim first, Claim second) {
        List<Double> numbers = Stream.concat(
                        first.quantities().stream().filter(one -> one.span().equals(finding.firstWords())),
                        second.quantities().stream().filter(one -> one.span().equals(finding.secondWords())))
                .map(quantity -> Math.max(1, quantity.pragmatic().low())).sorted().toList();
        return numbers.size() < 2 ? 1 : numbers.getFirst() / numbers.getLast();
    }
}
