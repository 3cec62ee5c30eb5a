package org.variorum.model.workspace;

import java.util.List;
import java.util.function.UnaryOperator;

/** A correction to which claims are on which fact. */
public sealed interface FactEdit extends WorkspaceEdit {

    @Override
    FactEdit mapped(UnaryOperator<Anchor> move);

    /**
     * A claim is on a fact too; a fact that the claim alone made up disappears.
     *
     * @param claim the claim
     * @param fact the fact
     */
    record LinkClaim(Anchor claim, FactAnchor fact) implements FactEdit {

        @Override
        public LinkClaim mapped(UnaryOperator<Anchor> move) {
            return new LinkClaim(move.apply(claim), fact.mapped(move));
        }
    }

    /**
     * A claim is not on a fact; it stays a claim, on a fact of its own if on no other.
     *
     * @param claim the claim
     * @param fact the fact
     */
    record UnlinkClaim(Anchor claim, FactAnchor fact) implements FactEdit {

        @Override
        public UnlinkClaim mapped(UnaryOperator<Anchor> move) {
            return new UnlinkClaim(move.apply(claim), fact.mapped(move));
        }
    }

    /**
     * A claim is on one fact instead of another.
     *
     * @param claim the claim
     * @param from the fact it was on
     * @param to the fact it is on
     */
    record MoveClaim(Anchor claim, FactAnchor from, FactAnchor to) implements FactEdit {

        @Override
        public MoveClaim mapped(UnaryOperator<Anchor> move) {
            return new MoveClaim(move.apply(claim), from.mapped(move), to.mapped(move));
        }
    }

    /**
     * Claims of one fact become a fact of their own.
     *
     * @param fact the fact
     * @param claims those that leave it, at least one and not all
     */
    record SplitFact(FactAnchor fact, List<Anchor> claims) implements FactEdit {

        public SplitFact {
            claims = List.copyOf(claims);
        }

        @Override
        public SplitFact mapped(UnaryOperator<Anchor> move) {
            return new SplitFact(fact.mapped(move), claims.stream().map(move).toList());
        }
    }

    /**
     * Several facts are one. The first gives its label.
     *
     * @param facts two or more
     */
    record MergeFacts(List<FactAnchor> facts) implements FactEdit {

        public MergeFacts {
            facts = List.copyOf(facts);
        }

        @Override
        public MergeFacts mapped(UnaryOperator<Anchor> move) {
            return new MergeFacts(facts.stream().map(fact -> fact.mapped(move)).toList());
        }
    }

    /**
     * A fact gets a label in the reader's words.
     *
     * @param fact the fact
     * @param name the label
     */
    record RenameFact(FactAnchor fact, String name) implements FactEdit {

        @Override
        public RenameFact mapped(UnaryOperator<Anchor> move) {
            return new RenameFact(fact.mapped(move), name);
        }
    }

    /**
     * A person has looked: the article really says nothing of the fact.
     *
     * @param fact the fact
     * @param article the silent article
     */
    record ConfirmAbsence(FactAnchor fact, ArticleKey article) implements FactEdit {

        @Override
        public ConfirmAbsence mapped(UnaryOperator<Anchor> move) {
            return new ConfirmAbsence(fact.mapped(move), article);
        }
    }

    /**
     * A person has looked: the article does speak of the fact, here. The passage becomes a claim on it, unless it is
     * one.
     *
     * @param fact the fact
     * @param passage the words
     */
    record PointToPassage(FactAnchor fact, Anchor passage) implements FactEdit {

        @Override
        public PointToPassage mapped(UnaryOperator<Anchor> move) {
            return new PointToPassage(fact.mapped(move), move.apply(passage));
        }
    }
}
