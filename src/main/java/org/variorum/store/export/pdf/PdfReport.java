package org.variorum.store.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.TextSpan;
import org.variorum.store.export.ArticleLine;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.pdf.PdfParagraph.Piece;
import org.variorum.store.export.table.MethodsTables;
import org.variorum.store.export.table.ReportTable;

/** What the file says, in order: facts by status, articles with their facts' numbers, methods. */
final class PdfReport {

    private final ReportContent content;
    private final PdfPages pages;

    PdfReport(ReportContent content, PdfPages pages) {
        this.content = content;
        this.pages = pages;
    }

    void write() throws IOException {
        write(PdfLook.TITLE, content.say("report.title", Integer.toString(content.comparison().articles().size())));
        for (Article article : content.comparison().articles()) {
            write(PdfLook.BODY, article.id() + "  "
                    + content.nameBesideTitle(article.id()) + ": " + article.displayTitle());
        }
        write(PdfLook.BODY, content.preface());
        for (FactStatus status : FactStatus.values()) {
            List<Integer> numbers = content.numbers(status);
            if (!numbers.isEmpty()) {
                write(PdfLook.CHAPTER, content.say("status." + status.code()) + " (" + numbers.size() + ")");
                for (int number : numbers) {
                    fact(number, content.fact(number));
                }
            }
        }
        for (Article article : content.comparison().articles()) {
            article(article);
        }
        methods();
    }

    private void fact(int number, Fact fact) throws IOException {
        write(PdfLook.SECTION, number + ". " + content.input().say(fact.label()));
        for (String told : fact.differences()
                .map(difference -> content.kind(difference) + ": " + content.input().say(difference.explanation()))
                .toList()) {
            write(PdfLook.BODY, told);
        }
        for (Version version : fact.versions()) {
            String who = version.article() + "  " + content.name(version.article()) + ": ";
            if (version instanceof Version.Stated stated) {
                pages.write(new PdfParagraph(PdfLook.VERSION, List.of(
                        new Piece(who, false), new Piece(content.value(fact, stated), true))));
                for (Claim claim : stated.claims().stream().flatMap(id -> content.claim(id).stream()).toList()) {
                    quotation(fact, claim);
                }
            } else {
                write(PdfLook.VERSION, who + content.absence(version));
            }
        }
    }

    private void quotation(Fact fact, Claim claim) throws IOException {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece("\u201c", false)));
        ReportContent.parts(fact, claim).forEach(part -> pieces.add(new Piece(part.words(), part.deciding())));
        pieces.add(new Piece("\u201d (" + content.attribution(claim.attribution()) + ")", false));
        pages.write(new PdfParagraph(PdfLook.QUOTATION, pieces));
    }

    private void article(Article article) throws IOException {
        pages.turn();
        write(PdfLook.CHAPTER, article.id() + "  " + article.displayTitle());
        write(PdfLook.BODY, ArticleLine.head(article, content.wording()));
        List<Claim> claims = content.claimsOf(article.id());
        for (ArticleLine line : ArticleLine.of(article, claims)) {
            pages.write(line.excluded()
                    ? PdfParagraph.of(PdfLook.EXCLUDED, article.text().slice(line.span()))
                    : new PdfParagraph(PdfLook.BODY, marked(article, line.span(), claims)));
        }
    }

    /** The line with the numbers of its claims' facts behind the claims. */
    private List<Piece> marked(Article article, TextSpan line, List<Claim> claims) {
        List<Piece> pieces = new ArrayList<>();
        int written = line.start();
        List<Claim> ending = claims.stream()
                .filter(claim -> line.start() < claim.span().end() && claim.span().end() <= line.end())
                .sorted((one, other) -> Integer.compare(one.span().end(), other.span().end()))
                .toList();
        for (Claim claim : ending) {
            pieces.add(new Piece(article.text().slice(new TextSpan(written, claim.span().end())), false));
            String facts = content.factsOf(claim.id()).stream().map(String::valueOf).collect(Collectors.joining(","));
            pieces.add(new Piece(" [" + facts + "]", true));
            written = claim.span().end();
        }
        pieces.add(new Piece(article.text().slice(new TextSpan(written, line.end())), false));
        return pieces;
    }

    private void methods() throws IOException {
        pages.turn();
        write(PdfLook.CHAPTER, content.say("methods.title"));
        for (ReportTable table : new MethodsTables(content).tables()) {
            write(PdfLook.SECTION, table.heading());
            for (List<String> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    if (!row.get(i).isEmpty()) {
                        write(i == 0 ? PdfLook.BODY : PdfLook.VERSION, table.head().get(i) + ": " + row.get(i));
                    }
                }
            }
        }
    }

    private void write(PdfLook look, String words) throws IOException {
        pages.write(PdfParagraph.of(look, words));
    }
}
