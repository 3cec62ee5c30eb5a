package org.variorum.analysis.parse;

/**
 * Character classes as the models were trained with: mostly ASCII, because the training text was.
 *
 * <p>Widening them to Unicode would be more correct and give the models features they have never seen.
 */
final class Characters {

    private Characters() {
    }

    static boolean isSpace(char c) {
        return " \t\n\r\f\u00A0\u2028\u2029".indexOf(c) >= 0;
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isLetter(char c) {
        return isUpper(c) || isLower(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isVowel(char c) {
        return "aeiouAEIOU".indexOf(c) >= 0;
    }

    /** ASCII punctuation and symbols. */
    static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    static boolean isCurrency(char c) {
        return c == '$' || c >= '\u00A2' && c <= '\u00A5' || c >= '\u20A0' && c <= '\u20CF';
    }

    static boolean isArrow(char c) {
        return c >= '\u2190' && c <= '\u21FF' || c >= '\u27F0' && c <= '\u27FF' || c >= '\u2900' && c <= '\u297F';
    }

    /** Anything that may surround or separate words: it is never part of a word at its edge. */
    static boolean isSymbol(char c) {
        return isPunctuation(c) || c >= '\u2000' && c <= '\u206F' || isCurrency(c) || isArrow(c);
    }

    static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2014';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || c >= '\u2018' && c <= '\u201B';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c >= '\u201C' && c <= '\u201F';
    }

    static boolean isQuote(char c) {
        return isSingleQuote(c) || isDoubleQuote(c);
    }

    static boolean isFinalMark(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u203C' || c >= '\u2047' && c <= '\u2049';
    }

    static boolean isSeparator(char c) {
        return ",;:|/\\".indexOf(c) >= 0;
    }

    static boolean isOpeningBracket(char c) {
        return "({[<".indexOf(c) >= 0;
    }

    static boolean isClosingBracket(char c) {
        return ")}]>".indexOf(c) >= 0;
    }

    static boolean isBracket(char c) {
        return isOpeningBracket(c) || isClosingBracket(c);
    }

    /** A mark that belongs to the digit after it: a sign, a decimal point, a root. */
    static boolean isBeforeDigit(char c) {
        return ".-+\u00B1\u2212\u2213\u221A\u221B\u221C".indexOf(c) >= 0;
    }

    /** A mark that separates words wherever it stands, without spaces round it. */
    static boolean isDivider(char c) {
        return isBracket(c) || isArrow(c) || isDoubleQuote(c) || isHyphen(c) || ";,~=+&|/".indexOf(c) >= 0;
    }

    /** One representative for the many ways to write quotation marks, hyphens, bullets and currencies. */
    static char generalize(char c) {
        if (isCurrency(c)) {
            return '$';
        }
        if (isSingleQuote(c)) {
            return '\'';
        }
        if (isDoubleQuote(c)) {
            return '"';
        }
        return isHyphen(c) || "\u2022\u2023\u203B\u2043".indexOf(c) >= 0 ? '-' : c;
    }

    /** Lower case of ASCII and Latin-1 letters, character by character: the length never changes. */
    static String toLower(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (isUpper(c) || c >= '\u00C0' && c <= '\u00DE' && c != '\u00D7') {
                chars[i] = (char) (c + 32);
            }
        }
        return new String(chars);
    }
}
