package org.variorum.analysis.extract.value;

import java.util.List;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.TextSpan;

/** Makes sentences without a parse, at an offset in their article. */
final class Sentences {

    static final int OFFSET = 100;

    private Sentences() {}

    static ParsedSentence of(String text) {
        return new ParsedSentence(new Sentence(0, 0, new TextSpan(OFFSET, OFFSET + text.length())), text, List.of());
    }

    static String words(ParsedSentence sentence, TextSpan span) {
        return sentence.text().substring(span.start() - OFFSET, span.end() - OFFSET);
    }
}
