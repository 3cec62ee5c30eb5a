package org.variorum.store.export.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Origin;
import org.variorum.model.comparison.Passage;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.Decisions;
import org.variorum.model.workspace.Remark;
import org.variorum.model.workspace.Review;
import org.variorum.model.workspace.Workspace;

/**
 * Puts rewritten texts under a comparison: every span follows its text, every quotation is cut anew.
 */
final class ComparisonRewrite {

    private final Map<ArticleId, TextRewrite> texts;
    private final UnaryOperator<Article> articles;
    private final ClaimRewrite claims;
    private final UnaryOperator<String> words;

    /**
     * A rewriting of the compared articles.
     *
     * @param texts the new text of each compared article
     * @param articles gives any article its new text and metadata
     * @param words rewrites words that were taken from a text or from metadata
     */
    ComparisonRewrite(
            Map<ArticleId, TextRewrite> texts, UnaryOperator<Article> articles, UnaryOperator<String> words) {
        this.texts = texts;
        this.articles = articles;
        this.words = words;
        claims = new ClaimRewrite(words);
    }

    /** The workspace of the compared and the left-out articles; one that was never compared is in none of them. */
    Workspace of(Workspace workspace) {
        Comparison comparison = of(workspace.comparison());
        List<Article> known = Stream.concat(
                        comparison.articles().stream(), comparison.leftOut().stream().map(LeftOut::article))
                .toList();
        Corrected corrected = new Corrected(
                known, comparison, of(workspace.decisions(), workspace.comparison()), List.of(),
                workspace.corrected().keys(), workspace.corrected().included());
        return new Workspace(
                known, comparison, workspace.numbers(), workspace.log(), corrected, workspace.problems());
    }

    /** What people decided and wrote; sync points, which no report carries, are left out. */
    private Decisions of(Decisions decisions, Comparison old) {
        List<Review> reviews = decisions.reviews().stream()
                .map(review -> new Review(review.fact(), of(review.difference(), old), review.decision(),
                        words.apply(review.reason()), review.outdated(), review.by()))
                .toList();
        List<Remark> remarks = decisions.remarks().stream()
                .map(remark -> new Remark(remark.on(), words.apply(remark.note()), remark.tags()))
                .toList();
        Map<FactId, String> verdicts = decisions.verdicts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, verdict -> words.apply(verdict.getValue())));
        return new Decisions(reviews, remarks, verdicts, decisions.absences(), List.of(), decisions.edited(),
                decisions.numbers());
    }

    private Difference of(Difference difference, Comparison old) {
        return switch (difference) {
            case Dispute dispute -> of(dispute, old);
            case Nuance nuance -> of(nuance, old);
        };
    }

    private Dispute of(Dispute dispute, Comparison old) {
        return new Dispute(
                dispute.kind(), dispute.between(), deciding(dispute.deciding(), old), dispute.rule(),
                dispute.confidence(), dispute.explanation(), dispute.provenance());
    }

    private Nuance of(Nuance nuance, Comparison old) {
        return new Nuance(
                nuance.kind(), nuance.between(), deciding(nuance.deciding(), old), nuance.rule(),
                nuance.explanation());
    }

    private Comparison of(Comparison old) {
        return new Comparison(
                old.articles().stream().map(articles).toList(),
                old.leftOut().stream()
                        .map(leftOut -> new LeftOut(articles.apply(leftOut.article()), leftOut.reason()))
                        .toList(),
                old.claims().stream().map(claim -> claims.of(claim, text(claim.article()))).toList(),
                old.facts().stream().map(fact -> of(fact, old)).toList(),
                old.origins().stream().map(this::of).toList(),
                old.citations().stream()
                        .filter(citation -> text(citation.article()).keeps(citation.span())
                                || !text(citation.article()).map(citation.span()).isEmpty())
                        .map(citation -> new Citation(citation.article(), words.apply(citation.cites()),
                                map(citation.article(), citation.span())))
                        .toList(),
                old.problems());
    }

    private Fact of(Fact fact, Comparison old) {
        return new Fact(
                fact.id(),
                fact.label(),
                fact.status(),
                fact.versions().stream().map(this::of).toList(),
                fact.positions().stream()
                        .map(position -> new Position(
                                position.number(), words.apply(position.value()), position.articles()))
                        .toList(),
                fact.disputes().stream().map(dispute -> of(dispute, old)).toList(),
                fact.nuances().stream().map(nuance -> of(nuance, old)).toList());
    }

    private Version of(Version version) {
        return version instanceof Version.NotMentioned silent
                ? new Version.NotMentioned(silent.article(), silent.nearest().map(nearest ->
                        new Version.Nearest(map(silent.article(), nearest.span()), nearest.similarity())))
                : version;
    }

    private List<DecidingWords> deciding(List<DecidingWords> deciding, Comparison old) {
        return deciding.stream()
                .flatMap(found -> article(found.claim(), old)
                        .map(article -> new DecidingWords(found.claim(), map(article, found.span())))
                        .stream())
                .toList();
    }

    private static Optional<ArticleId> article(ClaimId claim, Comparison old) {
        return old.claim(claim).map(Claim::article);
    }

    private Origin of(Origin origin) {
        List<Passage> passages = origin.passages().stream()
                .filter(passage -> text(passage.article()).keeps(passage.span())
                        && text(passage.from()).keeps(passage.fromSpan()))
                .map(passage -> new Passage(
                        passage.article(), map(passage.article(), passage.span()),
                        passage.from(), map(passage.from(), passage.fromSpan()), passage.similarity()))
                .toList();
        return new Origin(origin.id(), origin.articles(), passages);
    }

    private TextRewrite text(ArticleId article) {
        return Optional.ofNullable(texts.get(article))
                .orElseThrow(() -> new IllegalStateException("There is no article " + article));
    }

    private TextSpan map(ArticleId article, TextSpan span) {
        return text(article).map(span);
    }
}
