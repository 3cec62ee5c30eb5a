package org.variorum.store.reading;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A piece of a page as the clipboard holds it. */
public final class CopiedPage {

    private static final String PARAGRAPH_BREAK = "\n\n";

    private CopiedPage() {}

    /** Its paragraphs with an empty line between them, without menus, scripts and what was hidden. */
    public static String text(String html) {
        return HtmlBlocks.of(Jsoup.parse(html)).stream()
                .map(HtmlBlock::text)
                .collect(Collectors.joining(PARAGRAPH_BREAK));
    }
}
