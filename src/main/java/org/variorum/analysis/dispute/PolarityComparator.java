package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/**
 * One says that something is so, the other that it is not: by negation of the same predicate, or by words that stand
 * for opposite sides of one concept (see {@code en/oppositions.txt}).
 *
 * <p>Opposite words alone prove nothing; the claims must share what they are about.
 */
final class PolarityComparator implements ClaimComparator {

    private static final double NEGATED = 0.45;
    private static final double OPPOSITE = 0.3;
    private static final double PER_OVERLAP = 0.4;
    private static final double LEAST_LIKENESS = 0.35;
    private static final List<String> PREFIXES = List.of("un", "in", "im", "dis", "non", "non-", "il", "ir");

    private final Lexicon lexicon;
    private final Negation negation;

    PolarityComparator(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.negation = new Negation(lexicon);
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        if (!contrast.first().asserted() || !contrast.second().asserted()
                || contrast.likeness() < LEAST_LIKENESS) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Cue> others = cues(contrast.second());
        for (Cue first : cues(contrast.first())) {
            for (Cue second : others) {
                opposite(contrast, first, second).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> opposite(Contrast contrast, Cue first, Cue second) {
        boolean sameWord = first.lemma().equals(second.lemma());
        boolean opposed = sameWord
                ? first.negated() != second.negated()
                : derived(first.lemma(), second.lemma())
                        ? first.negated() == second.negated()
                        : opposedConcepts(first, second);
        if (!opposed) {
            return Optional.empty();
        }
        SortedSet<String> shared = contrast.first().contentOutside(first.span());
        int poorer = Math.min(shared.size(), contrast.second().contentOutside(second.span()).size());
        shared.retainAll(contrast.second().contentOutside(second.span()));
        shared.remove(first.lemma());
        if (shared.isEmpty() || poorer == 0) {
            return Optional.empty();
        }
        double overlap = (double) shared.size() / poorer;
        double confidence = (sameWord ? NEGATED : OPPOSITE) + PER_OVERLAP * (overlap + contrast.likeness()) / 2;
        String rule = sameWord ? "polarity.negation" : "polarity.opposite";
        return Optional.of(Finding.of(
                Verdict.conflict(DisputeKind.POLARITY), rule, sameWord ? first.lemma() : "opposition",
                new Finding.Words(first.span(), second.span()), Math.min(confidence, 0.9)));
    }

    private boolean opposedConcepts(Cue first, Cue second) {
        return first.sides().stream().anyMatch(mine -> second.sides().stream()
                .anyMatch(theirs -> mine.concept().equals(theirs.concept()) && mine.positive() != theirs.positive()));
    }

    private static boolean derived(String first, String second) {
        return PREFIXES.stream().anyMatch(
                prefix -> first.equals(prefix + second) || second.equals(prefix + first));
    }

    private List<Cue> cues(ComparedClaim claim) {
        List<Cue> cues = new ArrayList<>();
        for (int token : claim.tokens()) {
            String lemma = claim.tree().lemma(token);
            boolean predicates = claim.isContent(token) && !claim.tree().isProperNoun(token)
                    && !claim.tree().tag(token).equals("CD");
            List<Lexicon.Side> sides = lexicon.sides(lemma);
            if (predicates || !sides.isEmpty()) {
                boolean negated = negation.negated(claim, token);
                cues.add(new Cue(lemma, words(claim, token), negated, turned(lemma, sides, negated)));
            }
        }
        return cues;
    }

    private List<Lexicon.Side> turned(String lemma, List<Lexicon.Side> sides, boolean negated) {
        if (sides.isEmpty() && negated && lexicon.isSpecific(lemma)) {
            return List.of(new Lexicon.Side("specificity", false));
        }
        return negated
                ? sides.stream().map(side -> new Lexicon.Side(side.concept(), !side.positive())).toList()
                : sides;
    }

    /** The cue with its negation, when that stands close before it. */
    private TextSpan words(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        int first = token;
        for (int before = token - 1; before >= Math.max(0, token - 2); before--) {
            if (lexicon.negates(tree.lemma(before))) {
                first = before;
            }
        }
        return tree.span(first, token).start() >= claim.claim().span().start()
                ? tree.span(first, token) : claim.span(token);
    }

    private record Cue(String lemma, TextSpan span, boolean negated, List<Lexicon.Side> sides) {}
}
