package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/**
 * The same sentence with one thing exchanged for another of its class: two colours, two countries, two weekdays. All
 * other words must match, so that nothing but the exchange can explain the difference. Also the same thing described
 * by the same noun with adjectives that exclude each other.
 */
final class ContentComparator implements ClaimComparator {

    private static final int LEAST_WORDS = 4;
    private static final int LONGEST_EXCHANGE = 3;
    private static final double LEAST_MATCH = 0.6;
    private static final double EXCHANGED = 0.75;
    private static final double DESCRIBED = 0.5;

    private final Lexicon lexicon;
    private final ExclusiveClasses classes;

    ContentComparator(Lexicon lexicon, ExclusiveClasses classes) {
        this.lexicon = lexicon;
        this.classes = classes;
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        SpanWords first = SpanWords.of(contrast.first());
        SpanWords second = SpanWords.of(contrast.second());
        boolean statements = states(contrast.first()) && states(contrast.second());
        Optional<Finding> exchanged = !statements || Math.min(first.size(), second.size()) < LEAST_WORDS
                ? Optional.empty() : exchange(first, second).filter(finding -> !isNumber(contrast, finding));
        return exchanged.map(List::of).orElseGet(() -> described(contrast));
    }

    /** "Picture 3 of 4", "Update, 10 p.m.": stamps state nothing. */
    private static boolean states(ComparedClaim claim) {
        return claim.tokens().stream().anyMatch(claim.tree()::isVerb);
    }

    /** Tolls are for the rule of quantities, which knows that they rise. */
    private boolean isNumber(Contrast contrast, Finding finding) {
        return contrast.first().claim().quantities().stream()
                .filter(quantity -> quantity.span().overlaps(finding.firstWords()))
                .anyMatch(quantity -> contrast.second().claim().quantities().stream()
                        .filter(other -> other.span().overlaps(finding.secondWords()))
                        .anyMatch(other -> other.role().equals(quantity.role())
                                && lexicon.isCumulative(quantity.role())));
    }

    /** "Is a Danish painter", "is a Dutch painter". */
    private List<Finding> described(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        if (contrast.internal() || !contrast.affirmed()) {
            return findings;
        }
        List<Nominal> others = Nominal.in(contrast.second());
        for (Nominal first : Nominal.in(contrast.first())) {
            for (Nominal second : others) {
                if (first.lemma().equals(second.lemma()) && !Subject.differ(contrast, first.token(), second.token())
                        && allExclude(first.modifiers(), second.modifiers())) {
                    findings.add(Finding.of(
                            Verdict.conflict(DisputeKind.CONTENT), "content.described", first.lemma(),
                            new Finding.Words(words(contrast.first(), first), words(contrast.second(), second)),
                            DESCRIBED));
                }
            }
        }
        return findings;
    }

    /** Whether some words of the two exclude each other, and no word of such a class is in both. */
    private boolean allExclude(SortedSet<String> first, SortedSet<String> second) {
        boolean shared = first.stream().anyMatch(word -> second.contains(word) && classes.isMember(word));
        return !shared && first.stream().anyMatch(mine -> second.stream()
                .anyMatch(theirs -> classes.exclude(mine, theirs).isPresent()));
    }

    private static TextSpan words(ComparedClaim claim, Nominal nominal) {
        int start = claim.tree().subtree(nominal.token()).nextSetBit(0);
        return claim.tree().span(Math.min(start, nominal.token()), nominal.token());
    }

    private Optional<Finding> exchange(SpanWords first, SpanWords second) {
        int before = 0;
        int shorter = Math.min(first.size(), second.size());
        while (before < shorter && first.forms().get(before).equals(second.forms().get(before))) {
            before++;
        }
        int after = 0;
        while (after < shorter - before && first.forms().get(first.size() - 1 - after)
                .equals(second.forms().get(second.size() - 1 - after))) {
            after++;
        }
        int mine = first.size() - before - after;
        int theirs = second.size() - before - after;
        boolean exchanged = mine > 0 && theirs > 0 && Math.max(mine, theirs) <= LONGEST_EXCHANGE
                && before + after >= LEAST_MATCH * shorter;
        if (!exchanged) {
            return Optional.empty();
        }
        String one = core(first.forms().subList(before, before + mine));
        String other = core(second.forms().subList(before, before + theirs));
        TextSpan oneSpan = first.between(before, before + mine - 1);
        TextSpan otherSpan = second.between(before, before + theirs - 1);
        return classes.exclude(one, other).map(name -> Finding.of(
                Verdict.conflict(DisputeKind.CONTENT), "content.exchanged", name,
                new Finding.Words(oneSpan, otherSpan), EXCHANGED));
    }

    private String core(List<String> words) {
        return words.stream().filter(word -> !lexicon.isFunctionWord(word)).collect(Collectors.joining(" "));
    }
}
