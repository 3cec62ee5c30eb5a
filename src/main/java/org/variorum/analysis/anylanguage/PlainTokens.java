package org.variorum.analysis.anylanguage;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.analysis.parse.Token;
import org.variorum.model.text.TextSpan;

/** Words of a text by the rules of Unicode, and which of them are numbers and names by their shape. */
final class PlainTokens {

    private static final Pattern GROUPED = Pattern.compile("\\p{Nd}{1,3}(?:[.,\u00a0\u202f' ]\\p{Nd}{3})+");
    private static final Pattern PLAIN = Pattern.compile("\\p{Nd}{1,15}(?:[.,]\\p{Nd}{1,2})?");
    private static final int SHORTEST_NAME = 2;
    private static final String NAME = "NNP";
    private static final String NUMBER = "CD";
    private static final String WORD = "NN";

    /**
     * A run of words that begin with capitals.
     *
     * @param words as written
     * @param span where
     */
    record Name(String words, TextSpan span) {}

    /** The words, with a tag for their shape and no grammar. */
    List<Token> of(String text, int offset) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        List<Token> tokens = new ArrayList<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            String form = text.substring(start, end);
            if (form.codePoints().anyMatch(Character::isLetterOrDigit)) {
                tokens.add(new Token(
                        tokens.size(), start + offset, end + offset, form, form.toLowerCase(Locale.ROOT), tag(form),
                        -1, "root", ""));
            }
        }
        return tokens;
    }

    private static String tag(String form) {
        if (number(form).isPresent()) {
            return NUMBER;
        }
        return Character.isUpperCase(form.codePointAt(0)) ? NAME : WORD;
    }

    /** The names: capitalised words side by side, the sentence's first word aside unless another follows it. */
    List<Name> names(List<Token> tokens) {
        List<Name> names = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            int end = index;
            while (end < tokens.size() && tokens.get(end).tag().equals(NAME)
                    && (end == index || tokens.get(end).start() == tokens.get(end - 1).end() + 1)) {
                end++;
            }
            if (end > index + 1 || end == index + 1 && index > 0
                    && tokens.get(index).form().length() >= SHORTEST_NAME) {
                names.add(name(tokens.subList(index, end)));
            }
            index = Math.max(end, index + 1);
        }
        return names;
    }

    private static Name name(List<Token> tokens) {
        String words = String.join(" ", tokens.stream().map(Token::form).toList());
        return new Name(words, new TextSpan(tokens.getFirst().start(), tokens.getLast().end()));
    }

    /** The value of a number in digits: three digits after a point or comma are thousands, one or two are decimals. */
    static Optional<Double> number(String form) {
        if (GROUPED.matcher(form).matches()) {
            return Optional.of(Double.parseDouble(digits(form.replaceAll("[^\\p{Nd}]", ""))));
        }
        return PLAIN.matcher(form).matches()
                ? Optional.of(Double.parseDouble(digits(form.replace(',', '.'))))
                : Optional.empty();
    }

    /** The digits of any script as those of ASCII. */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(character -> {
            int value = Character.digit(character, 10);
            plain.append(value < 0 ? Character.toString(character) : Integer.toString(value));
        });
        return plain.toString();
    }
}
