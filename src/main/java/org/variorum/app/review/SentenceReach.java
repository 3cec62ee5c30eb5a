package org.variorum.app.review;

import java.util.Map;
import java.util.Optional;
import org.variorum.analysis.segment.Segmenter;
import org.variorum.app.correction.AnchorPlace;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * A claim of a reader that reaches over more than one sentence. That is allowed, and worth knowing: the tool's own
 * claims never do, and what is compared is one statement at a time.
 *
 * @param article where the claim stands
 * @param sentences how many sentences it touches, 2 at least
 */
public record SentenceReach(ArticleId article, long sentences) {

    /** Only the sentences round the claim are looked at, this many characters of them on each side. */
    private static final int AROUND = 1500;

    /** Of a claim that was made or whose edges were moved; empty for any other edit, and within one sentence. */
    public static Optional<SentenceReach> of(WorkspaceEdit edit, Corrected shown) {
        return claim(edit).flatMap(anchor -> shown.keys().entrySet().stream()
                .filter(entry -> entry.getValue().equals(anchor.article()))
                .map(Map.Entry::getKey).findFirst().flatMap(shown::article)
                .flatMap(article -> AnchorPlace.in(article.text().value(), anchor)
                        .map(span -> new SentenceReach(article.id(), sentences(article, span)))))
                .filter(reach -> reach.sentences > 1);
    }

    private static Optional<Anchor> claim(WorkspaceEdit edit) {
        if (edit instanceof ClaimEdit.MakeClaim make) {
            return Optional.of(make.claim());
        }
        return edit instanceof ClaimEdit.MoveEdges move ? Optional.of(move.now()) : Optional.empty();
    }

    private static long sentences(Article article, TextSpan claim) {
        String text = article.text().value();
        int from = Math.max(0, claim.start() - AROUND);
        int until = Math.min(text.length(), claim.end() + AROUND);
        TextSpan own = claim.shifted(-from);
        return new Segmenter(article.metadata().language()).split(text.substring(from, until)).stream()
                .filter(own::overlaps).count();
    }
}
