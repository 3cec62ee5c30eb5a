package org.variorum.model.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.TextSpan;

/**
 * Words in claims that a dispute rests on. One claim can be on several facts, as "two people were killed" on the number
 * killed and on the accident itself: where the one is disputed, its words must not stand for what sources agree upon
 * in the other.
 */
public final class DisputedWords {

    private final Map<ClaimId, List<Found>> found = new HashMap<>();

    /** Looks the disputes of a comparison through. */
    public DisputedWords(Comparison comparison) {
        Map<ClaimId, Set<Found>> spans = new HashMap<>();
        comparison.facts().forEach(fact -> fact.disputes().forEach(dispute -> dispute.deciding().forEach(words ->
                spans.computeIfAbsent(words.claim(), claim -> new HashSet<>())
                        .add(new Found(fact.id(), words.span(), "")))));
        if (!spans.isEmpty()) {
            comparison.claims().forEach(claim -> spans.getOrDefault(claim.id(), Set.of()).stream()
                    .filter(one -> claim.span().contains(one.span()) && !one.span().isEmpty())
                    .forEach(one -> found.computeIfAbsent(claim.id(), id -> new ArrayList<>())
                            .add(one.in(claim))));
        }
    }

    /** Whether what is said of a fact holds words of its claims that a dispute on another fact rests on. */
    public boolean standIn(String said, Fact fact) {
        return !found.isEmpty() && fact.claims().anyMatch(claim -> found.getOrDefault(claim, List.of()).stream()
                .anyMatch(one -> !one.fact().equals(fact.id()) && one.standsIn(said)));
    }

    /** Whether the claim, as one on that fact, holds words that a dispute on another fact rests on. */
    public boolean areIn(Claim claim, Fact fact) {
        return found.getOrDefault(claim.id(), List.of()).stream().anyMatch(one -> !one.fact().equals(fact.id()));
    }

    private record Found(FactId fact, TextSpan span, String words) {

        Found in(Claim claim) {
            int start = claim.span().start();
            return new Found(fact, span, claim.quote().substring(span.start() - start, span.end() - start));
        }

        /** Words are whole: "12" does not stand in "1200". */
        boolean standsIn(String said) {
            return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(said).find();
        }
    }
}
