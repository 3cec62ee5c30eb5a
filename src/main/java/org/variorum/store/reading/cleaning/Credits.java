package org.variorum.store.reading.cleaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.text.TextSpan;

/** Who wrote an article: "By Ann Lee", or an agency in brackets on a line of its own or behind the last sentence. */
final class Credits {

    private static final String WORD = "\\p{Lu}[\\p{L}\\d&.'\u2019-]*";
    private static final String NAME = "\\((" + WORD + "(?:[ /]" + WORD + "){0,3})\\)";
    private static final Pattern BRACKETED = Pattern.compile(NAME);
    private static final Pattern CLOSING = Pattern.compile("[.!?\u2026][\"'\u201d\u2019)]?\\s{1,3}(" + NAME + ")$");
    private static final int LONGEST = 80;

    private Credits() {}

    /** The authors as a credit names them. */
    static Optional<String> author(String credit) {
        Matcher bracketed = BRACKETED.matcher(credit);
        if (bracketed.matches()) {
            return Optional.of(bracketed.group(1));
        }
        return credit.regionMatches(true, 0, "by ", 0, 3)
                ? Optional.of(credit.substring(3).strip())
                : Optional.empty();
    }

    /** The brackets behind the last sentence of an article. */
    static Optional<TextSpan> closing(List<Line> lines, LineLabels labels) {
        int last = labels.lastProse();
        if (last < 0) {
            return Optional.empty();
        }
        Line line = lines.get(last);
        int from = Math.max(0, line.text().length() - LONGEST);
        Matcher closing = CLOSING.matcher(line.text().substring(from));
        return closing.find()
                ? Optional.of(new TextSpan(closing.start(1), closing.end(1)).shifted(line.span().start() + from))
                : Optional.empty();
    }
}
