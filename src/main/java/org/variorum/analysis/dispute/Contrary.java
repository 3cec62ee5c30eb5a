package org.variorum.analysis.dispute;

import java.util.List;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Negation;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Polarity;

/**
 * Signs that one claim denies what the other tells: a negation, a refusal or words for opposite sides in one of them
 * only, a search here and a find there. They do not prove a dispute, for the claims may be of two things, but nobody
 * may be told that such sources agree.
 */
final class Contrary {

    private final Lexicon lexicon;
    private final Acts acts;
    private final Negation negation;
    private final ClaimReadings.Reading<List<Lexicon.Side>> sides = this::sides;
    private final ClaimReadings.Reading<Boolean> denies = this::denies;
    private final ClaimReadings.Reading<Search> search = this::search;

    /** What a claim tells of something lost: that it was found, that somebody looks for it, or neither or both. */
    private enum Search { FOUND, SOUGHT, OPEN }

    Contrary(NewsLanguage language) {
        this.lexicon = language.lexicon();
        this.acts = language.acts();
        this.negation = new Negation(lexicon);
    }

    /** Whether the claims bear such a sign. Symmetric. */
    boolean contrary(ComparedClaim first, ComparedClaim second) {
        return !first.once(denies).equals(second.once(denies))
                || first.once(search) != second.once(search)
                        && first.once(search) != Search.OPEN && second.once(search) != Search.OPEN
                || first.once(sides).stream().anyMatch(mine -> second.once(sides).stream()
                        .anyMatch(theirs -> mine.concept().equals(theirs.concept())
                                && mine.positive() != theirs.positive()));
    }

    private List<Lexicon.Side> sides(ComparedClaim claim) {
        return claim.tokens().stream().filter(claim::isContent)
                .flatMap(token -> lexicon.sides(claim.tree(), token).stream()
                        .map(side -> negation.negated(claim, token)
                                ? new Lexicon.Side(side.concept(), !side.positive()) : side))
                .toList();
    }

    /** Whether it tells that something is not so, or that an act was refused, called off or kept from happening. */
    private boolean denies(ComparedClaim claim) {
        boolean forgone = claim.topVerb().stream().anyMatch(verb -> forgoes(claim.tree(), verb));
        return forgone != (claim.claim().polarity() == Polarity.NEGATED);
    }

    /** "Refused a breath test", "the march was called off": a verb that says of its object that it was not done. */
    private boolean forgoes(SyntaxTree tree, int verb) {
        OptionalInt act = tree.child(verb, Relations.OBJECTS);
        OptionalInt forgone = act.isPresent() ? act : tree.child(verb, Relations.PASSIVE_SUBJECTS);
        return forgone.isPresent() && tree.isNoun(forgone.getAsInt())
                && (lexicon.in("forgoing", tree.lemma(verb)) || lexicon.in("forgoing", acts.of(tree, verb)));
    }

    private Search search(ComparedClaim claim) {
        boolean found = claim.tokens().stream().anyMatch(token -> claim.tree().isVerb(token)
                && lexicon.in("finding", claim.tree().lemma(token)));
        boolean sought = claim.tokens().stream().anyMatch(token -> seeks(claim.tree(), token));
        return found == sought ? Search.OPEN : found ? Search.FOUND : Search.SOUGHT;
    }

    /** "Are looking for it", "the search for it goes on", "are seeking the driver". */
    private boolean seeks(SyntaxTree tree, int token) {
        return lexicon.in("seeking", tree.lemma(token)) && (tree.child(token, Relations.OBJECTS).isPresent()
                || tree.children(token, List.of("prep")).stream()
                        .anyMatch(child -> lexicon.in("sought", tree.lemma(child))));
    }
}
