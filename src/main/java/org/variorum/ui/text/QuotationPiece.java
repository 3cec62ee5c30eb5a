package org.variorum.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.TextSpan;

/**
 * A stretch of a quotation.
 *
 * @param words verbatim, on one line
 * @param deciding whether a difference rests on these words
 */
public record QuotationPiece(String words, boolean deciding) {

    /** A claim's words on a fact, cut where deciding words begin and end; joined they are the claim verbatim. */
    public static List<QuotationPiece> of(Fact fact, Claim claim, Article article, ComparisonIndex index) {
        List<QuotationPiece> pieces = new ArrayList<>();
        int from = claim.span().start();
        for (TextSpan span : index.decidingWords(fact, article.id())) {
            if (claim.span().contains(span) && span.start() >= from && !span.isEmpty()) {
                add(pieces, article, new TextSpan(from, span.start()), false);
                add(pieces, article, span, true);
                from = span.end();
            }
        }
        add(pieces, article, new TextSpan(from, claim.span().end()), false);
        return List.copyOf(pieces);
    }

    private static void add(List<QuotationPiece> pieces, Article article, TextSpan span, boolean deciding) {
        if (!span.isEmpty()) {
            pieces.add(new QuotationPiece(article.text().slice(span).replace('\n', ' '), deciding));
        }
    }
}
