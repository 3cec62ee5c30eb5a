package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.app.review.FactReview;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.text.TextSpan;

/** Something that stands in the margin beside the line it belongs to. */
sealed interface MarginNote {

    /** The character it stands beside. */
    int position();

    /**
     * The number of a fact that a claim in this line is on.
     *
     * @param position first character of the words that matter in the claim
     * @param span the claim
     * @param fact the fact
     * @param number its number
     * @param claim the claim
     * @param reviewed whether all that was to be decided about the fact is
     */
    record OfFact(int position, TextSpan span, Fact fact, int number, ClaimId claim, boolean reviewed)
            implements MarginNote {

        /** Whether the same number stands there in the same shape, for the same claim, under the same name. */
        private boolean isDrawnLike(OfFact other) {
            return position == other.position && span.equals(other.span) && number == other.number
                    && claim.equals(other.claim) && fact.id().equals(other.fact.id())
                    && fact.status() == other.fact.status() && fact.label().equals(other.fact.label());
        }
    }

    /**
     * The start of a claim that this source alone makes.
     *
     * @param position its first character
     */
    record OfLoneClaim(int position) implements MarginNote {}

    /**
     * A passage that is not compared, and why.
     *
     * @param position its first character
     * @param span the passage
     * @param reason why
     */
    record OfExclusion(int position, TextSpan span, ExclusionReason reason) implements MarginNote {}

    /** The notes of one article in reading order: of differing facts, of lone claims, of what is not compared. */
    static List<MarginNote> of(Article article, ComparisonIndex index, boolean quiet) {
        List<MarginNote> notes = new ArrayList<>();
        article.exclusions().forEach(exclusion ->
                notes.add(new OfExclusion(
                firstLetter(article, exclusion.span()), exclusion.span(), exclusion.reason())));
        if (!quiet) {
            index.claimsOf(article.id()).forEach(claim -> addNotes(claim, index, notes));
        }
        notes.sort(Comparator.comparingInt(MarginNote::position));
        return notes;
    }

    /** Whether the notes are drawn alike but for what was decided meanwhile about the facts. */
    static boolean differOnlyInReview(List<MarginNote> some, List<MarginNote> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(place -> some.get(place).equals(others.get(place))
                        || some.get(place) instanceof OfFact one && others.get(place) instanceof OfFact other
                                && one.isDrawnLike(other));
    }

    private static void addNotes(Claim claim, ComparisonIndex index, List<MarginNote> notes) {
        List<Fact> facts = index.factsOf(claim.id());
        if (!facts.isEmpty() && facts.getFirst().status() == FactStatus.SINGLE_SOURCE) {
            notes.add(new OfLoneClaim(claim.span().start()));
        }
        facts.stream()
                .filter(fact -> fact.status() == FactStatus.DISPUTED || fact.status() == FactStatus.NUANCED)
                .map(fact -> new OfFact(
                        firstPosition(claim, fact, index), claim.span(), fact, index.number(fact.id()), claim.id(),
                        FactReview.isReviewed(fact, index)))
                .forEach(notes::add);
    }

    /** The line of the words that matter, where the claim is longer than a line. */
    private static int firstPosition(Claim claim, Fact fact, ComparisonIndex index) {
        Optional<TextSpan> words = index.decidingWords(fact, claim.article()).stream()
                .filter(span -> claim.span().contains(span))
                .findFirst();
        return words.orElse(claim.span()).start();
    }

    private static int firstLetter(Article article, TextSpan span) {
        String value = article.text().value();
        int position = span.start();
        while (position < span.end() - 1 && Character.isWhitespace(value.charAt(position))) {
            position++;
        }
        return position;
    }
}
