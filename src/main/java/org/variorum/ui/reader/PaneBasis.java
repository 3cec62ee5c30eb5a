package org.variorum.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.app.review.FactReview;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.TextSpan;

/**
 * All that a pane's marks, notes, ticks and header follow from. An edit changes a few articles and facts: a pane whose
 * basis is equal to the former one has nothing to make anew. Parts that an edit did not touch are the same objects, so
 * that telling costs little more than a walk through the claims.
 *
 * @param article the article, corrected
 * @param claims its claims in reading order, with the facts they lead to
 * @param derivedFrom the article it is taken from
 * @param citations who it names as a source
 * @param disputed on how many disputed facts it speaks
 * @param remarks what people wrote about it
 * @param quiet whether nothing is marked
 */
record PaneBasis(
        Article article, List<OnFacts> claims, Optional<ArticleId> derivedFrom, List<Citation> citations,
        long disputed, List<String> remarks, boolean quiet) {

    /** What follows from a comparison for one article. */
    static PaneBasis of(Article article, ComparisonIndex index, List<String> remarks, boolean quiet) {
        ArticleId id = article.id();
        return new PaneBasis(
                article, index.claimsOf(id).stream().map(claim -> OnFacts.of(claim, index)).toList(),
                index.derivedFrom(id),
                index.comparison().citations().stream().filter(citation -> citation.article().equals(id)).toList(),
                index.disputedFactsOf(id), remarks, quiet);
    }

    /** Whether a pane is marked alike, with the same header: at most, something was decided about facts of it. */
    boolean isMarkedLike(PaneBasis other) {
        return article.equals(other.article) && derivedFrom.equals(other.derivedFrom)
                && citations.equals(other.citations) && disputed == other.disputed && remarks.equals(other.remarks)
                && quiet == other.quiet && claims.size() == other.claims.size()
                && IntStream.range(0, claims.size())
                        .allMatch(place -> claims.get(place).isMarkedLike(other.claims.get(place)));
    }

    /**
     * A claim and the facts it leads to.
     *
     * @param claim the claim
     * @param deciding the words of it that differences rest on
     * @param facts the most interesting first
     */
    record OnFacts(Claim claim, List<TextSpan> deciding, List<Numbered> facts) {

        private boolean isMarkedLike(OnFacts other) {
            return equals(other) || claim.equals(other.claim) && deciding.equals(other.deciding)
                    && facts.size() == other.facts.size()
                    && IntStream.range(0, facts.size())
                            .allMatch(place -> facts.get(place).isMarkedLike(other.facts.get(place)));
        }

        private static OnFacts of(Claim claim, ComparisonIndex index) {
            return new OnFacts(claim, index.decidingWords(claim.id()), index.factsOf(claim.id()).stream()
                    .map(fact -> new Numbered(fact, index.number(fact.id()), FactReview.isReviewed(fact, index)))
                    .toList());
        }
    }

    /**
     * A fact as the margin names it.
     *
     * @param fact the fact
     * @param number its number
     * @param reviewed whether all that was to be decided about it is
     */
    record Numbered(Fact fact, int number, boolean reviewed) {

        private boolean isMarkedLike(Numbered other) {
            return number == other.number && fact.id().equals(other.fact.id())
                    && fact.status() == other.fact.status() && fact.label().equals(other.fact.label())
                    && fact.versions().equals(other.fact.versions())
                    && fact.positions().equals(other.fact.positions());
        }
    }
}
