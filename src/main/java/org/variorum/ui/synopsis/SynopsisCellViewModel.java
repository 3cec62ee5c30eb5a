package org.variorum.ui.synopsis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.QuotationPiece;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/**
 * What one source writes on one fact.
 *
 * @param quotations its first claims verbatim; empty for an absence
 * @param more how many further claims it makes on the fact
 * @param absence the kind of absence, when it is one
 * @param sentence the source and its words, for screen readers
 */
record SynopsisCellViewModel(
        List<List<QuotationPiece>> quotations, int more, Optional<Absence> absence, String sentence) {

    private static final int SHOWN = 2;

    static SynopsisCellViewModel of(Fact fact, Article article, ComparisonIndex index, UiText text) {
        Version version = fact.versionOf(article.id()).orElseGet(() -> new Version.NotChecked(article.id()));
        Optional<Absence> absence = Absence.of(version);
        List<Claim> claims = index.claims(fact, article.id());
        String words = absence.map(kind -> kind.words(text))
                .orElseGet(() -> claims.stream().map(Claim::quote).collect(Collectors.joining(" \u2026 ")));
        return new SynopsisCellViewModel(
                claims.stream().limit(SHOWN).map(claim -> QuotationPiece.of(fact, claim, article, index)).toList(),
                Math.max(0, claims.size() - SHOWN),
                absence,
                text.of("matrix.cell", article.id().siglum(), SourceName.of(article, text), words));
    }
}
