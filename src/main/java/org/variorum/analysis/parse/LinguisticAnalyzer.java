package org.variorum.analysis.parse;

import java.util.List;

/** Analyses one sentence at a time. Deterministic, safe for several threads, and never fails, whatever the text. */
public interface LinguisticAnalyzer {

    /**
     * The tokens of the sentence in order.
     *
     * @param sentence any string
     * @return tokens whose positions count from the start of {@code sentence}; empty for blank text
     */
    List<Token> analyze(String sentence);
}
