package org.variorum.analysis.extract.value;

import java.util.Optional;
import org.variorum.analysis.parse.Token;

/**
 * One word, number or sign of a sentence.
 *
 * @param start first UTF-16 unit, counted from the start of the sentence
 * @param end the unit after the last
 * @param text the characters as written
 * @param lower the same in lower case, of the same length
 * @param glued whether it follows the word before without a space
 * @param token the parser's token that holds it, if there is one
 */
record Word(int start, int end, String text, String lower, boolean glued, Optional<Token> token) {

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean is(String form) {
        return lower.equals(form);
    }
}
