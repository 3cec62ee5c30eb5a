package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.List;
import org.variorum.analysis.encode.ContextWindow;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.parse.Token;
import org.variorum.model.text.TextSpan;

/**
 * What is wanted of one reading of a sentence: the whole, then its content words.
 *
 * @param window the sentence with its wanted parts
 * @param tokens its content words
 */
record SentenceWords(ContextWindow window, List<Token> tokens) {

    static SentenceWords of(ParsedSentence sentence, ContentWords content) {
        List<Token> tokens = content.of(sentence);
        List<TextSpan> parts = new ArrayList<>();
        parts.add(new TextSpan(0, sentence.text().length()));
        tokens.forEach(token -> parts.add(ContentWords.inSentence(token, sentence)));
        return new SentenceWords(new ContextWindow(sentence.text(), parts), tokens);
    }

    /** The content words with their vectors, which follow the vector of the whole. */
    List<ContentWord> words(float[][] vectors, ContentWords content) {
        List<ContentWord> words = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            words.add(content.word(tokens.get(index), vectors[1 + index]));
        }
        return words;
    }
}
