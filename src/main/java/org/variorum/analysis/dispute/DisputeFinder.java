package org.variorum.analysis.dispute;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.analysis.align.AlignedFact;
import org.variorum.analysis.align.EncodedArticle;
import org.variorum.analysis.align.NearestPassages;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.DisplayOrder;
import org.variorum.analysis.dispute.contrast.Found;
import org.variorum.analysis.dispute.contrast.Mentions;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.question.Answers;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.analysis.language.AnalysisLanguage;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;

/**
 * Turns aligned claims into facts with every source's version, the positions, the disputes and the nuances.
 *
 * <p>A difference that several facts bring to light is told once; see {@link Retelling}.
 */
public final class DisputeFinder {

    private final FactFindings findings;
    private final NewsLanguage language;
    private final Unlike unlike;
    private final Alike alike;
    private final FactLabels labels;

    /**
     * A finder with the given rules.
     *
     * @param language what is known of the language that claims are compared in
     * @param answers the questions that claims are asked; the same that brought them together
     * @param comparators one per kind of difference
     * @param confidence how much a conflict that one of them found is believed
     */
    public DisputeFinder(
            NewsLanguage language, Answers answers, List<ClaimComparator> comparators, Confidence confidence) {
        this.language = language;
        this.findings = new FactFindings(language, answers, comparators, confidence);
        this.unlike = new Unlike(language, answers);
        this.alike = new Alike(language);
        this.labels = new FactLabels(language, answers);
    }

    /**
     * The facts, disputed first.
     *
     * @param aligned what the articles' claims are about
     * @param articles the articles in canonical order
     * @param progress hears the share of facts done
     */
    public List<Fact> find(List<AlignedFact> aligned, List<EncodedArticle> articles, DoubleConsumer progress) {
        Map<ArticleId, EncodedArticle> byId = new HashMap<>();
        articles.forEach(one -> byId.put(one.article().id(), one));
        Map<ArticleId, Mentions> mentions = new HashMap<>();
        articles.forEach(one -> mentions.put(
                one.article().id(), Mentions.in(one.analysis(), language.lexicon().units())));
        Map<ClaimId, ComparedClaim> known = new ConcurrentHashMap<>();
        List<AlignedFact> slotsFirst = aligned.stream()
                .sorted(Comparator.comparingInt(DisputeFinder::turn)).toList();
        AtomicInteger done = new AtomicInteger();
        List<Stated> stated = slotsFirst.parallelStream().map(fact -> {
            progress.accept((double) done.getAndIncrement() / slotsFirst.size());
            List<ComparedClaim> claims = fact.claims().stream()
                    .map(claim -> known.computeIfAbsent(
                            claim.claim().id(), id -> compared(claim, byId, mentions)))
                    .toList();
            return new Stated(fact, claims, findings.find(fact, claims), pair -> false);
        }).toList();
        Retelling retelling = new Retelling(stated.stream().map(Stated::found).toList());
        NearestPassages nearest = new NearestPassages(articles);
        List<Stated> once = IntStream.range(0, stated.size())
                .mapToObj(index -> stated.get(index).with(
                        retelling.without(index), pair -> retelling.apartElsewhere(index, pair)))
                .toList();
        List<Stated> groups = once.parallelStream()
                .flatMap(told -> told(told).stream()).flatMap(told -> told.groups(unlike, alike).stream()).toList();
        return once(groups).parallelStream()
                .map(told -> fact(told, nearest, articles))
                .sorted(FactOrder.MOST_TELLING).toList();
    }

    /**
     * Without claims left alone that another group tells, and without groups that only repeat the claims of another
     * under no better name than their own words.
     */
    private static List<Stated> once(List<Stated> groups) {
        Set<ClaimId> grouped = new HashSet<>();
        Set<Set<ClaimId>> named = new HashSet<>();
        Set<FactId> told = new HashSet<>();
        groups.stream().filter(group -> group.claims().size() > 1).forEach(group -> {
            grouped.addAll(group.ids());
            if (!group.ofContent()) {
                named.add(group.ids());
            }
        });
        return groups.stream()
                .filter(group -> group.claims().size() > 1
                        ? !group.ofContent() || group.differs() || !named.contains(group.ids())
                        : group.ofContent() && !grouped.containsAll(group.ids()))
                .filter(group -> told.add(FactIds.of(group.aligned().slot(), group.claims())))
                .toList();
    }

    /** The fact as it is to be shown, if it is. */
    private static Optional<Stated> told(Stated stated) {
        if (!TypedSlotReader.toldWhereDisputed(stated.aligned().slot())) {
            return Optional.of(stated);
        }
        return stated.found().stream().anyMatch(Found::telling)
                ? Optional.of(stated.tellingOnly()) : Optional.empty();
    }

    /** Numbers and times first, then what is alike in meaning, then what is told only where it is disputed. */
    private static int turn(AlignedFact fact) {
        return TypedSlotReader.toldWhereDisputed(fact.slot()) ? 2 : fact.slot().equals(Slot.CONTENT) ? 1 : 0;
    }

