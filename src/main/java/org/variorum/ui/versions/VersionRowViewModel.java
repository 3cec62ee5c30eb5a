package org.variorum.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.model.workspace.Remark;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.DateText;
import org.variorum.ui.text.PhraseText;
import org.variorum.ui.text.QuotationPiece;
import org.variorum.ui.text.RemarkText;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/**
 * What one source says about the selected fact.
 *
 * @param article the source's article
 * @param source its name
 * @param claims its claims on the fact
 * @param quotations their words, one list of pieces per claim; empty for an absence
 * @param note whose word it is and when it was published, or which kind of absence it is
 * @param absence the kind of absence, when it is one
 * @param nearest the passage that comes closest, for an absence
 * @param remarks by claim, what people did and wrote about it
 * @param confirmed whether a person found that it says nothing of it
 * @param similarity of that passage, 0 to 1; 0 without one
 */
record VersionRowViewModel(
        ArticleId article,
        String source,
        List<ClaimId> claims,
        List<List<QuotationPiece>> quotations,
        String note,
        Optional<Absence> absence,
        Optional<String> nearest,
        List<List<String>> remarks,
        boolean confirmed,
        double similarity) {

    static VersionRowViewModel of(Fact fact, Version version, ComparisonIndex index, UiText text) {
        Article article = index.comparison().article(version.article()).orElseThrow();
        return switch (version) {
            case Version.Stated stated -> stated(fact, article, index, text);
            case Version.NotMentioned silent -> absent(article, Absence.NOT_MENTIONED, text, silent.nearest())
                    .confirmed(index.decisions().absences().getOrDefault(fact.id(), List.of()));
            case Version.CannotTell cut -> absent(article, Absence.CANNOT_TELL, text, Optional.empty());
            case Version.NotChecked waiting -> absent(article, Absence.NOT_CHECKED, text, Optional.empty());
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
        String origin = index.derivedFrom(article.id())
                .map(first -> " \u00b7 " + text.of("reader.rewrites", first.siglum()))
                .orElse("");
        return new VersionRowViewModel(
                article.id(), SourceName.of(article, text), claims.stream().map(Claim::id).toList(),
                claims.stream().map(claim -> QuotationPiece.of(fact, claim, article, index)).toList(),
                said + when + origin, Optional.empty(), Optional.empty(),
                claims.stream().map(claim -> remarks(claim, index, text)).toList(), false, 0);
    }

    /** The same, confirmed if the article is among those that a person found silent. */
    private VersionRowViewModel confirmed(List<ArticleId> silent) {
        return new VersionRowViewModel(article, source, claims, quotations, note, absence, nearest, remarks,
                silent.contains(article), similarity);
    }

    private static List<String> remarks(Claim claim, ComparisonIndex index, UiText text) {
        List<String> lines = new ArrayList<>();
        if (index.decisions().edited().contains(claim.id())) {
            lines.add(text.of("remark.edited"));
        }
        index.decisions().remarkOn(new Remark.Subject.OnClaim(claim.id()))
                .ifPresent(remark -> lines.addAll(RemarkText.of(remark, text)));
        return lines;
    }

    private static VersionRowViewModel absent(
            Article article, Absence kind, UiText text, Optional<Version.Nearest> nearest) {
        return new VersionRowViewModel(
                article.id(), SourceName.of(article, text), List.of(), List.of(), kind.words(text), Optional.of(kind),
                nearest.map(near -> article.text().slice(near.span()).replace('\n', ' ')), List.of(), false,
                nearest.map(Version.Nearest::similarity).orElse(0.0));
    }
}
