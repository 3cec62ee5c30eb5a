package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.TextSpan;

/**
 * Reads saved web pages. Nothing in a page is executed or fetched.
 *
 * <p>The text holds the article's blocks in the order of the page, and every other block that could be a sentence of
 * it: those are kept and marked as excluded, so that the reader can restore them. Menu labels around the article are
 * not taken over.
 */
final class HtmlReader implements DecodedReader {

    private static final String PARAGRAPH_BREAK = "\n\n";

    /** Pages count their words each in its own way; from this share on, the article is taken to be whole. */
    private static final double WHOLE = 0.9;

    @Override
    public ReadText read(FileContent content, DecodedText decoded) {
        Document page = Jsoup.parse(decoded.text());
        LinkedData data = LinkedData.of(page);
        ArticleMetadata metadata = new HtmlMetadata(page, data).read();
        List<HtmlBlock> blocks = HtmlBlocks.of(page);
        ArticleBody body = ArticleBody.of(page, blocks);
        StringBuilder text = new StringBuilder();
        List<Exclusion> exclusions = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            boolean headline = !begun && metadata.title().filter(block.text()::equalsIgnoreCase).isPresent();
            boolean part = body.contains(i) && !headline;
            begun = begun || part && block.isProse();
            boolean inside = i > body.first() && i < body.last();
            boolean caption = body.reason(i) == ExclusionReason.CAPTION;
            if (part || headline || inside || caption || block.isSentence()) {
                TextSpan span = append(block.text(), text);
                if (!part) {
                    exclusions.add(new Exclusion(span, headline ? ExclusionReason.HEADING : body.reason(i)));
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        if (body.isGuess() && !blocks.isEmpty()) {
            problems.add(Problem.of("html-body-uncertain", Severity.NOTE, content.name()));
        }
        if (isPerhapsCutOff(data, text.toString())) {
            problems.add(Problem.of(ReadText.CUT_OFF, Severity.WARNING, content.name()));
        }
        return new ReadText(text.toString(), metadata, exclusions, problems, false);
    }

    /** Whether the page says that it is not free, and not that it has as many words as are here. */
    private static boolean isPerhapsCutOff(LinkedData page, String text) {
        int words = text.split("\\s+").length;
        return page.isRestricted() && (page.wordCount() == 0 || words < WHOLE * page.wordCount());
    }

    private static TextSpan append(String block, StringBuilder text) {
        if (!text.isEmpty()) {
            text.append(PARAGRAPH_BREAK);
        }
        text.append(block);
        return new TextSpan(text.length() - block.length(), text.length());
    }
}
