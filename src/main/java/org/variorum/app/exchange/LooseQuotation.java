package org.variorum.app.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.app.correction.AnchorPlace;
import org.variorum.model.text.TextSpan;
import org.variorum.store.exchange.Mark;

/**
 * A quotation whose white space differs from the text's: browsers and other programs break lines elsewhere. Its words
 * must stand there once, with the words around them or, when there are many, without.
 */
final class LooseQuotation {

    private LooseQuotation() {}

    static Optional<TextSpan> in(String text, Mark mark) {
        if (mark.exact().isBlank()) {
            return Optional.empty();
        }
        String exact = words(mark.exact());
        List<TextSpan> surrounded = places(
                text, words(mark.prefix()) + "\\s*(" + exact + ")\\s*" + words(mark.suffix()));
        boolean told = !mark.prefix().isBlank() || !mark.suffix().isBlank();
        if (told && surrounded.size() == 1) {
            return Optional.of(surrounded.getFirst());
        }
        List<TextSpan> alone = mark.exact().strip().length() >= AnchorPlace.SPEAKS_FOR_ITSELF
                ? places(text, "(" + exact + ")") : List.of();
        return alone.size() == 1 ? Optional.of(alone.getFirst()) : Optional.empty();
    }

    private static List<TextSpan> places(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().limit(2).map(LooseQuotation::span).toList();
    }

    private static TextSpan span(MatchResult match) {
        return new TextSpan(match.start(1), match.end(1));
    }

    private static String words(String quoted) {
        return Arrays.stream(quoted.strip().split("[\\s\\u00A0]+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\u00A0]+"));
    }
}
