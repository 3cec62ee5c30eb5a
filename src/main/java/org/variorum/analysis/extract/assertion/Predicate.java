package org.variorum.analysis.extract.assertion;

import java.util.List;

/**
 * The word a clause turns on.
 *
 * @param token index of the content word: the verb, the action noun of a verb without content, or a predicate noun
 * @param lemma the verb's lemma or the verb that the action noun stands for; empty when there is none
 * @param path indexes from the clause's head down to {@code token}, both included
 */
public record Predicate(int token, String lemma, List<Integer> path) {

    public Predicate {
        path = List.copyOf(path);
    }
}
