package org.variorum.analysis.dispute.contrast;

import java.util.Locale;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.text.TextSpan;

/**
 * A finding with the claims it is about.
 *
 * @param first the claim of the article that is shown first
 * @param second the other
 * @param finding what was found, seen from the first
 */
public record Found(ComparedClaim first, ComparedClaim second, Finding finding) {

    /** The finding on two claims, turned so that the claim shown first comes first. */
    public static Found inOrderOfDisplay(ComparedClaim one, ComparedClaim other, Finding finding) {
        return DisplayOrder.CLAIMS.compare(one, other) <= 0
                ? new Found(one, other, finding)
                : new Found(other, one, finding.swapped());
    }

    public ClaimPair pair() {
        return new ClaimPair(first.claim().id(), second.claim().id());
    }

    public boolean conflict() {
        return finding.verdict() instanceof Verdict.Conflict;
    }

    /** Whether it is worth a fact of its own: a conflict, or a later state of what one question asks for. */
    public boolean telling() {
        return conflict() || finding.rule().equals(Finding.MOVED_ON);
    }

    public boolean agreement() {
        return finding.verdict() instanceof Verdict.Agreement;
    }

    /** Whether nothing but the wording of one place was found to differ: it may say the same or not. */
    public boolean wordedOtherwise() {
        return finding.rule().equals(Finding.WORDING);
    }

    /** What value of which two articles it is about. */
    public Asked asked() {
        return new Asked(topicKey(), first.article(), second.article());
    }

    /**
     * Whether an agreement speaks against a conflict on the same question of the same two articles. What an article
     * only cites from another publisher does not speak for the article itself.
     */
    public boolean shields(Found conflict) {
        return (!first.citesPublisher() || conflict.first.citesPublisher())
                && (!second.citesPublisher() || conflict.second.citesPublisher());
    }

    /**
     * Whether another conflict on the same question of the same two articles says the same with sides exchanged, so
     * that each of them says both: "one is critical, two are stable" in either.
     */
    public boolean isReversedBy(Found conflict) {
        return !internal()
                && said(first, finding.firstWords()).equals(said(conflict.second, conflict.finding.secondWords()))
                && said(second, finding.secondWords()).equals(said(conflict.first, conflict.finding.firstWords()));
    }

    private static String said(ComparedClaim claim, TextSpan words) {
        return claim.text(words).toLowerCase(Locale.ROOT);
    }

    /** What kind of value on what topic. */
    public String topicKey() {
        String rule = finding.rule();
        int dot = rule.indexOf('.');
        return (dot < 0 ? rule : rule.substring(0, dot)) + " " + finding.topic();
    }

    public boolean internal() {
        return first.article().equals(second.article());
    }

    public boolean touches(ArticleId article) {
        return first.article().equals(article) || second.article().equals(article);
    }

    /** The same as a finding on another topic. */
    Found about(String topic) {
        return new Found(first, second, finding.about(topic));
    }

    /** Whether the claim is one of the two. */
    public boolean isAbout(ComparedClaim claim) {
        return first.claim().id().equals(claim.claim().id()) || second.claim().id().equals(claim.claim().id());
    }

    /**
     * The same for the same difference between the same claims: "never worked" here and "worked" there. Two claims
     * differ in one place, however much of it a rule takes in.
     */
    public String key() {
        if (conflict() && finding.rule().startsWith("quantity.")) {
            return finding.verdict() + " " + first.article() + second.article() + number(first, finding.firstWords())
                    + " " + number(second, finding.secondWords());
        }
        if (conflict() && finding.rule().startsWith("place.")) {
            return finding.verdict() + " " + pair();
        }
        return finding.verdict() + " " + pair() + finding.firstWords().end() + " " + finding.secondWords().end();
    }

    /** The number without what it counts, so that six shot and six wounded are told once. */
    private static String number(ComparedClaim claim, TextSpan words) {
        return claim.quantity(words).map(quantity -> quantity.logical() + " " + quantity.unit())
                .orElse(claim.text(words));
    }

    /**
     * What is asked of two articles.
     *
     * @param topicKey what kind of value on what topic
     * @param first the article shown first
     * @param second the other
     */
    public record Asked(String topicKey, ArticleId first, ArticleId second) {}
}
