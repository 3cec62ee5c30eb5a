package org.variorum.analysis.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the items of a list that is written in one line: "1. The first 2. The second", "a) this b) that".
 *
 * <p>Only a list counts that starts with its first marker and goes on with the next ones in order; a lone "p. 3" or
 * "Henry V." makes none.
 */
final class InlineLists {

    private static final Pattern MARKER = Pattern.compile(
            "(?:(?<=^)|(?<=\\s))[•⁃▪◦*-]?\\s?\\(?(\\d{1,2}|[a-z]|[A-Z]|[ivx]{2,4})(\\.\\)|[.)])(?=\\s)");

    /** Where the items start, in order; empty when the text holds no list. */
    List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        int expected = 1;
        char style = ' ';
        Matcher matcher = MARKER.matcher(text);
        while (matcher.find()) {
            String label = matcher.group(1);
            char kind = style(label, matcher.group(2));
            if (!run.isEmpty() && kind == style && value(label) == expected) {
                run.add(matcher.start());
                expected++;
            } else if (value(label) == 1 && opensList(text, matcher.start())) {
                flush(run, starts);
                run.add(matcher.start());
                style = kind;
                expected = 2;
            } else if (run.isEmpty() && matcher.start() == 0 && Character.isDigit(label.charAt(0))) {
                run.add(0);
                style = kind;
                expected = value(label) + 1;
            }
        }
        flush(run, starts);
        return starts;
    }

    private static boolean opensList(String text, int start) {
        int i = start;
        while (i > 0 && Terminators.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i == 0 || Terminators.isTerminator(text.charAt(i - 1)) || Terminators.isCloser(text.charAt(i - 1));
    }

    private static void flush(List<Integer> run, List<Integer> starts) {
        if (run.size() > 1) {
            starts.addAll(run);
        }
        run.clear();
    }

    /** Whether the mark at {@code index} belongs to the marker of an item that starts just before it. */
    boolean isMarkerEnd(String text, int index, List<Integer> starts) {
        int found = Collections.binarySearch(starts, index);
        int position = found >= 0 ? found : -found - 2;
        if (position >= 0 && index - starts.get(position) <= 7) {
            Matcher matcher = MARKER.matcher(text).region(starts.get(position), text.length());
            matcher.useTransparentBounds(true);
            return matcher.lookingAt() && index < matcher.end();
        }
        return false;
    }

    private static char style(String label, String close) {
        char kind = Character.isDigit(label.charAt(0)) ? 'n' : Character.isUpperCase(label.charAt(0)) ? 'U' : 'l';
        return close.equals(")") ? Character.toTitleCase((char) (kind + 1)) : kind;
    }

    private static int value(String label) {
        if (Character.isDigit(label.charAt(0))) {
            return Integer.parseInt(label);
        } else if (label.length() > 1) {
            return List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii").indexOf(label) + 1;
        }
        return label.toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1;
    }
}
