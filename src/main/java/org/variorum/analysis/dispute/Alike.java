package org.variorum.analysis.dispute;

import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/**
 * Signs that two claims say the same: one tells what the other is about, and they have most of the shorter one's words
 * of content in common, under one name for all words of an act or a thing.
 *
 * <p>The likeness that brings claims together finds claims on one topic: "as I walked up" and "someone walked up" are
 * as near to each other as two reports of one walk. That does for setting them against each other, not for telling
 * readers that both sources say it.
 */
final class Alike {

    /** Words that two claims must share; one may be shared by any two sentences on a crime. */
    private static final int SOME = 2;
    /** Words that say enough by themselves, whatever the verbs, where they are nearly all. */
    private static final int SEVERAL = 3;
    private static final double NEARLY_ALL = 0.7;

    private final Acts acts;
    private final ClaimReadings.Reading<SortedSet<String>> told = this::told;
    private final ClaimReadings.Reading<SortedSet<String>> done = this::done;
    private final ClaimReadings.Reading<String> act = this::act;

    Alike(NewsLanguage language) {
        this.acts = language.acts();
    }

    /** Whether the claims bear such signs. Symmetric. */
    boolean alike(ComparedClaim first, ComparedClaim second) {
        SortedSet<String> mine = first.once(told);
        SortedSet<String> theirs = second.once(told);
        int shared = shared(mine, theirs);
        int fewer = Math.min(mine.size(), theirs.size());
        boolean nearlyAll = shared >= SEVERAL && shared >= NEARLY_ALL * fewer;
        boolean half = shared >= SOME && 2 * shared >= fewer;
        boolean ofOne = half && (turnOnOne(first, second) || allButActs(first, second)) && !ofOthers(first, second);
        boolean same = shared > 0 && mine.equals(theirs);
        return (nearlyAll || ofOne || same) && !first.isOfOthersThan(second)
                && !(first.once(act).equals(second.once(act)) && ofOthers(first, second));
    }

    private static int shared(SortedSet<String> mine, SortedSet<String> theirs) {
        return (int) mine.stream().filter(theirs::contains).count();
    }

    /**
     * Whether both tell of one act with a verb, or what one of them turns on is told by the other; verbs that say
     * little by themselves turn on nothing.
     */
    private boolean turnOnOne(ComparedClaim first, ComparedClaim second) {
        String mine = first.once(act);
        String theirs = second.once(act);
        return mine.isEmpty() && theirs.isEmpty() || shared(first.once(done), second.once(done)) > 0
                || second.once(told).contains(mine) || first.once(told).contains(theirs);
    }

    /** "Found the logbook on Tuesday", "the logbook was recovered on Tuesday": alike claims that differ in the verb. */
    private boolean allButActs(ComparedClaim first, ComparedClaim second) {
        SortedSet<String> mine = new TreeSet<>(first.once(told));
        SortedSet<String> theirs = new TreeSet<>(second.once(told));
        mine.remove(first.once(act));
        theirs.remove(second.once(act));
        int shared = shared(mine, theirs);
        return shared >= SOME && shared == Math.min(mine.size(), theirs.size());
    }

    /** Whether what they turn on is done by two. */
    private static boolean ofOthers(ComparedClaim first, ComparedClaim second) {
        OptionalInt mine = first.topVerb();
        OptionalInt theirs = second.topVerb();
        return mine.isPresent() && theirs.isPresent() && Subject.differ(
                new Contrast(first, second, Slot.CONTENT, 1), mine.getAsInt(), theirs.getAsInt());
    }

    private String act(ComparedClaim claim) {
        return claim.topVerb().stream().mapToObj(verb -> acts.of(claim.tree(), verb)).findFirst().orElse("");
    }

    /** Names of the acts that the claim tells of with a verb. */
    private SortedSet<String> done(ComparedClaim claim) {
        SortedSet<String> names = new TreeSet<>();
        claim.tokens().stream().filter(claim.tree()::isVerb).forEach(verb -> names.add(acts.of(claim.tree(), verb)));
        names.remove("");
        return names;
    }

    /** Names of the acts and things that the claim tells of, and its other words of content. */
    private SortedSet<String> told(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> names = new TreeSet<>();
        for (int token : claim.tokens()) {
            if (claim.isContent(token)) {
                String lemma = tree.lemma(token);
                names.add(tree.isVerb(token) ? acts.of(tree, token)
                        : acts.ofNoun(lemma).orElseGet(() -> acts.thing(lemma)));
            }
        }
        names.remove("");
        return names;
    }
}
