package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.text.TextSpan;
import org.variorum.store.reading.cleaning.Cleaned;
import org.variorum.store.reading.cleaning.TextCleaner;

/**
 * The text of a book as it grows chapter by chapter, and which chapters are articles of their own: those that say who
 * wrote them or when, where there are two such at least.
 */
final class BookText {

    private static final String BREAK = "\n\n";
    private static final int FEWEST_PARAGRAPHS = 2;

    private final TextCleaner cleaner = new TextCleaner();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Exclusion> lists = new ArrayList<>();

    void add(List<HtmlBlock> chapter) {
        if (chapter.isEmpty()) {
            return;
        }
        String words = String.join(BREAK, chapter.stream().map(HtmlBlock::text).toList());
        text.append(text.isEmpty() ? "" : BREAK);
        int start = text.length();
        text.append(words);
        if (chapter.stream().noneMatch(HtmlBlock::isSentence)) {
            lists.add(new Exclusion(new TextSpan(start, text.length()), ExclusionReason.NAVIGATION));
        } else if (isSigned(chapter, words)) {
            starts.add(start);
        }
    }

    String text() {
        return text.toString();
    }

    boolean isCollection() {
        return starts.size() > 1;
    }

    /** Where its articles begin. */
    List<Integer> starts() {
        return starts;
    }

    /** Tables of contents and title pages. */
    List<Exclusion> lists() {
        return lists;
    }

    private boolean isSigned(List<HtmlBlock> chapter, String words) {
        if (chapter.stream().filter(HtmlBlock::isSentence).limit(FEWEST_PARAGRAPHS).count() < FEWEST_PARAGRAPHS) {
            return false;
        }
        Cleaned cleaned = cleaner.clean(words, List.of(), false).getFirst();
        return cleaned.byline().isPresent() || cleaned.published().isPresent();
    }
}
