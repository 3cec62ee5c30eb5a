package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.variorum.analysis.align.AlignedFact;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.comparator.ContentComparator;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Found;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.SharedSurnames;
import org.variorum.analysis.dispute.contrast.SpanWords;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.dispute.question.Answers;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.text.TextSpan;

/** Sets the claims of one fact against each other and keeps what is worth telling. */
final class FactFindings {

    private static final int MOST_CLAIMS = 80;
    private static final double UNLINKED = 0.3;
    private static final double MANY = 0.55;
    private static final double KNOWN = 0.5;

    /** Below it nine candidates in ten are no conflicts; they are not kept. */
    private static final double LEAST_CONFIDENCE = 0.1;

    private final List<ClaimComparator> comparators;
    private final Confidence confidence;
    private final Answers answers;
    private final SelfContradiction selfContradiction;
    private final Contrary contrary;

    FactFindings(
            NewsLanguage language, Answers answers, List<ClaimComparator> comparators, Confidence confidence) {
        this.answers = answers;
        this.selfContradiction = new SelfContradiction(language.lexicon());
        this.contrary = new Contrary(language);
        this.comparators = List.copyOf(comparators);
        this.confidence = confidence;
    }

    /** What differs and agrees among the claims, in the order of the claims. */
    List<Found> find(AlignedFact fact, List<ComparedClaim> claims) {
        Map<Long, Double> likeness = likeness(fact);
        List<Found> found = new ArrayList<>();
        List<ClaimComparator> asking = comparators.stream().filter(one -> one.asksIn(fact.slot())).toList();
        int[] comparable = comparable(fact.slot(), claims);
        SharedSurnames shared = SharedSurnames.in(claims);
        for (int i = 0; i < comparable.length; i++) {
            ComparedClaim first = claims.get(comparable[i]);
            for (int j = i + 1; j < comparable.length; j++) {
                double score = likeness.getOrDefault(key(comparable[i], comparable[j]), UNLINKED);
                Contrast contrast = new Contrast(first, claims.get(comparable[j]), fact.slot(), score);
                compare(contrast, asking).forEach(one -> shared.told(one).ifPresent(found::add));
            }
        }
        SortedSet<ArticleId> undecided = answers.undecided(fact.slot(), claims);
        found.removeIf(one -> undecided.stream().anyMatch(one::touches));
        return believed(found);
    }

    /** Indexes of the first claims, where numbers are asked for without those on an event of another year. */
    private static int[] comparable(Slot slot, List<ComparedClaim> claims) {
        OptionalInt year = slot.kind().equals("quantity") ? Referents.usualYear(claims) : OptionalInt.empty();
        return IntStream.range(0, Math.min(claims.size(), MOST_CLAIMS))
                .filter(index -> !Referents.ofOtherYear(claims.get(index), year)).toArray();
    }

    private static Map<Long, Double> likeness(AlignedFact fact) {
        Map<Long, Double> likeness = new HashMap<>();
        fact.similarities().forEach(link -> likeness.put(key(link.first(), link.second()), link.score()));
        return likeness;
    }

    private static long key(int first, int second) {
        return ((long) first << Integer.SIZE) | second;
    }

    private List<Found> compare(Contrast contrast, List<ClaimComparator> asking) {
        List<Found> found = new ArrayList<>();
        if (contrast.sameSentence()) {
            return found;
        }
        if (!contrast.understood()) {
            uncompared(contrast).ifPresent(found::add);
            return found;
        }
        List<Finding> all = new ArrayList<>();
        asking.forEach(one -> all.addAll(one.compare(contrast)));
        if (all.isEmpty()) {
            return found;
        }
        if (Referents.ofLaterDay(contrast)) {
            all.removeIf(one -> one.verdict() instanceof Verdict.Conflict);
        }
        all.removeIf(one -> timedAlike(one) && contrary.contrary(contrast.first(), contrast.second()));
        boolean inMany = differInMany(all);
        for (Finding finding : all) {
            boolean expected = TypedSlotReader.expects(contrast.slot(), finding.rule(), answers)
                    && (!contrast.internal() || selfContradiction.counts(finding, contrast));
            if (expected && !toldByAnother(finding, all) && !inSameWords(finding, contrast)) {
                found.add(Found.inOrderOfDisplay(
                        contrast.first(), contrast.second(), believed(finding, contrast, inMany)));
            }
        }
        return found;
    }

