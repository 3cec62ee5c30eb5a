package org.variorum.analysis.parse;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.variorum.analysis.parse.Transition.Arc;
import org.variorum.analysis.parse.Transition.StackStep;

/**
 * Finds the dependency tree of a sentence by greedy transitions over two lists, so that crossing arcs are possible.
 *
 * <p>Of the transitions a state allows the best scored is taken; words left without a head afterwards are attached to
 * the best of their ten neighbours.
 */
final class DependencyParser {

    private static final String ROOT = "root";
    private static final int REACH = 5;

    private final LinearModel model;
    private final List<Transition> transitions;
    private final BitSet shifts;
    private final BitSet withoutArc;
    private final BitSet keepingTop;
    private final BitSet notDropping;
    private final BitSet leftArcs;
    private final BitSet rightArcs;
    private final BitSet all;

    DependencyParser(LinearModel model) {
        this.model = model;
        transitions = model.labels().stream().map(Transition::of).toList();
        shifts = which(t -> t.stack() == StackStep.SHIFT);
        withoutArc = which(t -> t.arc() == Arc.NONE);
        keepingTop = which(t -> t.arc() == Arc.NONE && t.stack() != StackStep.REDUCE);
        notDropping = which(t -> t.arc() != Arc.NONE || t.stack() != StackStep.REDUCE);
        leftArcs = which(t -> t.arc() == Arc.LEFT);
        rightArcs = which(t -> t.arc() == Arc.RIGHT);
        all = which(t -> true);
    }

    private BitSet which(Predicate<Transition> condition) {
        BitSet set = new BitSet();
        for (int i = 0; i < transitions.size(); i++) {
            set.set(i, condition.test(transitions.get(i)));
        }
        return set;
    }

    /**
     * Gives every word a head.
     *
     * @param words the artificial root and the tokens
     */
    void parse(List<Word> words) {
        ParserState state = new ParserState(words);
        while (!state.isFinished()) {
            float[] scores = model.scores(state::at);
            state.apply(transitions.get(best(scores, allowed(state.top(), state.next()))));
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).head() == null) {
                attachLoose(state, words, i);
            }
        }
    }

    /** The transitions that keep the result a tree: nothing leaves the stack without a head, and no cycle appears. */
    private BitSet allowed(Word top, Word next) {
        if (top.number() == 0) {
            return shifts;
        }
        if (top.isBelow(next)) {
            return withoutArc;
        }
        if (next.isBelow(top)) {
            return top.head() == null ? keepingTop : withoutArc;
        }
        return top.head() == null ? notDropping : all;
    }

    private static int best(float[] scores, BitSet allowed) {
        int best = allowed.nextSetBit(0);
        for (int i = best; i >= 0; i = allowed.nextSetBit(i + 1)) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    private void attachLoose(ParserState state, List<Word> words, int index) {
        Word loose = words.get(index);
        Word bestHead = words.getFirst();
        String bestRelation = ROOT;
        float bestScore = Float.NEGATIVE_INFINITY;
        for (int direction = -1; direction <= 1; direction += 2) {
            for (int distance = 1; distance <= REACH; distance++) {
                int place = index + direction * distance;
                if (place < 0 || place >= words.size()) {
                    break;
                }
                if (words.get(place).isBelow(loose)) {
                    continue;
                }
                state.reset(Math.min(index, place), Math.max(index, place));
                float[] scores = model.scores(state::at);
                int choice = best(scores, direction > 0 ? leftArcs : rightArcs);
                if (scores[choice] > bestScore) {
                    bestScore = scores[choice];
                    bestHead = words.get(place);
                    bestRelation = transitions.get(choice).relation();
                }
            }
        }
        loose.attach(bestHead, bestRelation);
    }
}
