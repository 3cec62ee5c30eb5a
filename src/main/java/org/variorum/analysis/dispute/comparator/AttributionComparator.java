package org.variorum.analysis.dispute.comparator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Commitment;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/** Who stands behind a claim: stated or confirmed by one, denied or not confirmed by another. */
public final class AttributionComparator implements ClaimComparator {

    private static final double DENIED = 0.4;
    private static final double WITHHELD = 0.35;
    private static final double PER_LIKENESS = 0.4;
    private static final double LEAST_LIKENESS = 0.4;

    private static final Set<String> GOVERNED = Set.of("ccomp", "xcomp", "dobj", "pcomp");
    private static final Set<String> PREDICATIVE = Set.of("attr", "acomp", "oprd");

    private final Lexicon lexicon;

    public AttributionComparator(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        if (contrast.likeness() < LEAST_LIKENESS || contrast.sharedConcepts() < 1) {
            return List.of();
        }
        Commitment first = commitment(contrast.first());
        Commitment second = commitment(contrast.second());
        if (!refuses(first) && !refuses(second)) {
            return List.of();
        }
        Finding.Words words = new Finding.Words(words(contrast.first()), words(contrast.second()));
        double likeness = PER_LIKENESS * contrast.likeness();
        boolean denied = first == Commitment.DENIES && states(second, contrast.second())
                        && speaksOfDenied(contrast.second(), contrast.first())
                || second == Commitment.DENIES && states(first, contrast.first())
                        && speaksOfDenied(contrast.first(), contrast.second());
        if (denied && contrast.sharedConcepts() > 1) {
            return List.of(Finding.of(
                    Verdict.conflict(DisputeKind.POLARITY), "polarity.denied", "denial", words, DENIED + likeness));
        }
        boolean withheld = first == Commitment.WITHHOLDS && second == Commitment.CONFIRMS
                        && refusesConfirmation(contrast.first())
                || second == Commitment.WITHHOLDS && first == Commitment.CONFIRMS
                        && refusesConfirmation(contrast.second());
        return withheld
                ? List.of(Finding.of(
                        Verdict.conflict(DisputeKind.ATTRIBUTION), "attribution.withheld", "confirmation", words,
                        WITHHELD + likeness))
                : List.of();
    }

    private static boolean refuses(Commitment commitment) {
        return commitment == Commitment.DENIES || commitment == Commitment.WITHHOLDS;
    }

    /** Whether it is a confirmation that is withheld, rather than a comment or an answer. */
    private boolean refusesConfirmation(ComparedClaim claim) {
        return claim.tokens().stream().anyMatch(token -> lexicon.sides(claim.tree().lemma(token)).stream()
                .anyMatch(side -> side.concept().equals("confirmation") && side.positive()));
    }

    /**
     * Whether a claim says what the other denies: the verb or noun that the denial governs must be in it. Shared names
     * and places prove nothing, for every report on an event has them.
     */
    private boolean speaksOfDenied(ComparedClaim claim, ComparedClaim denial) {
        return denied(denial).anyMatch(lemma ->
                claim.extracted().predicate().equals(lemma) || claim.extracted().concepts().contains(lemma));
    }

    private Stream<String> denied(ComparedClaim denial) {
        if (!lexicon.in("denials", denial.extracted().predicate())) {
            return Stream.of(denial.extracted().predicate());
        }
        SyntaxTree tree = denial.tree();
        return denial.tokens().stream()
                .filter(token -> lexicon.in("denials", tree.lemma(token))
                        && tree.children(token).stream().noneMatch(child -> refuses(tree, child)))
                .flatMap(token -> tree.children(token).stream())
                .filter(child -> GOVERNED.contains(tree.relation(child)))
                .flatMap(child -> Stream.concat(Stream.of(child), tree.children(child).stream()
                        .filter(part -> PREDICATIVE.contains(tree.relation(part)))))
                .map(tree::lemma)
                .filter(lemma -> !lexicon.isLight(lemma));
    }

    /** "Denied bail": did not give it. */
    private boolean refuses(SyntaxTree tree, int object) {
        return tree.relation(object).equals("dobj") && tree.isNoun(object)
                && lexicon.in("refusing", tree.lemma(tree.head(object))) && !lexicon.in("alleged", tree.lemma(object));
    }

    /** Whether it says that something is so; that it is not so is what the denial says, too. */
    private static boolean states(Commitment commitment, ComparedClaim claim) {
        return claim.affirmed() && (commitment == Commitment.SAYS || commitment == Commitment.CONFIRMS);
    }

    private Commitment commitment(ComparedClaim claim) {
        boolean denies = lexicon.in("denials", claim.extracted().predicate());
        return denies ? Commitment.DENIES : claim.claim().attribution().commitment();
    }

    /** Who says it and how, else the whole claim. */
    private static TextSpan words(ComparedClaim claim) {
        Attribution attribution = claim.claim().attribution();
        Optional<TextSpan> cue = attribution.cueSpan();
        return attribution.source()
                .map(source -> cue.map(source::union).orElse(source))
                .or(() -> cue)
                .orElse(claim.claim().span());
    }
}
