package org.variorum.app.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.DisputedWords;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Decisions;
import org.variorum.model.workspace.Review;

/**
 * Look-ups over one comparison, built once, so that a selection costs no search through thousands of claims.
 *
 * <p>Facts go by the numbers that the decisions give them, else by their places in the comparison, from 1: the numbers
 * in margins and lists.
 */
public final class ComparisonIndex {

    /** Over the empty comparison. */
    public static final ComparisonIndex EMPTY = new ComparisonIndex(Comparison.EMPTY);

    private final Comparison comparison;
    private final Decisions decisions;
    private final Map<ClaimId, Claim> claims;
    private final Map<ArticleId, List<Claim>> claimsByArticle;
    private final Map<FactId, Integer> numbers;
    private final Map<ClaimId, List<Fact>> factsByClaim = new HashMap<>();
    private final Map<ClaimId, List<TextSpan>> deciding = new HashMap<>();
    private final Map<FactId, Map<ArticleId, SortedSet<TextSpan>>> decidingByFact;
    private final Map<FactId, List<Review>> reviews;
    private final DisputedWords disputed;

    /** Builds the look-ups over a comparison that nobody has decided about. */
    public ComparisonIndex(Comparison comparison) {
        this(comparison, Decisions.NONE);
    }

    /** Builds the look-ups. */
    public ComparisonIndex(Comparison comparison, Decisions decisions) {
        this(comparison, decisions, Set.of());
    }

    private ComparisonIndex(Comparison comparison, Decisions decisions, Set<FactId> hidden) {
        this.comparison = comparison;
        this.decisions = decisions;
        claims = new HashMap<>();
        claimsByArticle = new HashMap<>();
        numbers = new HashMap<>();
        decidingByFact = new HashMap<>();
        reviews = new HashMap<>();
        disputed = new DisputedWords(comparison);
        decisions.reviews().forEach(review ->
                reviews.computeIfAbsent(review.fact(), key -> new ArrayList<>()).add(review));
        for (Claim claim : comparison.claims()) {
            claims.put(claim.id(), claim);
            claimsByArticle.computeIfAbsent(claim.article(), key -> new ArrayList<>()).add(claim);
        }
        for (Fact fact : comparison.facts()) {
            numbers.put(fact.id(), numbers.size() + 1);
            fact.differences().flatMap(difference -> difference.deciding().stream())
                    .forEach(words -> addDeciding(fact, words));
        }
        lead(hidden);
    }

    /** Shares all with another but what claims lead to. */
    private ComparisonIndex(ComparisonIndex whole, Set<FactId> hidden) {
        comparison = whole.comparison;
        decisions = whole.decisions;
        claims = whole.claims;
        claimsByArticle = whole.claimsByArticle;
        numbers = whole.numbers;
        decidingByFact = whole.decidingByFact;
        reviews = whole.reviews;
        disputed = whole.disputed;
        lead(hidden);
    }

    private void lead(Set<FactId> hidden) {
        for (Fact fact : comparison.facts()) {
            if (!hidden.contains(fact.id())) {
                fact.claims().distinct().forEach(claim ->
                        factsByClaim.computeIfAbsent(claim, key -> new ArrayList<>(2)).add(fact));
                fact.differences().flatMap(difference -> difference.deciding().stream()).forEach(this::addDeciding);
            }
        }
    }

    /** The same, but no claim leads to one of these facts: they are found by their names alone. */
    public ComparisonIndex hiding(Set<FactId> hidden) {
        return hidden.isEmpty() ? this : new ComparisonIndex(this, hidden);
    }

    /** What the look-ups are over. */
    public Comparison comparison() {
        return comparison;
    }

    /** The words in it that disputes rest on. */
    public DisputedWords disputedWords() {
        return disputed;
    }

    /** What people decided and wrote about it. */
    public Decisions decisions() {
        return decisions;
    }

    /** What people decided about the fact's differences, rejected ones too, in the order of the decisions. */
    public List<Review> reviewsOf(FactId fact) {
        return Collections.unmodifiableList(reviews.getOrDefault(fact, List.of()));
    }

    /** The claim of that name. */
    public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** The claims of one article, in reading order. */
    public List<Claim> claimsOf(ArticleId article) {
        return Collections.unmodifiableList(claimsByArticle.getOrDefault(article, List.of()));
    }

    /** The fact of that name. */
    public Optional<Fact> fact(FactId id) {
        return Optional.ofNullable(numbers.get(id)).map(number -> comparison.facts().get(number - 1));
    }

    /** The fact's number, from 1, which no decision changes; 0 for one of another comparison. */
    public int number(FactId id) {
        int place = numbers.getOrDefault(id, 0);
        return place == 0 ? 0 : decisions.numbers().getOrDefault(id, place);
    }

    /** The facts that the claim is on, the most interesting first. */
    public List<Fact> factsOf(ClaimId claim) {
        return Collections.unmodifiableList(factsByClaim.getOrDefault(claim, List.of()));
    }

    /** How the sources stand on the most interesting fact of the claim. */
    public Optional<FactStatus> statusOf(ClaimId claim) {
        return factsOf(claim).stream().map(Fact::status).min(Comparator.naturalOrder());
    }

    /** The words in the claim that some difference rests on, in reading order. */
    public List<TextSpan> decidingWords(ClaimId claim) {
        return deciding.getOrDefault(claim, List.of()).stream().distinct().sorted().toList();
    }

    /** The words of one article that the differences on one fact rest on, in reading order. */
    public List<TextSpan> decidingWords(Fact fact, ArticleId article) {
        return List.copyOf(decidingByFact.getOrDefault(fact.id(), Map.of()).getOrDefault(article, new TreeSet<>()));
    }

    /** The claims of one article on one fact, in reading order. */
    public List<Claim> claims(Fact fact, ArticleId article) {
        return fact.claims()
                .map(claims::get)
                .filter(claim -> claim != null && claim.article().equals(article))
                .sorted(Comparator.comparing(Claim::span))
                .toList();
    }

    /** On how many disputed facts the article states something. */
    public long disputedFactsOf(ArticleId article) {
        return comparison.facts().stream()
                .filter(fact -> fact.status() == FactStatus.DISPUTED)
                .filter(fact -> fact.stated().anyMatch(version -> version.article().equals(article)))
                .count();
    }

    /** The article that the given one is taken from, when it shares an origin and is not its first. */
    public Optional<ArticleId> derivedFrom(ArticleId article) {
        return comparison.origins().stream()
                .filter(origin -> origin.articles().indexOf(article) > 0)
                .map(origin -> origin.articles().getFirst())
                .findFirst();
    }

    private void addDeciding(Fact fact, DecidingWords words) {
        claim(words.claim()).ifPresent(claim -> decidingByFact
                .computeIfAbsent(fact.id(), key -> new HashMap<>())
                .computeIfAbsent(claim.article(), key -> new TreeSet<>())
                .add(words.span()));
    }

    private void addDeciding(DecidingWords words) {
        deciding.computeIfAbsent(words.claim(), key -> new ArrayList<>()).add(words.span());
    }
}
