package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Phrase;

/**
 * Tells which articles are about another event altogether.
 *
 * <p>An article is related to the others by its few best claims: an account of something else that touches on this
 * event in a paragraph belongs in the comparison. Only an article that came along in another one's file is left out; a
 * file that the user chose is kept, however unrelated, and a warning is due instead. Two articles always remain.
 */
public final class RelevanceFilter {

    /** The claims that count: one paragraph about the event is enough. */
    private static final int BEST_CLAIMS = 3;

    /** Below this an article is unrelated. */
    private static final double LEAST = 0.5;

    private static final int FEWEST = 2;

    /**
     * How an article stands to the others.
     *
     * @param article the article
     * @param relatedness likeness of its best claims to the others', 0 to 1
     * @param related whether that is enough to be about the same event
     * @param leftOut whether it takes no part in the comparison; never set for a related one
     */
    public record Judgement(Article article, double relatedness, boolean related, boolean leftOut) {

        /** Why it is left out. */
        public Phrase reason() {
            return Phrase.of("left-out.other-event", article.displayTitle());
        }

        /** A warning that it is compared although it seems to be about something else. */
        public Optional<Problem> warning() {
            return related || leftOut
                    ? Optional.empty()
                    : Optional.of(Problem.of("article-unrelated", Severity.WARNING, article.displayTitle()));
        }
    }

    private final EventMatcher events;
    private final PairWeights weights = PairWeights.load(PairWeights.SAME_FACT);

    /** A filter that keeps events apart by the given matcher. */
    public RelevanceFilter(EventMatcher events) {
        this.events = events;
    }

    /** One judgement per article, in the order given. */
    public List<Judgement> judge(List<EncodedArticle> articles) {
        List<EncodedArticle> canonical = articles.stream().sorted(EncodedArticle.BY_CONTENT).toList();
        List<Judgement> judged = new ArrayList<>();
        Statements statements = Statements.ofClaims(canonical);
        BitSet[] candidates = new CandidateFinder(statements).find();
        PairScores scores = PairScores.of(statements, candidates, weights, events);
        for (int number = 0; number < canonical.size(); number++) {
            double relatedness = relatedness(number, statements, candidates, scores);
            judged.add(new Judgement(canonical.get(number).article(), relatedness, relatedness >= LEAST, false));
        }
        List<Article> dropped = dropped(judged);
        return articles.stream()
                .map(article -> judged.get(canonical.indexOf(article)))
                .map(judgement -> new Judgement(
                        judgement.article(), judgement.relatedness(), judgement.related(),
                        dropped.contains(judgement.article())))
                .toList();
    }

    /** The unrelated articles that share a file with a more related one, the least related first. */
    private static List<Article> dropped(List<Judgement> judged) {
        List<Article> dropped = new ArrayList<>();
        judged.stream()
                .sorted(Comparator.comparingDouble(Judgement::relatedness))
                .filter(judgement -> !judgement.related() && judged.stream().anyMatch(
                        other -> other.article().sha256().equals(judgement.article().sha256())
                                && other.relatedness() > judgement.relatedness()))
                .limit(Math.max(0, judged.size() - FEWEST))
                .forEach(judgement -> dropped.add(judgement.article()));
        return dropped;
    }

    /** The mean likeness of its best claims to any claim of another article that can be about the same event. */
    private static double relatedness(int article, Statements statements, BitSet[] candidates, PairScores scores) {
        return statements.all().stream()
                .filter(statement -> statement.article() == article)
                .mapToDouble(statement -> candidates[statement.position()].stream()
                        .filter(other -> statements.all().get(other).article() != article)
                        .mapToDouble(other -> Math.max(0, scores.between(statement.position(), other)))
                        .max().orElse(0))
                .map(likeness -> -likeness).sorted().map(negated -> -negated)
                .limit(BEST_CLAIMS).average().orElse(0);
    }
}
