package org.variorum.store.export.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.text.TextSpan;
import org.variorum.store.export.ArticleLine;
import org.variorum.store.export.ReportContent;

/** An article's paragraphs with its claims commented on; what was not compared is grey. */
final class ArticleText {

    private final ReportContent content;
    private final WordBody body;
    private final Comments comments;

    ArticleText(ReportContent content, WordBody body, Comments comments) {
        this.content = content;
        this.body = body;
        this.comments = comments;
    }

    void write(Article article) {
        body.pageBreak("Heading1", article.id() + "  " + article.displayTitle());
        body.paragraph("Normal", ArticleLine.head(article, content.wording()));
        Map<Integer, TextSpan> commented = new TreeMap<>();
        content.claimsOf(article.id()).forEach(claim -> inOneLine(article, claim.span())
                .ifPresent(span -> commented.put(comments.on(claim), span)));
        List<ClaimId> claims = content.claimsOf(article.id()).stream().map(Claim::id).toList();
        List<TextSpan> deciding = content.facts().stream()
                .flatMap(fact -> fact.differences())
                .flatMap(difference -> difference.deciding().stream())
                .filter(words -> claims.contains(words.claim()))
                .map(DecidingWords::span)
                .toList();
        ArticleLine.of(article, content.claimsOf(article.id()))
                .forEach(line -> paragraph(article, line, commented, deciding));
    }

    /** The part of a claim that stands in the line in which its words begin: a comment stays in one paragraph. */
    private static Optional<TextSpan> inOneLine(Article article, TextSpan claim) {
        String words = article.text().slice(claim);
        int start = claim.start() + words.length() - words.stripLeading().length();
        int end = article.text().value().indexOf('\n', start);
        TextSpan line = new TextSpan(start, Math.max(start, end < 0 ? claim.end() : Math.min(end, claim.end())));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private void paragraph(
            Article article, ArticleLine whole, Map<Integer, TextSpan> commented, List<TextSpan> deciding) {
        TextSpan line = whole.span();
        body.open(whole.excluded() ? "Excluded" : "Normal");
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        Stream.concat(commented.values().stream(), deciding.stream())
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .filter(cut -> line.start() < cut && cut < line.end())
                .forEach(cuts::add);
        int from = line.start();
        for (int to : cuts.tailSet(from, false)) {
            TextSpan stretch = new TextSpan(from, to);
            commented.forEach((number, span) -> {
                if (span.start() == stretch.start()) {
                    body.commentStart(number);
                }
            });
            boolean bold = deciding.stream().anyMatch(span -> span.contains(stretch));
            body.run(article.text().slice(stretch), bold ? "Deciding" : "");
            commented.forEach((number, span) -> {
                if (span.end() == stretch.end()) {
                    body.commentEnd(number);
                }
            });
            from = to;
        }
        body.close();
    }
}
