package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.variorum.analysis.align.AlignedFact;
import org.variorum.analysis.align.AlignedFact.Link;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Found;

/**
 * Divides the claims of a fact into those that belong together for a reason that can be shown: something was found
 * between them, on one question if they differ, or they are much alike and bear no sign of saying something else.
 *
 * <p>What brings claims to one fact is chosen to miss no disagreement, and takes in claims on the same topic. To call
 * those agreed would be to tell a reader what no source says.
 */
final class AgreementGroups {

    /** Likeness from which two claims may be taken to say the same. */
    static final double ALIKE = 0.7;

    private final List<ComparedClaim> claims;
    private final Signs signs;
    private final List<TreeSet<Integer>> groups = new ArrayList<>();

    /**
     * What tells whether two claims say the same; each symmetric.
     *
     * @param unlike tells claims that must not be told as agreeing, however alike they are
     * @param alike tells claims that say the same as far as their words show
     * @param measuredAlike tells claims that give fitting numbers of what the fact measures
     */
    record Signs(
            BiPredicate<ComparedClaim, ComparedClaim> unlike, BiPredicate<ComparedClaim, ComparedClaim> alike,
            BiPredicate<ComparedClaim, ComparedClaim> measuredAlike) {}

    private AgreementGroups(List<ComparedClaim> claims, Signs signs) {
        this.claims = claims;
        this.signs = signs;
        for (int index = 0; index < claims.size(); index++) {
            groups.add(new TreeSet<>(List.of(index)));
        }
    }

    /** The groups as indexes into the claims, each in order, by their first claim. */
    static List<List<Integer>> of(AlignedFact fact, List<ComparedClaim> claims, List<Found> found, Signs signs) {
        AgreementGroups groups = new AgreementGroups(claims, signs);
        Map<String, Integer> differing = new HashMap<>();
        Map<String, Integer> quoted = new HashMap<>();
        found.stream().filter(one -> !one.agreement() && !one.wordedOtherwise() || answers(fact.slot(), one.finding())
                        || !signs.unlike.test(one.first(), one.second()))
                .forEach(one -> groups.join(groups.indexOf(one.first()), groups.indexOf(one.second())));
        found.stream().filter(one -> !one.agreement() && !one.wordedOtherwise()).forEach(one -> groups.joinTo(
                differing.putIfAbsent(one.topicKey(), groups.indexOf(one.first())), groups.indexOf(one.first())));
        if (fact.slot().kind().equals("quantity")) {
            groups.joinMeasured();
        }
        for (int index = 0; index < claims.size(); index++) {
            groups.joinTo(quoted.putIfAbsent(claims.get(index).claim().quote(), index), index);
        }
        fact.similarities().stream().filter(link -> link.score() >= ALIKE)
                .sorted(Comparator.comparingDouble((Link link) -> -link.score())
                        .thenComparingInt(Link::first).thenComparingInt(Link::second))
                .forEach(groups::joinAlike);
        return groups.groups.stream().<List<Integer>>map(ArrayList::new).toList();
    }

    /** Whether the finding is on what the fact asks for: who agree on that agree, whatever else they differ in. */
    private static boolean answers(Slot slot, Finding finding) {
        return switch (slot.kind()) {
            case "quantity" -> finding.rule().startsWith("quantity.") && finding.topic().equals(slot.role());
            case "time" -> finding.rule().startsWith("time.");
            default -> false;
        };
    }

    private int indexOf(ComparedClaim claim) {
        for (int index = 0; index < claims.size(); index++) {
            if (claims.get(index).claim().id().equals(claim.claim().id())) {
                return index;
            }
        }
        throw new IllegalArgumentException("Found in a claim of another fact: " + claim.claim().id());
    }

    /** What measures one thing of an event alike is told alike, in whatever sentence it stands. */
    private void joinMeasured() {
        for (int first = 0; first < claims.size(); first++) {
            for (int second = first + 1; second < claims.size(); second++) {
                if (signs.measuredAlike.test(claims.get(first), claims.get(second))) {
                    join(first, second);
                }
            }
        }
    }

    /** Joins the claim to the one met before it, if there was one. */
    private void joinTo(@Nullable Integer before, int index) {
        if (before != null) {
            join(before, index);
        }
    }

    private void joinAlike(Link link) {
        TreeSet<Integer> one = group(link.first());
        TreeSet<Integer> other = group(link.second());
        if (one != other && signs.alike.test(claims.get(link.first()), claims.get(link.second()))
                && one.stream().noneMatch(mine -> other.stream()
                        .anyMatch(theirs -> signs.unlike.test(claims.get(mine), claims.get(theirs))))
                && mostlyAlike(one, other)) {
            join(link.first(), link.second());
        }
    }

    /** Without it a claim that says two things would bring together those that say the one and the other. */
    private boolean mostlyAlike(TreeSet<Integer> one, TreeSet<Integer> other) {
        long alikePairs = one.stream().mapToLong(mine -> other.stream()
                .filter(theirs -> signs.alike.test(claims.get(mine), claims.get(theirs))).count()).sum();
        return 2 * alikePairs >= (long) one.size() * other.size();
    }

    private void join(int first, int second) {
        TreeSet<Integer> one = group(first);
        TreeSet<Integer> other = group(second);
        if (one != other) {
            one.addAll(other);
            groups.remove(other);
            groups.sort(Comparator.comparing(TreeSet::first));
        }
    }

    private TreeSet<Integer> group(int index) {
        return groups.stream().filter(group -> group.contains(index)).findFirst().orElseThrow();
    }
}
