package org.variorum.app.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.variorum.model.text.TextSpan;

/**
 * A text without what a searcher does not type: accents, kinds of quotation marks, dashes and spaces, and on request
 * case. Every folded character knows where it came from, so that a hit can be shown in the text as written.
 */
public final class FoldedText {

    private final String folded;
    private final int[] origins;

    private FoldedText(String folded, int[] origins) {
        this.folded = folded;
        this.origins = origins;
    }

    /** Folds a text; {@code keepCase} leaves capitals as they are. */
    public static FoldedText of(String text, boolean keepCase) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 1];
        int length;
        for (int at = 0; at < text.length(); at += length) {
            int point = text.codePointAt(at);
            length = Character.charCount(point);
            String plain = fold(point, keepCase);
            if (origins.length < folded.length() + plain.length() + 1) {
                origins = Arrays.copyOf(origins, origins.length * 2 + plain.length());
            }
            Arrays.fill(origins, folded.length(), folded.length() + plain.length(), at);
            folded.append(plain);
        }
        origins[folded.length()] = text.length();
        return new FoldedText(folded.toString(), origins);
    }

    /** The folded characters. */
    public String value() {
        return folded;
    }

    /** The span of the text as written that a folded stretch stands for; combining accents behind it belong to it. */
    public TextSpan span(int start, int end) {
        return new TextSpan(origins[start], origins[end]);
    }

    private static String fold(int point, boolean keepCase) {
        if (point < 0x80) {
            int plain = keepCase ? point : Character.toLowerCase(point);
            return Character.toString(Character.isWhitespace(plain) ? ' ' : plain);
        }
        if (Character.isSpaceChar(point)) {
            return " ";
        }
        String decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder();
        decomposed.codePoints().filter(part -> !isMark(part)).forEach(part -> plain.append(typed(part)));
        return keepCase ? plain.toString() : plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static String typed(int point) {
        return switch (Character.getType(point)) {
            case Character.DASH_PUNCTUATION -> "-";
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> quote(point);
            default -> switch (point) {
                case 0x00df -> "ss";
                case 0x00f8 -> "o";
                case 0x0131 -> "i";
                case 0x0142 -> "l";
                case 0x201a -> "'";
                case 0x201e -> "\"";
                default -> Character.toString(point);
            };
        };
    }

    private static String quote(int point) {
        return point == 0x2018 || point == 0x2019 || point == 0x2039 || point == 0x203a ? "'" : "\"";
    }
}
