package org.variorum.ui.core;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Version;
import org.variorum.ui.text.QuotationPiece;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/**
 * One fact that nobody contradicts.
 *
 * @param label what it is about
 * @param holders who states it
 * @param support how many sources of how many, and from how many independent origins
 * @param article whose words stand for all: the first holder's whose words nobody disputes, else the first holder's
 * @param quotation those words
 * @param sentence everything in full sentences, for screen readers
 */
record CoreRowViewModel(
        String label, List<ArticleId> holders, String support, Optional<ArticleId> article,
        List<QuotationPiece> quotation, String sentence) {

    static CoreRowViewModel of(Fact fact, ComparisonIndex index, UiText text) {
        List<ArticleId> holders = fact.stated().map(Version::article).toList();
        List<Claim> claims = holders.stream().flatMap(id -> index.claims(fact, id).stream()).toList();
        Optional<Claim> claim = claims.stream().filter(one -> !index.disputedWords().areIn(one, fact)).findFirst()
                .or(() -> claims.stream().findFirst());
        Optional<Article> article = claim.flatMap(words -> index.comparison().article(words.article()));
        List<QuotationPiece> quotation = article.isEmpty()
                ? List.of()
                : QuotationPiece.of(fact, claim.orElseThrow(), article.get(), index);
        String support = text.of("core.support", holders.size(), fact.versions().size(), origins(fact, index));
        String sentence = text.of("core.spoken", text.say(fact.label()), support,
                article.map(one -> SourceName.of(one, text)).orElse(""), claim.map(Claim::quote).orElse(""));
        return new CoreRowViewModel(
                text.say(fact.label()), holders, support, article.map(Article::id), quotation, sentence);
    }

    /**
     * The facts that two sources or more state alike: those that most state first, then in the order of the texts. A
     * fact whose name holds words that are disputed elsewhere is none, or the name would say that they are agreed upon.
     */
    static List<Fact> agreed(ComparisonIndex index) {
        return index.comparison().facts().stream()
                .filter(fact -> fact.status() == FactStatus.AGREED && !isNamedByDispute(fact, index))
                .sorted(Comparator.comparingLong((Fact fact) -> -fact.stated().count())
                        .thenComparing(fact -> place(fact, index)))
                .toList();
    }

    /** How many facts are left out because their names hold disputed words. */
    static long leftOut(ComparisonIndex index) {
        return index.comparison().facts().stream()
                .filter(fact -> fact.status() == FactStatus.AGREED && isNamedByDispute(fact, index))
                .count();
    }

    private static boolean isNamedByDispute(Fact fact, ComparisonIndex index) {
        return fact.label().arguments().stream().anyMatch(words -> index.disputedWords().standIn(words, fact));
    }

    /** How many independent origins state it. */
    static long origins(Fact fact, ComparisonIndex index) {
        Comparison comparison = index.comparison();
        List<ArticleId> holders = fact.stated().map(Version::article).toList();
        return comparison.origins().stream()
                .filter(origin -> origin.articles().stream().anyMatch(holders::contains))
                .count();
    }

    /** Article and first word of the first claim, as one sortable text. */
    private static String place(Fact fact, ComparisonIndex index) {
        return fact.stated()
                .flatMap(version -> index.claims(fact, version.article()).stream())
                .map(claim -> String.format("%04d %09d", claim.article().index(), claim.span().start()))
                .min(Comparator.naturalOrder())
                .stream()
                .collect(Collectors.joining());
    }
}
