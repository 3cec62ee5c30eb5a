package org.variorum.store.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The running text of pages: lines joined to paragraphs, words that were cut at a line's end made whole, and what is
 * repeated from page to page left out.
 *
 * <p>A running head stands between two halves of a sentence, so it is removed, not kept beside the text.
 */
public final class PdfProse {

    private static final int EDGE_LINES = 2;
    private static final int FEWEST_PAGES = 3;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(page|seite|p\\.)?\\s*[-–—|]?\\s*\\d{1,4}\\s*(([/|]|of|von)\\s*\\d{1,4})?\\s*[-–—|]?");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][\"'”’)\\]]*");

    private final List<List<String>> pages;
    private final Map<String, Integer> edges = new HashMap<>();

    private PdfProse(List<List<String>> pages) {
        this.pages = pages;
    }

    /** The text of the pages, paragraphs separated by an empty line. */
    public static String of(List<String> pages) {
        return new PdfProse(pages.stream().map(PdfProse::lines).toList()).text();
    }

    private static List<String> lines(String page) {
        List<String> lines = new ArrayList<>();
        for (String line : page.split("\n")) {
            String text = line.replace('\u00A0', ' ').strip();
            if (line.startsWith(PdfPages.PARAGRAPH) && !text.isEmpty()) {
                lines.add(PdfPages.PARAGRAPH + text);
            } else if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }

    private String text() {
        pages.forEach(page -> page.stream()
                .filter(line -> isEdge(page, line))
                .map(PdfProse::shape)
                .distinct()
                .forEach(shape -> edges.merge(shape, 1, Integer::sum)));
        Paragraphs paragraphs = new Paragraphs();
        for (List<String> page : pages) {
            boolean pageStart = true;
            for (int i = 0; i < page.size(); i++) {
                String line = page.get(i);
                boolean edge = i < EDGE_LINES || i >= page.size() - EDGE_LINES;
                if (!edge || !isRepeated(line)) {
                    boolean starts = line.startsWith(PdfPages.PARAGRAPH);
                    paragraphs.add(starts ? line.substring(1) : line, starts && !pageStart, pageStart);
                    pageStart = false;
                }
            }
        }
        return paragraphs.text();
    }

    private static boolean isEdge(List<String> page, String line) {
        int place = page.indexOf(line);
        return place < EDGE_LINES || place >= page.size() - EDGE_LINES;
    }

    private boolean isRepeated(String line) {
        int most = edges.getOrDefault(shape(line), 0);
        boolean everywhere = pages.size() >= FEWEST_PAGES && most * 2 > pages.size();
        return everywhere || PAGE_NUMBER.matcher(plain(line)).matches();
    }

    /** A line without its numbers, which are all that changes in a running head. */
    private static String shape(String line) {
        return plain(line).replaceAll("\\d+", "0");
    }

    private static String plain(String line) {
        return line.startsWith(PdfPages.PARAGRAPH) ? line.substring(1) : line;
    }

    /** Paragraphs as they grow line by line. */
    private static final class Paragraphs {

        private final List<String> done = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();

        /** Lines behind an indented one seem to start a paragraph, too; inside of a sentence they do not. */
        void add(String line, boolean starts, boolean pageStart) {
            boolean whole = SENTENCE_END.matcher(current).matches();
            boolean hanging = !whole && Character.isLowerCase(line.codePointAt(0));
            if (!current.isEmpty() && (starts && !hanging || pageStart && whole)) {
                close();
            }
            if (current.isEmpty()) {
                current.append(line);
            } else if (isCut(line)) {
                current.setLength(current.length() - 1);
                current.append(line);
            } else {
                current.append(endsInHyphen() ? "" : " ").append(line);
            }
        }

        /** A hyphen before a small letter cuts a word; before a capital or a digit it belongs to the word. */
        private boolean isCut(String next) {
            return endsInHyphen() && Character.isLowerCase(next.codePointAt(0));
        }

        private boolean endsInHyphen() {
            int last = current.length() - 1;
            return last > 0 && current.charAt(last) == '-' && Character.isLetter(current.charAt(last - 1));
        }

        private void close() {
            done.add(current.toString());
            current.setLength(0);
        }

        String text() {
            if (!current.isEmpty()) {
                close();
            }
            return String.join("\n\n", done);
        }
    }
}
