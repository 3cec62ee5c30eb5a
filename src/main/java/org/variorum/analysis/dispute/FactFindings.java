package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.analysis.align.AlignedFact;

/** Sets the claims of one fact against each other and keeps what is worth telling. */
final class FactFindings {

    private static final int MOST_CLAIMS = 80;
    private static final double UNLINKED = 0.3;
    private static final double INTERNAL = 0.6;

    private final List<ClaimComparator> comparators;
    private final double threshold;

    FactFindings(List<ClaimComparator> comparators, double threshold) {
        this.comparators = List.copyOf(comparators);
        this.threshold = threshold;
    }

    /** What differs and agrees among the claims, in the order of the claims. */
    List<Found> find(AlignedFact fact, List<ComparedClaim> claims) {
        Map<Long, Double> likeness = likeness(fact);
        List<Found> found = new ArrayList<>();
        int count = Math.min(claims.size(), MOST_CLAIMS);
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double score = likeness.getOrDefault(key(i, j), UNLINKED);
                found.addAll(compare(new Contrast(claims.get(i), claims.get(j), fact.slot(), score)));
            }
        }
        return found.stream().filter(one -> !one.conflict() || believed(one, found)).toList();
    }

    private static Map<Long, Double> likeness(AlignedFact fact) {
        Map<Long, Double> likeness = new HashMap<>();
        fact.similarities().forEach(link -> likeness.put(key(link.first(), link.second()), link.score()));
        return likeness;
    }

    private static long key(int first, int second) {
        return ((long) first << Integer.SIZE) | second;
    }

    private List<Found> compare(Contrast contrast) {
        List<Found> found = new ArrayList<>();
        for (ClaimComparator comparator : comparators) {
            for (Finding finding : comparator.compare(contrast)) {
                double confidence = finding.confidence() * (contrast.internal() ? INTERNAL : 1);
                found.add(Found.inOrderOfDisplay(
                        contrast.first(), contrast.second(), finding.withConfidence(confidence)));
            }
        }
        return found;
    }

    /** A conflict in passing does not count where the same two articles agree on the very same question. */
    private boolean believed(Found conflict, List<Found> all) {
        return conflict.finding().confidence() >= threshold
                && all.stream().noneMatch(other -> other.agreement() && other.sameQuestionAs(conflict));
    }

    /** The findings by question, in the order found. */
    static Map<String, List<Found>> byTopic(List<Found> found) {
        Map<String, List<Found>> byTopic = new LinkedHashMap<>();
        found.forEach(one -> byTopic.computeIfAbsent(
                one.finding().verdict() + " " + one.topicKey(), key -> new ArrayList<>()).add(one));
        return byTopic;
    }
}
