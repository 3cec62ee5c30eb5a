package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.TextSpan;

/**
 * Reads saved web pages. Nothing in a page is executed or fetched.
 *
 * <p>The text holds every block of prose on the page in the order of the page; what does not belong to the article
 * body is kept and marked as excluded, so that the reader can restore it. Menus, forms and buttons hold no prose and
 * are not taken over.
 */
final class HtmlReader implements FormatReader {

    private static final String PARAGRAPH_BREAK = "\n\n";

    @Override
    public ReadText read(FileContent content, DecodedText decoded) {
        Document page = Jsoup.parse(decoded.text());
        List<HtmlBlock> blocks = HtmlBlocks.of(page);
        ArticleBody body = ArticleBody.of(decoded.text(), blocks);
        StringBuilder text = new StringBuilder();
        List<Exclusion> exclusions = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                text.append(PARAGRAPH_BREAK);
            }
            TextSpan span = new TextSpan(text.length(), text.length() + blocks.get(i).text().length());
            text.append(blocks.get(i).text());
            if (!body.contains(i)) {
                exclusions.add(new Exclusion(span, blocks.get(i).reason()));
            }
        }
        List<Problem> problems = body.isGuess() && !blocks.isEmpty()
                ? List.of(Problem.of("html-body-uncertain", Severity.NOTE, content.name()))
                : List.of();
        return new ReadText(text.toString(), new HtmlMetadata(page).read(), exclusions, problems);
    }
}
