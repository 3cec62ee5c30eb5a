package org.variorum.model.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.TextSpan;

/**
 * What people decided and wrote, as it stands on the corrected comparison.
 *
 * @param reviews in the order of the decisions
 * @param remarks notes and tags, in the order of writing
 * @param verdicts people's own verdicts by fact
 * @param absences articles that a person found silent, by fact
 * @param syncPoints places that belong on one screen line
 * @param edited claims that a person made or changed, in the order of the comparison
 * @param numbers by which number each fact goes, from 1: given once, whatever becomes of the fact's status and place
 */
public record Decisions(
        List<Review> reviews,
        List<Remark> remarks,
        Map<FactId, String> verdicts,
        Map<FactId, List<ArticleId>> absences,
        List<SyncPoint> syncPoints,
        List<ClaimId> edited,
        Map<FactId, Integer> numbers) {

    /** Nothing decided. */
    public static final Decisions NONE =
            new Decisions(List.of(), List.of(), Map.of(), Map.of(), List.of(), List.of(), Map.of());

    public Decisions {
        reviews = List.copyOf(reviews);
        remarks = List.copyOf(remarks);
        verdicts = Map.copyOf(verdicts);
        absences = Map.copyOf(absences);
        syncPoints = List.copyOf(syncPoints);
        edited = List.copyOf(edited);
        numbers = Map.copyOf(numbers);
    }

    /** Nothing decided about what the analysis found, whose facts go by these numbers. */
    public static Decisions none(Comparison found, FactNumbers numbers) {
        Map<FactId, Integer> standing = numbers.byName();
        standing.keySet().retainAll(found.facts().stream().map(Fact::id).collect(Collectors.toSet()));
        return new Decisions(List.of(), List.of(), Map.of(), Map.of(), List.of(), List.of(), standing);
    }

    /** What was decided about a dispute or nuance, if anything. */
    public Optional<Review> reviewOf(FactId fact, Difference difference) {
        return reviews.stream()
                .filter(review -> review.fact().equals(fact) && review.difference().equals(difference))
                .findFirst();
    }

    /** What was rejected on a fact, with the reasons. */
    public List<Review> rejectedOf(FactId fact) {
        return reviews.stream()
                .filter(review -> review.fact().equals(fact) && review.dismissed())
                .toList();
    }

    /** What was written about a subject, if anything. */
    public Optional<Remark> remarkOn(Remark.Subject subject) {
        return remarks.stream().filter(remark -> remark.on().equals(subject)).findFirst();
    }

    /**
     * Places of several articles that a person put on one screen line.
     *
     * @param entry the log entry that set it
     * @param places by article, in the order of the articles
     */
    public record SyncPoint(EntryId entry, List<Place> places) {

        public SyncPoint {
            places = List.copyOf(places);
        }
    }

    /**
     * A passage of an article.
     *
     * @param article the article
     * @param span the passage
     */
    public record Place(ArticleId article, TextSpan span) {}
}
