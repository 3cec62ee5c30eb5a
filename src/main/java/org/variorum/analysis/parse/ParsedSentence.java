package org.variorum.analysis.parse;

import java.util.List;
import org.variorum.model.text.Sentence;

/**
 * A sentence with its tokens.
 *
 * @param sentence where it lies
 * @param text its characters
 * @param tokens its tokens; their positions count from the start of the article's text
 */
public record ParsedSentence(Sentence sentence, String text, List<Token> tokens) {

    public ParsedSentence {
        tokens = List.copyOf(tokens);
    }
}
