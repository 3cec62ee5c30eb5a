package org.variorum.ui.versions;

import java.util.List;
import java.util.Optional;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.ui.text.DateText;
import org.variorum.ui.text.PhraseText;
import org.variorum.ui.text.QuotationPiece;
import org.variorum.ui.text.UiText;

/**
 * What one source says about the selected fact.
 *
 * @param article the source's article
 * @param source its name
 * @param claim the claim to select when the row is chosen, when there is one
 * @param quotations its words, one list of pieces per claim; empty for an absence
 * @param note whose word it is and when it was published, or which kind of absence it is
 * @param nearest the passage that comes closest, for an absence
 */
record VersionRowViewModel(
        ArticleId article,
        String source,
        Optional<ClaimId> claim,
        List<List<QuotationPiece>> quotations,
        String note,
        Optional<String> nearest) {

    static VersionRowViewModel of(Fact fact, Version version, ComparisonIndex index, UiText text) {
        Article article = index.comparison().article(version.article()).orElseThrow();
        return switch (version) {
            case Version.Stated stated -> stated(fact, article, index, text);
            case Version.NotMentioned silent -> absent(article, "not-mentioned", text, silent.nearest()
                    .map(near -> article.text().slice(near.span())));
            case Version.CannotTell cut -> absent(article, "cannot-tell", text, Optional.empty());
            case Version.NotChecked waiting -> absent(article, "not-checked", text, Optional.empty());
        };
    }

    boolean isAbsence() {
        return quotations.isEmpty();
    }

    private static VersionRowViewModel stated(Fact fact, Article article, ComparisonIndex index, UiText text) {
        List<Claim> claims = index.claims(fact, article.id());
        String said = claims.stream()
                .map(claim -> PhraseText.attribution(claim.attribution(), text))
                .findFirst()
                .orElse("");
        String when = article.metadata().published()
                .map(time -> " \u00b7 " + DateText.of(time, text.locale()))
                .orElse("");
        return new VersionRowViewModel(
                article.id(), article.sourceName(), claims.stream().findFirst().map(Claim::id),
                claims.stream().map(claim -> QuotationPiece.of(fact, claim, article, index)).toList(), said + when,
                Optional.empty());
    }

    private static VersionRowViewModel absent(
            Article article, String kind, UiText text, Optional<String> nearest) {
        return new VersionRowViewModel(
                article.id(), article.sourceName(), Optional.empty(), List.of(), text.of("reader.absence." + kind),
                nearest);
    }
}
