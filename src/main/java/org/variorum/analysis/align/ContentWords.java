package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import org.variorum.analysis.language.WordList;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.parse.Token;
import org.variorum.model.text.TextSpan;

/** Picks the words of a sentence that carry meaning. */
final class ContentWords {

    /** Penn Treebank tags of words that only hold a sentence together. */
    private static final List<String> FUNCTION_TAGS = List.of(
            "DT", "PDT", "IN", "TO", "CC", "PRP", "PRP$", "MD", "WDT", "WP", "WP$", "WRB", "EX", "POS", "RP", "UH");

    /** Beyond these a sentence is noise: what follows is not compared word by word. */
    private static final int MOST = 120;

    private final SequencedSet<String> unaligned = WordList.load("en", "alignment-slots").words("unaligned");
    private final SequencedSet<String> empty = WordList.load("en", "alignment-slots").words("empty");

    /** The tokens that are compared. */
    List<Token> of(ParsedSentence sentence) {
        List<Token> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (found.size() < MOST && carriesMeaning(token)) {
                found.add(token);
            }
        }
        return found;
    }

    private boolean carriesMeaning(Token token) {
        return token.form().chars().anyMatch(Character::isLetterOrDigit)
                && !FUNCTION_TAGS.contains(token.tag())
                && !unaligned.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** The word of a token, with its vector. */
    ContentWord word(Token token, float[] vector) {
        boolean number = token.form().chars().anyMatch(Character::isDigit) || token.lemma().startsWith("#");
        String lemma = number ? token.form().toLowerCase(Locale.ROOT) : token.lemma();
        return ContentWord.of(token.start(), lemma, kind(token), vector);
    }

    private ContentWord.Kind kind(Token token) {
        if (token.tag().startsWith("VB")) {
            return empty.contains(token.lemma()) ? ContentWord.Kind.EMPTY_VERB : ContentWord.Kind.VERB;
        }
        return switch (token.tag()) {
            case "NNP", "NNPS" -> ContentWord.Kind.NAME;
            case "CD" -> ContentWord.Kind.NUMBER;
            default -> ContentWord.Kind.OTHER;
        };
    }

    /** Where the token stands, counted from the start of its sentence. */
    static TextSpan inSentence(Token token, ParsedSentence sentence) {
        int offset = sentence.sentence().span().start();
        int length = sentence.text().length();
        int start = Math.clamp(token.start() - offset, 0, length);
        return new TextSpan(start, Math.clamp(token.end() - offset, start, length));
    }
}
