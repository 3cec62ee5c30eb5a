package org.variorum.analysis.parse;

import java.util.List;

/**
 * Analyses the grammar of single sentences.
 *
 * <p>Implementations are deterministic, safe for use from several threads, and accept any string: noise gives poor
 * tokens, never an exception. A text without any token gives an empty list.
 */
public interface LinguisticAnalyzer {

    /**
     * Returns the tokens of one sentence in order. Very long sentences are analysed in stretches, so that the time is
     * linear in the length; each stretch then has a root of its own.
     */
    List<Token> analyze(String sentence);
}
