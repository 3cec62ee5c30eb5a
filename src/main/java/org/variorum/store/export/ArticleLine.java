package org.variorum.store.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.NamedSource;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Claim;
import org.variorum.model.text.TextSpan;
import org.variorum.model.text.Wording;

/**
 * A line of an article as a report prints it.
 *
 * @param span where it stands, without its line end; never blank
 * @param excluded whether it takes no part in the comparison
 */
public record ArticleLine(TextSpan span, boolean excluded) {

    /** What a report says of an article below its headline: source, day, authors and address, as far as known. */
    public static String head(Article article, Wording wording) {
        return Stream.of(
                        NamedSource.besideTitle(article, wording),
                        article.metadata().published().map(PublicationTime::iso).orElse(""),
                        article.metadata().byline().orElse(""),
                        article.metadata().url().orElse(""))
                .filter(known -> !known.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** The article's lines; its headline, which a report prints above them, does not come again. */
    public static List<ArticleLine> of(Article article, List<Claim> claims) {
        List<ArticleLine> lines = new ArrayList<>();
        String text = article.text().value();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            TextSpan line = new TextSpan(start, end);
            if (!article.text().slice(line).isBlank() && !repeatsHeadline(article, line, claims)) {
                lines.add(new ArticleLine(
                        line, article.exclusions().stream().anyMatch(passage -> passage.span().contains(line))));
            }
            start = end + 1;
        }
        return lines;
    }

    /** Whether the line is the headline once more, and nothing is claimed in it. */
    public static boolean repeatsHeadline(Article article, TextSpan line, List<Claim> claims) {
        return article.text().slice(line).strip().equals(article.displayTitle())
                && claims.stream().noneMatch(claim -> claim.span().overlaps(line));
    }
}
