package org.variorum.analysis.dispute.question;

import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.IntervalRelation;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;
import org.variorum.model.comparison.DisputeKind;

/**
 * How long after or before something else an act of the event was: "arrived 11 minutes after the first call", "arrived
 * within four minutes of the call".
 */
final class DelayReader extends TokenReader {

    private static final String WITHIN = "within";

    private final Acts acts;

    DelayReader(NewsLanguage language) {
        super(new Question("delay", "time.delay", DisputeKind.TIME, 0.6,
                QuestionLabel.HOW_MANY), language, ComparedClaim::affirmed);
        this.acts = language.acts();
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        String act = tree.isVerb(token) ? acts.of(tree, token) : "";
        return act.isEmpty() ? Optional.empty() : claim.claim().quantities().stream()
                .filter(quantity -> quantity.role().equals("duration"))
                .filter(quantity -> claim.governor(quantity.span()).stream().anyMatch(verb -> verb == token))
                .flatMap(quantity -> measured(claim, quantity).stream().map(from -> answer(
                        act + " " + acts.thing(tree.lemma(from.noun())) + " " + from.side(),
                        from.bound() ? WITHIN : "", quantity.span())))
                .findFirst();
    }

    /** What the stretch of time is measured from: behind "after" or "before", or behind "within … of". */
    private Optional<From> measured(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        int first = tree.firstAt(quantity.span().start());
        int next = tree.firstAt(quantity.span().end());
        boolean within = first > 0 && lexicon.in("within a time", tree.lemma(first - 1));
        if (next >= tree.size()) {
            return Optional.empty();
        }
        boolean measures = within ? tree.isIn(next, "of") : lexicon.in("sides of a moment", tree.lemma(next));
        OptionalInt noun = measures ? tree.child(next, Relations.PREPOSITIONAL_OBJECTS) : OptionalInt.empty();
        return noun.stream().filter(tree::isNoun).boxed().findFirst()
                .map(at -> new From(
                        at, within ? lexicon.words("sides of a moment").getFirst() : tree.lemma(next), within));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        Quantity mine = contrast.first().quantity(first.span()).orElseThrow();
        Quantity theirs = contrast.second().quantity(second.span()).orElseThrow();
        return IntervalRelation.of(mine, theirs, lexicon.units()) == IntervalRelation.DISJOINT
                && !allows(first, mine, theirs) && !allows(second, theirs, mine)
                && Subject.mayBeOne(contrast, first.span(), second.span()) && !Referents.otherDays(contrast)
                && !Referents.otherPlaces(contrast);
    }

    /** Whether the longest stretch that one allows takes in the other. */
    private boolean allows(Answer bound, Quantity longest, Quantity other) {
        return bound.value().equals(WITHIN)
                && lexicon.units().inBase(other).pragmatic().low()
                        <= lexicon.units().inBase(longest).logical().high();
    }

    /**
     * Whence a stretch of time is measured.
     *
     * @param noun index of what happened there
     * @param side on which side of it the stretch lies: the preposition, "within" counting as the first listed
     * @param bound whether the stretch is the longest that it may have been
     */
    private record From(int noun, String side, boolean bound) {}
}
