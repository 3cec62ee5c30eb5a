package org.variorum.model.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.problem.Problem;

/**
 * The immutable result of comparing articles once. The same articles give an equal comparison, whatever the order they
 * come in, sigla apart.
 *
 * <p>Weak disputes are among the facts; what a reader sees is {@link #shownFrom}.
 *
 * @param articles the compared articles, in the order of their sigla
 * @param leftOut imported articles that were not compared, and why
 * @param claims all claims, by article and reading order
 * @param facts disputed first, then nuanced, agreed and single-source; within a status the most important first
 * @param origins every compared article in exactly one
 * @param citations who names whom as a source, in reading order
 * @param problems what could not be done or is uncertain
 */
public record Comparison(
        List<Article> articles,
        List<LeftOut> leftOut,
        List<Claim> claims,
        List<Fact> facts,
        List<Origin> origins,
        List<Citation> citations,
        List<Problem> problems) {

    /** No articles, nothing found. */
    public static final Comparison EMPTY =
            new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Comparison {
        articles = List.copyOf(articles);
        leftOut = List.copyOf(leftOut);
        claims = List.copyOf(claims);
        facts = List.copyOf(facts);
        origins = List.copyOf(origins);
        citations = List.copyOf(citations);
        problems = List.copyOf(problems);
    }

    /**
     * The comparison as it stands when only disputes of at least that confidence count; what a person made always does.
     *
     * @param minimum 0 to 1, such as {@link Likelihood#SHOWN_BY_DEFAULT}
     */
    public Comparison shownFrom(double minimum) {
        return new Comparison(
                articles, leftOut, claims, ShownFacts.of(this, minimum), origins, citations, problems);
    }

    /** The comparison as if those articles had not been compared; facts that only they state are gone. */
    public Comparison without(Set<ArticleId> gone) {
        return gone.isEmpty() ? this : new RemainingSources(this, gone).comparison();
    }

    /** The comparison with nothing but those facts, in that order, and without claims that only other facts tell. */
    public Comparison only(List<Fact> some) {
        Set<ClaimId> told = some.stream().flatMap(Fact::claims).collect(Collectors.toSet());
        Set<ClaimId> hidden = facts.stream().flatMap(Fact::claims).filter(claim -> !told.contains(claim))
                .collect(Collectors.toSet());
        return new Comparison(articles, leftOut,
                claims.stream().filter(claim -> !hidden.contains(claim.id())).toList(),
                some, origins, citations, problems);
    }

    /** The article of that siglum, if it is compared. */
    public Optional<Article> article(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /** The claim of that name. */
    public Optional<Claim> claim(ClaimId id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** The fact of that name. */
    public Optional<Fact> fact(FactId id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** How many independent origins the articles that state the fact have: five that retell one count as one. */
    public int originsOf(Fact fact) {
        List<ArticleId> stating = fact.stated().map(Version::article).toList();
        return (int) origins.stream().filter(origin -> origin.articles().stream().anyMatch(stating::contains)).count();
    }
}
