package org.variorum.quality;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.TextSpan;

/** Lines of the error analysis. */
final class Report {

    private static final int CONTEXT = 40;

    private Report() {}

    /** A reported dispute with both claims of its strongest pair. */
    static String line(Fact fact, Dispute dispute, Comparison comparison) {
        ClaimPair pair = dispute.between().getFirst();
        Claim first = comparison.claim(pair.first()).orElseThrow();
        Claim second = comparison.claim(pair.second()).orElseThrow();
        return String.format(
                Locale.ROOT, "%s %.2f [%s] %s%n      %s: %s%n      %s: %s", dispute.rule(), dispute.confidence(),
                fact.label().code() + fact.label().arguments(), dispute.explanation().arguments(),
                first.article(), first.quote(), second.article(), second.quote());
    }

    /** The quotations of a missed disagreement, and the claims that cover them. */
    static String evidence(GoldDispute gold, Comparison comparison) {
        return gold.evidence().stream().map(one -> {
            String siglum = String.valueOf((char) ('A' + one.article()));
            return "\n      " + siglum + " [" + one.value() + "] " + claims(one, comparison);
        }).collect(Collectors.joining());
    }

    private static String claims(GoldDispute.Evidence evidence, Comparison comparison) {
        String covering = comparison.claims().stream()
                .filter(claim -> claim.article().index() == evidence.article()
                        && claim.span().overlaps(evidence.span()))
                .sorted(Comparator.comparing(Claim::span))
                .map(claim -> claim.id() + " \"" + claim.quote() + "\" in " + facts(claim, comparison))
                .collect(Collectors.joining(" | "));
        return covering.isEmpty() ? "no claim: " + text(evidence, comparison) : covering;
    }

    private static String text(GoldDispute.Evidence evidence, Comparison comparison) {
        return comparison.articles().stream()
                .filter(article -> article.id().index() == evidence.article())
                .findFirst().map(article -> around(article, evidence.span())).orElse("left out");
    }

    private static String around(Article article, TextSpan span) {
        int start = Math.max(0, span.start() - CONTEXT);
        int end = Math.min(article.text().length(), span.end() + CONTEXT);
        return article.text().slice(new TextSpan(start, end));
    }

    private static String facts(Claim claim, Comparison comparison) {
        return comparison.facts().stream()
                .filter(fact -> fact.claims().anyMatch(claim.id()::equals))
                .map(fact -> fact.id() + "/" + fact.label().code() + "/" + fact.claims().count())
                .collect(Collectors.joining(","));
    }
}