    private ComparedClaim compared(
            ExtractedClaim claim, Map<ArticleId, EncodedArticle> articles, Map<ArticleId, Mentions> mentions) {
        ArticleId id = claim.claim().article();
        Optional<ArticleMetadata> metadata = Optional.ofNullable(articles.get(id)).map(one -> one.article().metadata());
        return ComparedClaim.of(
                claim, metadata.flatMap(ArticleMetadata::published), mentions.getOrDefault(id, Mentions.UNKNOWN),
                metadata.map(ArticleMetadata::language).filter(AnalysisLanguage::isFullyAnalysed).isPresent(),
                language);
    }

    private Fact fact(Stated stated, NearestPassages nearest, List<EncodedArticle> articles) {
        List<Dispute> disputes = Differences.disputes(stated.found());
        List<Nuance> nuances = Differences.nuances(stated.found());
        List<Position> positions = Positions.of(stated.claims(), stated.found());
        FactStatus status = FactStatus.of(disputes, nuances, Positions.stating(stated.claims()).size());
        Slot slot = stated.aligned().slot();
        return new Fact(
                FactIds.of(slot, stated.claims()), labels.of(slot, stated.claims(), stated.found()), status,
                versions(stated, positions, nearest, articles), positions, disputes, nuances);
    }

    private static List<Version> versions(
            Stated stated, List<Position> positions, NearestPassages nearest, List<EncodedArticle> articles) {
        TreeMap<ArticleId, Version> versions = new TreeMap<>();
        for (EncodedArticle analyzed : articles) {
            ArticleId id = analyzed.article().id();
            List<ClaimId> claims = stated.claims().stream().filter(claim -> claim.article().equals(id))
                    .sorted(DisplayOrder.CLAIMS).map(claim -> claim.claim().id()).toList();
            if (!claims.isEmpty()) {
                versions.put(id, new Version.Stated(id, claims, positionOf(id, positions)));
            } else if (analyzed.article().truncated()) {
                versions.put(id, new Version.CannotTell(id));
            } else {
                versions.put(id, new Version.NotMentioned(id, nearest.nearest(stated.aligned(), id)));
            }
        }
        return List.copyOf(versions.values());
    }

    private static int positionOf(ArticleId id, List<Position> positions) {
        return positions.stream().filter(position -> position.articles().contains(id)).findFirst()
                .map(Position::number).orElseThrow();
    }

    /** A fact's claims, what was found in them, and which of them another fact shows to contradict each other. */
    private record Stated(
            AlignedFact aligned, List<ComparedClaim> claims, List<Found> found, Predicate<ClaimPair> apartElsewhere) {

        /** The same claims with other findings. */
        Stated with(List<Found> others, Predicate<ClaimPair> apart) {
            return new Stated(aligned, claims, others, apart);
        }

        boolean ofContent() {
            return aligned.slot().equals(Slot.CONTENT);
        }

        boolean differs() {
            return found.stream().anyMatch(one -> !one.agreement());
        }

        /** Only asked for what it holds, never listed. */
        Set<ClaimId> ids() {
            return claims.stream().map(claim -> claim.claim().id()).collect(Collectors.toSet());
        }

        /** The fact divided into claims that belong together, each with what was found in them. */
        List<Stated> groups(Unlike unlike, Alike alike) {
            List<List<Integer>> groups = AgreementGroups.of(aligned, claims, found, new AgreementGroups.Signs(
                    (first, second) -> unlike.unlike(first, second)
                            || apartElsewhere.test(DisplayOrder.pair(first, second)),
                    alike::alike,
                    (first, second) -> unlike.measuredAlike(aligned.slot().role(), first, second)));
            return groups.size() == 1 ? List.of(this) : groups.stream().map(this::part).toList();
        }

        private Stated part(List<Integer> group) {
            List<ComparedClaim> part = group.stream().map(claims::get).toList();
            Slot slot = part.size() == 1 && !TypedSlotReader.toldWhereDisputed(aligned.slot())
                    ? Slot.CONTENT : aligned.slot();
            return new Stated(
                    new AlignedFact(
                            slot, part.stream().map(ComparedClaim::extracted).toList(),
                            aligned.similarities().stream()
                                    .filter(link -> group.contains(link.first()) && group.contains(link.second()))
                                    .map(link -> new AlignedFact.Link(
                                            group.indexOf(link.first()), group.indexOf(link.second()), link.score()))
                                    .toList()),
                    part, found.stream().filter(one -> one.wordedOtherwise()
                            ? part.containsAll(List.of(one.first(), one.second()))
                            : part.stream().anyMatch(one::isAbout)).toList(), apartElsewhere);
        }

        /** Only the claims that contradict each other or tell of one state and a later one. */
        Stated tellingOnly() {
            List<Found> telling = found.stream().filter(Found::telling).toList();
            List<ComparedClaim> told = claims.stream()
                    .filter(claim -> telling.stream().anyMatch(one -> one.isAbout(claim))).toList();
            List<ExtractedClaim> extracted = told.stream().map(ComparedClaim::extracted).toList();
            return new Stated(new AlignedFact(aligned.slot(), extracted, List.of()), told, telling, apartElsewhere);
        }
    }
}
