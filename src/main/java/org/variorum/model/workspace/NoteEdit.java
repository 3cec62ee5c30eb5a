package org.variorum.model.workspace;

import java.util.List;
import java.util.function.UnaryOperator;

/** What a person writes beside the comparison. It alters no claim and no fact. */
public sealed interface NoteEdit extends WorkspaceEdit {

    @Override
    NoteEdit mapped(UnaryOperator<Anchor> move);

    /**
     * A note; it takes the place of the former one on the same subject.
     *
     * @param on what it is about
     * @param text the note; empty to remove it
     */
    record WriteNote(Subject on, String text) implements NoteEdit {

        @Override
        public WriteNote mapped(UnaryOperator<Anchor> move) {
            return new WriteNote(on.mapped(move), text);
        }
    }

    /**
     * The tags of a subject, all of them.
     *
     * @param on what they are about
     * @param tags in order, without repetition; empty to remove them
     */
    record SetTags(Subject on, List<String> tags) implements NoteEdit {

        public SetTags {
            tags = List.copyOf(tags);
        }

        @Override
        public SetTags mapped(UnaryOperator<Anchor> move) {
            return new SetTags(on.mapped(move), tags);
        }
    }

    /**
     * A person's own verdict on a fact, for a ClaimReview. The tool never gives one.
     *
     * @param fact the fact
     * @param verdict the verdict in the reader's words; empty to remove it
     */
    record GiveVerdict(FactAnchor fact, String verdict) implements NoteEdit {

        @Override
        public GiveVerdict mapped(UnaryOperator<Anchor> move) {
            return new GiveVerdict(fact.mapped(move), verdict);
        }
    }

    /**
     * Places of several articles that belong on the same screen line.
     *
     * @param places one for each article, two or more
     */
    record SetSyncPoint(List<Anchor> places) implements NoteEdit {

        public SetSyncPoint {
            places = List.copyOf(places);
        }

        @Override
        public SetSyncPoint mapped(UnaryOperator<Anchor> move) {
            return new SetSyncPoint(places.stream().map(move).toList());
        }
    }

    /** What a note or tags are about. */
    sealed interface Subject {

        /** The same with its anchors moved. */
        Subject mapped(UnaryOperator<Anchor> move);

        /**
         * A fact.
         *
         * @param fact the fact
         */
        record OfFact(FactAnchor fact) implements Subject {

            @Override
            public OfFact mapped(UnaryOperator<Anchor> move) {
                return new OfFact(fact.mapped(move));
            }
        }

        /**
         * A claim.
         *
         * @param claim the claim
         */
        record OfClaim(Anchor claim) implements Subject {

            @Override
            public OfClaim mapped(UnaryOperator<Anchor> move) {
                return new OfClaim(move.apply(claim));
            }
        }

        /**
         * An article.
         *
         * @param article its key
         */
        record OfArticle(ArticleKey article) implements Subject {

            @Override
            public OfArticle mapped(UnaryOperator<Anchor> move) {
                return this;
            }
        }
    }
}
