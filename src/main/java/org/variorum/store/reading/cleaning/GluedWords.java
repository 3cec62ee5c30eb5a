package org.variorum.store.reading.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.text.TextSpan;

/**
 * A word that a mirror site put before the headline and glued to the text, as in {@code Foo:Mayor resigns} and "The
 * FooMayor said". It counts only when both forms are there, so that "Update:Mayor resigns" alone stays as it is.
 *
 * @param word the glued word; empty when there is none
 * @param spans where it stands, with its colon
 */
record GluedWords(String word, List<TextSpan> spans) {

    private static final Pattern BEFORE_HEADLINE = Pattern.compile("(\\p{Lu}\\p{Ll}{3,}):(?=\\p{Lu})");

    static GluedWords in(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> BEFORE_HEADLINE.matcher(line.text()).results())
                .map(match -> match.group(1))
                .distinct()
                .map(word -> new GluedWords(word, places(word, lines)))
                .filter(glued -> isGluedInside(glued.word(), lines))
                .findFirst()
                .orElseGet(() -> new GluedWords("", List.of()));
    }

    /** The text without the glued word. */
    String without(String text) {
        return word.isEmpty() ? text : pattern(word).matcher(text).replaceAll("").strip();
    }

    private static boolean isGluedInside(String word, List<Line> lines) {
        Pattern inside = Pattern.compile("\\b" + word + "(?=\\p{Lu}\\p{Ll})");
        return lines.stream().anyMatch(line -> inside.matcher(line.text()).find());
    }

    private static List<TextSpan> places(String word, List<Line> lines) {
        List<TextSpan> spans = new ArrayList<>();
        for (Line line : lines) {
            Matcher matcher = pattern(word).matcher(line.text());
            while (matcher.find()) {
                spans.add(new TextSpan(matcher.start(), matcher.end()).shifted(line.span().start()));
            }
        }
        return spans;
    }

    private static Pattern pattern(String word) {
        return Pattern.compile("(?<!\\p{Lu})" + word + "(:(?=\\p{Lu})|(?=\\p{Lu}\\p{Ll}))");
    }
}
