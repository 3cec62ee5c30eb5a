package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.analysis.align.AlignedFact.Link;

/**
 * Divides the claims of a fact into those that belong together for a reason that can be shown: something was found
 * between them, on one question if they differ, or they are much alike and bear no sign of saying something else.
 *
 * <p>What brings claims to one fact is chosen to miss no disagreement, and takes in claims on the same topic. To call
 * those agreed would be to tell a reader what no source says.
 */
final class AgreementGroups {

    /** Likeness from which two claims may be taken to say the same. */
    private static final double ALIKE = 0.7;

    private final List<ComparedClaim> claims;
    private final Unlike unlike;
    private final List<TreeSet<Integer>> groups = new ArrayList<>();

    private AgreementGroups(List<ComparedClaim> claims, Unlike unlike) {
        this.claims = claims;
        this.unlike = unlike;
        for (int index = 0; index < claims.size(); index++) {
            groups.add(new TreeSet<>(List.of(index)));
        }
    }

    /** The groups as indexes into the claims, each in order, by their first claim. */
    static List<List<Integer>> of(
            List<ComparedClaim> claims, List<Found> found, List<Link> likeness, Unlike unlike) {
        AgreementGroups groups = new AgreementGroups(claims, unlike);
        Map<String, Integer> differing = new HashMap<>();
        Map<String, Integer> quoted = new HashMap<>();
        found.forEach(one -> groups.join(groups.indexOf(one.first()), groups.indexOf(one.second())));
        found.stream().filter(one -> !one.agreement()).forEach(one -> groups.joinTo(
                differing.putIfAbsent(one.topicKey(), groups.indexOf(one.first())), groups.indexOf(one.first())));
        for (int index = 0; index < claims.size(); index++) {
            groups.joinTo(quoted.putIfAbsent(claims.get(index).claim().quote(), index), index);
        }
        likeness.stream().filter(link -> link.score() >= ALIKE)
                .sorted(Comparator.comparingDouble((Link link) -> -link.score())
                        .thenComparingInt(Link::first).thenComparingInt(Link::second))
                .forEach(groups::joinAlike);
        return groups.groups.stream().<List<Integer>>map(ArrayList::new).toList();
    }

    private int indexOf(ComparedClaim claim) {
        for (int index = 0; index < claims.size(); index++) {
            if (claims.get(index).claim().id().equals(claim.claim().id())) {
                return index;
            }
        }
        throw new IllegalArgumentException("Found in a claim of another fact: " + claim.claim().id());
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
        if (one != other && one.stream().noneMatch(mine -> other.stream()
                .anyMatch(theirs -> unlike.unlike(claims.get(mine), claims.get(theirs))))) {
            join(link.first(), link.second());
        }
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
