package org.variorum.store.export.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.Participant;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.rewrite.TextRewrite.Replacement;

/**
 * A comparison whose texts hold nothing but what it quotes: whole articles may not be passed on, quotations may.
 *
 * <p>Kept are claims that a fact is about with the words their values rest on, the nearest passage of a silent source
 * and citations; what lies between is an ellipsis. Left-out articles keep no text at all.
 */
public final class QuotedOnly {

    private static final String GAP = "\n[\u2026]\n";

    private QuotedOnly() {}

    /** The workspace with such texts. */
    public static Workspace of(Workspace workspace) {
        Comparison comparison = workspace.comparison();
        Map<ArticleId, TextRewrite> texts = new TreeMap<>();
        comparison.articles().forEach(article ->
                texts.put(article.id(), cut(article.text(), quoted(comparison, article.id()))));
        UnaryOperator<Article> articles = article -> new Article(
                article.id(), article.file(), article.sha256(), article.metadata(),
                texts.containsKey(article.id()) ? texts.get(article.id()).text() : new SourceText(""),
                List.of(), article.truncated());
        return new ComparisonRewrite(texts, articles, UnaryOperator.identity()).of(workspace);
    }

    private static TextRewrite cut(SourceText text, List<TextSpan> quoted) {
        List<Replacement> gaps = new ArrayList<>();
        int kept = 0;
        for (TextSpan span : quoted) {
            if (span.start() > kept) {
                gaps.add(new Replacement(new TextSpan(kept, span.start()), kept == 0 ? "" : GAP));
            }
            kept = Math.max(kept, span.end());
        }
        if (kept < text.length()) {
            gaps.add(new Replacement(new TextSpan(kept, text.length()), ""));
        }
        return new TextRewrite(text, gaps);
    }

    private static List<TextSpan> quoted(Comparison comparison, ArticleId article) {
        List<String> told = comparison.facts().stream()
                .flatMap(fact -> fact.claims())
                .map(claim -> claim.value())
                .toList();
        Stream<TextSpan> claims = comparison.claims().stream()
                .filter(claim -> claim.article().equals(article) && told.contains(claim.id().value()))
                .flatMap(QuotedOnly::spans);
        Stream<TextSpan> nearest = comparison.facts().stream()
                .flatMap(fact -> fact.versions().stream())
                .filter(version -> version.article().equals(article))
                .flatMap(version -> version instanceof Version.NotMentioned silent
                        ? silent.nearest().map(Version.Nearest::span).stream()
                        : Stream.empty());
        Stream<TextSpan> citations = comparison.citations().stream()
                .filter(citation -> citation.article().equals(article))
                .map(Citation::span);
        return Stream.of(claims, nearest, citations).flatMap(spans -> spans).distinct().sorted().toList();
    }

    private static Stream<TextSpan> spans(Claim claim) {
        return Stream.of(
                        Stream.of(claim.span()),
                        claim.quantities().stream().map(Quantity::span),
                        claim.times().stream().map(TimeMention::span),
                        claim.places().stream().map(EntityMention::span),
                        claim.participants().stream().map(Participant::span),
                        claim.attribution().source().stream(),
                        claim.attribution().cueSpan().stream(),
                        claim.quotation().stream())
                .flatMap(spans -> spans);
    }
}
