package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.variorum.analysis.align.AlignedFact;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;

/**
 * Turns aligned claims into facts with every source's version, the positions, the disputes and the nuances.
 *
 * <p>Facts that share a value come first, so that a difference found there is not told again for a fact that shares
 * only its wording.
 */
public final class DisputeFinder {

    /** Where precision and recall of what is shown balance best on the development sets. */
    public static final double DEFAULT_THRESHOLD = 0.5;

    private final FactFindings findings;

    /**
     * A finder with the given rules.
     *
     * @param comparators one per kind of difference
     * @param threshold least confidence of a dispute that is kept, 0 to 1: lower shows more and errs more
     */
    public DisputeFinder(List<ClaimComparator> comparators, double threshold) {
        this.findings = new FactFindings(comparators, threshold);
    }

    /**
     * The facts, disputed first.
     *
     * @param aligned what the articles' claims are about
     * @param articles the articles in canonical order
     * @param progress hears the share of facts done
     */
    public List<Fact> find(List<AlignedFact> aligned, List<AnalyzedArticle> articles, DoubleConsumer progress) {
        List<AlignedFact> slotsFirst = aligned.stream()
                .sorted(Comparator.comparingInt(fact -> fact.slot().kind().equals("content") ? 1 : 0)).toList();
        Set<String> told = new HashSet<>();
        List<Fact> facts = new ArrayList<>();
        for (AlignedFact fact : slotsFirst) {
            progress.accept((double) facts.size() / slotsFirst.size());
            facts.add(fact(fact, articles, told));
        }
        facts.sort(FactOrder.MOST_TELLING);
        return facts;
    }

    private Fact fact(AlignedFact aligned, List<AnalyzedArticle> articles, Set<String> told) {
        List<ComparedClaim> claims =
                aligned.claims().stream().map(claim -> ComparedClaim.of(claim, published(claim.claim().article(), articles)))
                        .toList();
        List<Found> found = findings.find(aligned, claims).stream()
                .filter(one -> one.agreement() || told.add(key(one))).toList();
        List<Dispute> disputes = Differences.disputes(found);
        List<Nuance> nuances = Differences.nuances(found);
        List<Position> positions = Positions.of(claims, found);
        FactStatus status = !disputes.isEmpty() ? FactStatus.DISPUTED
                : !nuances.isEmpty() ? FactStatus.NUANCED
                : Positions.stating(claims).size() > 1 ? FactStatus.AGREED : FactStatus.SINGLE_SOURCE;
        return new Fact(
                FactIds.of(aligned.slot(), claims), FactLabels.of(aligned.slot(), claims, found), status,
                versions(articles, claims, positions), positions, disputes, nuances);
    }

    private static Optional<PublicationTime> published(ArticleId id, List<AnalyzedArticle> articles) {
        return articles.stream()
                .filter(analyzed -> analyzed.article().id().equals(id))
                .findFirst()
                .flatMap(analyzed -> analyzed.article().metadata().published());
    }

    private static String key(Found found) {
        return found.finding().verdict() + " " + found.pair() + found.finding().firstWords()
                + found.finding().secondWords();
    }

    private static List<Version> versions(
            List<AnalyzedArticle> articles, List<ComparedClaim> claims, List<Position> positions) {
        TreeMap<ArticleId, Version> versions = new TreeMap<>();
        for (AnalyzedArticle analyzed : articles) {
            ArticleId id = analyzed.article().id();
            List<ClaimId> stated = claims.stream().filter(claim -> claim.article().equals(id))
                    .sorted(DisplayOrder.CLAIMS).map(claim -> claim.claim().id()).toList();
            versions.put(id, stated.isEmpty()
                    ? absence(analyzed, claims)
                    : new Version.Stated(id, stated, positionOf(id, positions)));
        }
        return List.copyOf(versions.values());
    }

    private static Version absence(AnalyzedArticle analyzed, List<ComparedClaim> claims) {
        ArticleId id = analyzed.article().id();
        return analyzed.article().truncated()
                ? new Version.CannotTell(id)
                : new Version.NotMentioned(id, NearestPassage.in(analyzed, claims));
    }

    private static int positionOf(ArticleId id, List<Position> positions) {
        return positions.stream().filter(position -> position.articles().contains(id)).findFirst()
                .map(Position::number).orElseThrow();
    }
}
