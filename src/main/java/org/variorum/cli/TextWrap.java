package org.variorum.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines between words.
 *
 * @param width most characters on a line, the indentation included
 */
record TextWrap(int width) {

    /**
     * The lines of the text. A word longer than a line stands on a line of its own.
     *
     * @param first what the first line begins with
     * @param next what the others begin with
     */
    List<String> lines(String first, String next, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int empty = first.length();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = next.length();
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
