package org.variorum.ui.timeline;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;

/**
 * When one source says that something happened.
 *
 * @param article the source's article
 * @param fact what happened
 * @param claim the claim that gives the time
 * @param time the time
 * @param words the words that give it, verbatim
 */
record TimedClaim(ArticleId article, Fact fact, Claim claim, TimeMention time, String words) {

    private static final Comparator<TimedClaim> BY_TIME = Comparator
            .comparing((TimedClaim said) -> !said.isPlaced())
            .thenComparing(said -> said.time().from())
            .thenComparing(said -> said.time().until())
            .thenComparing(said -> said.claim().span());

    /** What the source says, the earliest first, what is of no known day last; each fact once for each time. */
    static List<TimedClaim> of(Article article, ComparisonIndex index) {
        Map<Moment, TimedClaim> said = new LinkedHashMap<>();
        index.claimsOf(article.id()).forEach(claim -> index.factsOf(claim.id()).stream().limit(1)
                .flatMap(fact -> of(article, fact, claim))
                .forEach(each -> said.putIfAbsent(new Moment(each.fact().id(), each.time().from(),
                        each.time().until(), each.time().dated()), each)));
        return said.values().stream().sorted(BY_TIME).toList();
    }

    private static Stream<TimedClaim> of(Article article, Fact fact, Claim claim) {
        return claim.times().stream().map(time -> new TimedClaim(
                article.id(), fact, claim, time, article.text().slice(time.span()).replace('\n', ' ')));
    }

    /** Whether it has a place on an axis of days: its day is known, and one of its ends is. */
    boolean isPlaced() {
        return time.dated() && !(isOpenBefore() && isOpenAfter());
    }

    /** Whether the words set no beginning. */
    boolean isOpenBefore() {
        return time.from().equals(LocalDateTime.MIN);
    }

    /** Whether the words set no end. */
    boolean isOpenAfter() {
        return time.until().equals(LocalDateTime.MAX);
    }

    /** The ends that the words set. */
    Stream<LocalDateTime> ends() {
        return Stream.of(time.from(), time.until())
                .filter(end -> !end.equals(LocalDateTime.MIN) && !end.equals(LocalDateTime.MAX));
    }

    private record Moment(FactId fact, LocalDateTime from, LocalDateTime until, boolean dated) {}
}
