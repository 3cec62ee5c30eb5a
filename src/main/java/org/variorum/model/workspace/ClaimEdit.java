package org.variorum.model.workspace;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Voice;

/** A correction to the claims of an article. */
public sealed interface ClaimEdit extends WorkspaceEdit {

    /** The claim, or for {@link MakeClaim} what becomes one. */
    Anchor claim();

    @Override
    ClaimEdit mapped(UnaryOperator<Anchor> move);

    /**
     * Selected text becomes a claim; a fact of its own until it is linked.
     *
     * @param claim the text
     */
    record MakeClaim(Anchor claim) implements ClaimEdit {

        @Override
        public MakeClaim mapped(UnaryOperator<Anchor> move) {
            return new MakeClaim(move.apply(claim));
        }
    }

    /**
     * A claim begins or ends elsewhere.
     *
     * @param claim the claim as it was
     * @param now its words as they shall be
     */
    record MoveEdges(Anchor claim, Anchor now) implements ClaimEdit {

        @Override
        public MoveEdges mapped(UnaryOperator<Anchor> move) {
            return new MoveEdges(move.apply(claim), move.apply(now));
        }
    }

    /**
     * These words are no claim.
     *
     * @param claim the claim
     */
    record DeleteClaim(Anchor claim) implements ClaimEdit {

        @Override
        public DeleteClaim mapped(UnaryOperator<Anchor> move) {
            return new DeleteClaim(move.apply(claim));
        }
    }

    /**
     * Whose word a claim is, set by hand.
     *
     * @param claim the claim
     * @param voice whose word
     * @param name the source's name, if it has one
     */
    record SetAttribution(Anchor claim, Voice voice, Optional<String> name) implements ClaimEdit {

        @Override
        public SetAttribution mapped(UnaryOperator<Anchor> move) {
            return new SetAttribution(move.apply(claim), voice, name);
        }
    }

    /**
     * The number a claim states, set by hand. It takes the place of the claim's quantity of that role, else becomes its
     * first.
     *
     * @param claim the claim
     * @param value the number or the bounds it lies in
     * @param unit what is counted, as in {@link org.variorum.model.claim.Quantity}
     * @param role what the number says of it, likewise
     */
    record SetValue(Anchor claim, NumberInterval value, String unit, String role) implements ClaimEdit {

        @Override
        public SetValue mapped(UnaryOperator<Anchor> move) {
            return new SetValue(move.apply(claim), value, unit, role);
        }
    }
}
