package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.claim.Commitment;
import org.variorum.model.claim.Polarity;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.LogEntry;

/**
 * Corrections to claims.
 *
 * @param draft what they are made on
 * @param articles where their quotations stand
 */
record ClaimReplay(Draft draft, StandingArticles articles) {

    /** Whether it could be applied. */
    boolean apply(ClaimEdit edit, LogEntry entry) {
        return switch (edit) {
            case ClaimEdit.MakeClaim make -> make(make, entry);
            case ClaimEdit.MoveEdges move -> draft.claim(move.claim())
                    .flatMap(claim -> articles.article(move.now().article())
                            .flatMap(article -> articles.place(move.now()).filter(span -> !span.isEmpty())
                                    .map(span -> change(cut(claim, span, article.text().slice(span))))))
                    .orElse(false);
            case ClaimEdit.DeleteClaim delete -> draft.claim(delete.claim()).map(claim -> {
                draft.remove(claim);
                return true;
            }).orElse(false);
            case ClaimEdit.SetAttribution set -> draft.claim(set.claim())
                    .map(claim -> change(attributed(claim, set)))
                    .orElse(false);
            case ClaimEdit.SetValue set -> draft.claim(set.claim())
                    .map(claim -> {
                        draft.value(valued(claim, set));
                        return true;
                    })
                    .orElse(false);
        };
    }

    /** The claim at the place; one is made when there is none. */
    Optional<Claim> claimAt(ClaimEdit.MakeClaim make, LogEntry entry) {
        Optional<Article> article = articles.article(make.claim().article());
        Optional<TextSpan> place = articles.place(make.claim()).filter(span -> !span.isEmpty());
        if (article.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        return draft.claims().values().stream()
                .filter(claim -> claim.article().equals(article.get().id()) && claim.span().equals(place.get()))
                .findFirst()
                .or(() -> {
                    Claim made = made(article.get(), place.get(), entry);
                    draft.put(made);
                    return Optional.of(made);
                });
    }

    private boolean make(ClaimEdit.MakeClaim make, LogEntry entry) {
        Optional<Claim> claim = claimAt(make, entry);
        claim.ifPresent(made -> draft.settle(made, entry));
        return claim.isPresent();
    }

    private boolean change(Claim claim) {
        draft.put(claim);
        return true;
    }

    /** The sentence is that of the nearest claim before, since only the analysis knows the sentences. */
    private Claim made(Article article, TextSpan span, LogEntry entry) {
        int sentence = draft.claims().values().stream()
                .filter(claim -> claim.article().equals(article.id()) && claim.span().start() <= span.start())
                .mapToInt(Claim::sentence)
                .max()
                .orElse(0);
        return new Claim(
                new ClaimId(article.id().siglum() + "-" + entry.id().value()), article.id(), sentence, span,
                article.text().slice(span), List.of(), List.of(), List.of(), List.of(), Polarity.AFFIRMED,
                Certainty.ASSERTED, Attribution.OWN_VOICE, List.of());
    }

    private static Claim cut(Claim claim, TextSpan span, String quote) {
        return new Claim(
                claim.id(), claim.article(), claim.sentence(), span, quote,
                claim.quantities().stream().filter(one -> span.contains(one.span())).toList(),
                claim.times().stream().filter(one -> span.contains(one.span())).toList(),
                claim.places().stream().filter(one -> span.contains(one.span())).toList(),
                claim.participants().stream().filter(one -> span.contains(one.span())).toList(),
                claim.polarity(), claim.certainty(), claim.attribution(),
                claim.quotation().stream().filter(span::contains).toList());
    }

    private static Claim attributed(Claim claim, ClaimEdit.SetAttribution set) {
        Attribution now = new Attribution(set.voice(), set.name(), Optional.empty(), Commitment.SAYS,
                Optional.empty(), Optional.empty(), List.of());
        return new Claim(
                claim.id(), claim.article(), claim.sentence(), claim.span(), claim.quote(), claim.quantities(),
                claim.times(), claim.places(), claim.participants(), claim.polarity(), claim.certainty(), now,
                claim.quotation());
    }

    private static Claim valued(Claim claim, ClaimEdit.SetValue set) {
        List<Quantity> quantities = new ArrayList<>(claim.quantities());
        Optional<Quantity> former = quantities.stream().filter(one -> one.role().equals(set.role())).findFirst();
        Quantity now = new Quantity(set.value(), set.value(), set.unit(), set.role(), false,
                former.map(Quantity::subset).orElse(false), former.map(Quantity::span).orElse(claim.span()));
        former.ifPresentOrElse(one -> quantities.set(quantities.indexOf(one), now), () -> quantities.addFirst(now));
        return new Claim(
                claim.id(), claim.article(), claim.sentence(), claim.span(), claim.quote(), quantities,
                claim.times(), claim.places(), claim.participants(), claim.polarity(), claim.certainty(),
                claim.attribution(), claim.quotation());
    }
}