    /** "Found no damage in May", "found cracks in May": the one time is not that of one thing that both tell. */
    private static boolean timedAlike(Finding finding) {
        return finding.rule().startsWith("time.") && !(finding.verdict() instanceof Verdict.Conflict);
    }

    /** Statements that names and numbers bring together say neither the same nor something else; one text does. */
    private static Optional<Found> uncompared(Contrast contrast) {
        TextSpan mine = contrast.first().claim().span();
        TextSpan theirs = contrast.second().claim().span();
        boolean together = contrast.likeness() >= AgreementGroups.ALIKE && !contrast.internal()
                && !contrast.first().claim().quote().equals(contrast.second().claim().quote());
        return together ? Optional.of(Found.inOrderOfDisplay(contrast.first(), contrast.second(), Finding.of(
                Verdict.nuance(NuanceKind.UNCOMPARED), "language.uncompared", "language",
                new Finding.Words(mine, theirs), 0))) : Optional.empty();
    }

    /** A conflict is only told where the reader can see it: words that are the same on both sides do not show one. */
    private static boolean inSameWords(Finding finding, Contrast contrast) {
        return finding.verdict() instanceof Verdict.Conflict
                && SpanWords.of(contrast.first(), finding.firstWords()).forms()
                        .equals(SpanWords.of(contrast.second(), finding.secondWords()).forms());
    }

    /** An exchange of words says least of what they are: a rule that knows them for ages or places says more. */
    private static boolean toldByAnother(Finding finding, List<Finding> all) {
        return finding.rule().equals(ContentComparator.EXCHANGE) && all.stream()
                .anyMatch(other -> !other.rule().equals(ContentComparator.EXCHANGE)
                        && other.verdict() instanceof Verdict.Conflict && other.confidence() >= KNOWN
                        && other.firstWords().overlaps(finding.firstWords())
                        && other.secondWords().overlaps(finding.secondWords()));
    }

    private Finding believed(Finding finding, Contrast contrast, boolean inMany) {
        if (!(finding.verdict() instanceof Verdict.Conflict)) {
            return finding;
        }
        return finding.withConfidence(confidence.of(finding, contrast, inMany) * (inMany ? MANY : 1));
    }

    /** Claims that differ in number and day and street at once tell of two things rather than of one in dispute. */
    private static boolean differInMany(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() instanceof Verdict.Conflict
                        || finding.rule().equals("quantity.scope"))
                .map(finding -> finding.rule().substring(0, finding.rule().indexOf('.')))
                .filter(List.of("quantity", "time", "place", "participant")::contains)
                .distinct().count() > 1;
    }

    /** A conflict in passing does not count where the same two articles agree on the very same question. */
    private static List<Found> believed(List<Found> found) {
        Map<Found.Asked, List<Found>> agreements = new HashMap<>();
        Map<Found.Asked, List<Found>> conflicts = new HashMap<>();
        Set<String> contradicted = new HashSet<>();
        for (Found one : found) {
            if (one.agreement()) {
                agreements.computeIfAbsent(one.asked(), key -> new ArrayList<>()).add(one);
            } else if (one.conflict()) {
                conflicts.computeIfAbsent(one.asked(), key -> new ArrayList<>()).add(one);
                if (one.internal()) {
                    contradicted.add(one.topicKey());
                }
            }
        }
        return found.stream()
                .filter(one -> !one.conflict() || believed(
                        one, contradicted.contains(one.topicKey()) ? List.of()
                                : agreements.getOrDefault(one.asked(), List.of()),
                        conflicts.getOrDefault(one.asked(), List.of())))
                .toList();
    }

    /** Whether a conflict is believed beside what else was found on the same question of the same two articles. */
    private static boolean believed(Found conflict, List<Found> agreements, List<Found> conflicts) {
        return conflict.finding().confidence() >= LEAST_CONFIDENCE
                && agreements.stream().noneMatch(other -> other.shields(conflict))
                && conflicts.stream().noneMatch(conflict::isReversedBy);
    }

    /** The findings by question, in the order found. */
    static Map<String, List<Found>> byTopic(List<Found> found) {
        Map<String, List<Found>> byTopic = new LinkedHashMap<>();
        found.forEach(one -> byTopic.computeIfAbsent(
                one.finding().verdict() + " " + one.topicKey(), key -> new ArrayList<>()).add(one));
        return byTopic;
    }
}
