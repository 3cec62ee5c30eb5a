package org.variorum.analysis.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.text.TextSpan;

/**
 * Finds the dateline at the start of a report: "TEHRAN – ", "HERKIMER, N.Y. (AP) — ". It stays in the text, but is no
 * part of what the sentence claims.
 */
public final class Dateline {

    private static final Pattern PREFIX = Pattern.compile(
            "^(?:[A-Z][A-Z.'’ -]{2,30}(?:,\\s(?:[A-Z][A-Za-z.]{1,14}\\s?){1,3})?(?:,\\s[A-Z][a-z]{2,8}\\.?\\s\\d{1,2})?"
                    + "\\s*(?:\\([A-Z][A-Za-z0-9 ./&-]{1,24}\\))?|\\([A-Z][A-Za-z0-9 ./&-]{1,24}\\)"
                    + "|[A-Z][A-Za-z.'’-]{2,20}(?:\\s[A-Z][a-z]{2,14})?(?:,\\s[A-Z][A-Za-z.]{1,14})?"
                    + "\\s\\([A-Z][A-Za-z0-9 ./&-]{1,24}\\))"
                    + "\\s*(?:--|[–—|-])\\s*");

    private Dateline() {}

    /** The dateline with its dash and space, counted from the start of {@code sentence}. */
    public static Optional<TextSpan> find(String sentence) {
        Matcher matcher = PREFIX.matcher(sentence.length() > 120 ? sentence.substring(0, 120) : sentence);
        return matcher.find() ? Optional.of(new TextSpan(0, matcher.end())) : Optional.empty();
    }
}
