package org.variorum.model.workspace;

import java.util.function.UnaryOperator;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;

/** A decision on a dispute or a nuance. */
public sealed interface DifferenceEdit extends WorkspaceEdit {

    @Override
    DifferenceEdit mapped(UnaryOperator<Anchor> move);

    /**
     * A person agrees that the sources differ so.
     *
     * @param difference the dispute or nuance
     */
    record Accept(DifferenceAnchor difference) implements DifferenceEdit {

        @Override
        public Accept mapped(UnaryOperator<Anchor> move) {
            return new Accept(difference.mapped(move));
        }
    }

    /**
     * A person finds no such difference. It is kept with the reason and no longer counts.
     *
     * @param difference the dispute or nuance
     * @param reason why, in the reader's words; may be empty
     */
    record Reject(DifferenceAnchor difference, String reason) implements DifferenceEdit {

        @Override
        public Reject mapped(UnaryOperator<Anchor> move) {
            return new Reject(difference.mapped(move), reason);
        }
    }

    /**
     * It is a dispute of that kind: another kind of dispute, or no mere nuance.
     *
     * @param difference the dispute or nuance
     * @param kind what the sources disagree about
     */
    record CallDispute(DifferenceAnchor difference, DisputeKind kind) implements DifferenceEdit {

        @Override
        public CallDispute mapped(UnaryOperator<Anchor> move) {
            return new CallDispute(difference.mapped(move), kind);
        }
    }

    /**
     * It is no contradiction but a nuance of that kind.
     *
     * @param difference the dispute or nuance
     * @param kind how the sources differ
     */
    record CallNuance(DifferenceAnchor difference, NuanceKind kind) implements DifferenceEdit {

        @Override
        public CallNuance mapped(UnaryOperator<Anchor> move) {
            return new CallNuance(difference.mapped(move), kind);
        }
    }

    /**
     * A person sets two claims on a fact against each other that the tool did not.
     *
     * @param fact the fact
     * @param pair the claims
     * @param kind what they disagree about
     */
    record MakeDispute(FactAnchor fact, DifferenceAnchor.Pair pair, DisputeKind kind) implements DifferenceEdit {

        @Override
        public MakeDispute mapped(UnaryOperator<Anchor> move) {
            return new MakeDispute(fact.mapped(move),
                    new DifferenceAnchor.Pair(move.apply(pair.first()), move.apply(pair.second())), kind);
        }
    }
}
