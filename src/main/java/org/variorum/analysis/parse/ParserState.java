package org.variorum.analysis.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a parse stands: words already seen (the stack, and those set aside while looking further back) and the word
 * that is read next.
 */
final class ParserState {

    private final List<Word> words;
    private final int[] stack;
    private final int[] aside;
    private int stackSize;
    private int asideSize;
    private int input;

    /**
     * The state at the start of a sentence.
     *
     * @param words the artificial root and the tokens
     */
    ParserState(List<Word> words) {
        this.words = words;
        stack = new int[words.size() + 1];
        aside = new int[words.size() + 1];
        shift();
    }

    /** Sets the state to a bare pair of words, to ask what would join them. */
    void reset(int stackWord, int inputWord) {
        stackSize = 0;
        asideSize = 0;
        stack[stackSize++] = stackWord;
        input = inputWord;
    }

    boolean isFinished() {
        return input >= words.size();
    }

    Word top() {
        return words.get(stack[stackSize - 1]);
    }

    Word next() {
        return words.get(input);
    }

    /** The word a feature names: "i" near the top of the stack, "j" near the input, "k" deeper in the lists. */
    @Nullable Word at(char source, int window) {
        return switch (source) {
            case 'i' -> word(stack[stackSize - 1] + window);
            case 'j' -> word(input + window);
            default -> window <= 0 ? below(-window) : setAside(window);
        };
    }

    private @Nullable Word word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : null;
    }

    private @Nullable Word below(int depth) {
        return depth < stackSize ? words.get(stack[stackSize - 1 - depth]) : null;
    }

    private @Nullable Word setAside(int depth) {
        return depth <= asideSize ? words.get(aside[asideSize - depth]) : null;
    }

    /** Takes one step. */
    void apply(Transition transition) {
        switch (transition.arc()) {
            case LEFT -> top().attach(next(), transition.relation());
            case RIGHT -> next().attach(top(), transition.relation());
            case NONE -> { }
        }
        switch (transition.stack()) {
            case SHIFT -> shift();
            case REDUCE -> stackSize--;
            case PASS -> aside[asideSize++] = stack[--stackSize];
        }
    }

    private void shift() {
        while (asideSize > 0) {
            stack[stackSize++] = aside[--asideSize];
        }
        stack[stackSize++] = input++;
    }
}
