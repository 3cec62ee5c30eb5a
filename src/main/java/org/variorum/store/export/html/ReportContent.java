package org.variorum.store.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.store.export.ExportInput;

/** What the report is about, with the look-ups that its parts share. */
final class ReportContent {

    private static final int HUES = 8;

    private final ExportInput input;
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final Map<ClaimId, List<Integer>> factsOf = new HashMap<>();
    private final Map<ArticleId, Article> articles = new HashMap<>();

    ReportContent(ExportInput input) {
        this.input = input;
        comparison().articles().forEach(article -> articles.put(article.id(), article));
        comparison().claims().forEach(claim -> claims.put(claim.id(), claim));
        for (int i = 0; i < facts().size(); i++) {
            int number = i + 1;
            facts().get(i).claims().forEach(
                    claim -> factsOf.computeIfAbsent(claim, unseen -> new ArrayList<>()).add(number));
        }
    }

    ExportInput input() {
        return input;
    }

    Comparison comparison() {
        return input.comparison();
    }

    List<Fact> facts() {
        return comparison().facts();
    }

    /** The fact of that number, from 1, which is its place in the comparison. */
    Fact fact(int number) {
        return facts().get(number - 1);
    }

    /** Numbers of the facts that the claim is about, the most disputed first. */
    List<Integer> factsOf(ClaimId claim) {
        return factsOf.getOrDefault(claim, List.of());
    }

    Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id));
    }

    Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** The article's claims that a fact is about, in reading order. */
    List<Claim> claimsOf(ArticleId article) {
        return comparison().claims().stream()
                .filter(claim -> claim.article().equals(article) && !factsOf(claim.id()).isEmpty())
                .sorted(Comparator.comparing(Claim::span))
                .toList();
    }

    /** The weightiest status among the claim's facts. */
    FactStatus statusOf(ClaimId claim) {
        return factsOf(claim).stream()
                .map(number -> fact(number).status())
                .min(Comparator.naturalOrder())
                .orElse(FactStatus.SINGLE_SOURCE);
    }

    long count(FactStatus status) {
        return facts().stream().filter(fact -> fact.status() == status).count();
    }

    /** The style class that gives a source its hue. */
    static String hue(ArticleId article) {
        return "hue-" + (article.index() % HUES + 1);
    }

    String say(String code, String... arguments) {
        return input.say(code, arguments);
    }
}
