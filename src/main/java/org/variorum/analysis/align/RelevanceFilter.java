package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.analysis.encode.VectorColumns;
import org.variorum.analysis.encode.Vectors;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.article.Article;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Phrase;

/**
 * Tells which articles are about another event altogether.
 *
 * <p>An article is related to the others by its few best sentences: an account of something else that touches on this
 * event in a paragraph belongs in the comparison. Only an article that came along in another one's file is left out,
 * and sooner, because a page appends whatever story comes next; a file that the user chose is kept, however unrelated,
 * and a warning is due instead. Two articles always remain.
 */
public final class RelevanceFilter {

    /** The sentences that count: one paragraph about the event is enough. */
    private static final int BEST_SENTENCES = 3;

    /** Below this an article is unrelated; articles on one event reach .6, on other events of a kind stay under .45. */
    private static final double LEAST = 0.5;

    /** What share of its file's most related article another article of that file must reach, or the bound below. */
    private static final double NEIGHBOUR_SHARE = 0.75;

    /** From here an article is about the event wherever it came from. */
    private static final double CLEARLY = 0.7;

    /** Likeness that sharing all the names of the nearest sentence is worth, at most. */
    private static final double NAMES = 0.1;

    private static final int FEWEST = 2;

    /** An article is held against this many others, the closest ones as wholes: enough to find its own event. */
    private static final int CLOSEST = 12;

    /**
     * How an article stands to the others.
     *
     * @param article the article
     * @param relatedness likeness of its best sentences to the others', about 0 to 1
     * @param related whether that is enough to be about the same event
     * @param leftOut whether it takes no part in the comparison; never set for a related one
     */
    public record Judgement(Article article, double relatedness, boolean related, boolean leftOut) {

        /** The same, but it takes part: the reader wants it. */
        public Judgement kept() {
            return new Judgement(article, relatedness, related, false);
        }

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

    /** One judgement per article, in the order given. */
    public List<Judgement> judge(List<EncodedArticle> articles) {
        List<EncodedArticle> canonical = articles.stream().sorted(EncodedArticle.BY_CONTENT).toList();
        NumberedWords.Numbering numbering = new NumberedWords.Numbering();
        List<Profile> profiles = canonical.stream().map(article -> Profile.of(article, numbering)).toList();
        List<Double> relatedness = profiles.stream().parallel()
                .map(profile -> relatedness(profile, profiles.stream()
                        .filter(other -> other != profile && !other.article.sentences().isEmpty()
                                && !AcrossLanguages.differ(profile.article.article(), other.article.article()))
                        .toList(), profiles))
                .toList();
        List<Judgement> judged = new ArrayList<>();
        for (int index = 0; index < canonical.size(); index++) {
            double own = relatedness.get(index);
            double inFile = NEIGHBOUR_SHARE * best(index, canonical, relatedness);
            boolean related = own >= LEAST && own >= Math.min(CLEARLY, inFile);
            judged.add(new Judgement(canonical.get(index).article(), own, related, false));
        }
        List<Article> dropped = dropped(judged);
        return articles.stream()
                .map(article -> judged.get(canonical.indexOf(article)))
                .map(judgement -> new Judgement(
                        judgement.article(), judgement.relatedness(), judgement.related(),
                        dropped.contains(judgement.article())))
                .toList();
    }

    /** The relatedness of the file's most related article. */
    private static double best(int index, List<EncodedArticle> articles, List<Double> relatedness) {
        String file = articles.get(index).article().sha256();
        double best = relatedness.get(index);
        for (int other = 0; other < articles.size(); other++) {
            if (articles.get(other).article().sha256().equals(file)) {
                best = Math.max(best, relatedness.get(other));
            }
        }
        return best;
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

    /** An article that all others are written in another language than is not judged: nothing can tell. */
    private static double relatedness(Profile profile, List<Profile> others, List<Profile> all) {
        if (others.isEmpty() && all.stream().anyMatch(
                other -> AcrossLanguages.differ(profile.article.article(), other.article.article()))) {
            return CLEARLY;
        }
        List<Profile> closest = others.stream()
                .sorted(Comparator.comparingDouble((Profile other) -> -Vectors.dot(profile.mean, other.mean)))
                .limit(CLOSEST).toList();
        List<Double> best = new ArrayList<>();
        for (int index = 0; index < profile.article.sentences().size(); index++) {
            best.add(nearest(profile, index, closest));
        }
        return best.stream().sorted(Comparator.reverseOrder()).limit(BEST_SENTENCES)
                .collect(Collectors.averagingDouble(Double::doubleValue));
    }

    private static double nearest(Profile profile, int sentence, List<Profile> others) {
        float[] vector = profile.article.sentences().get(sentence);
        NumberedWords names = profile.names.get(sentence);
        double best = 0;
        for (Profile other : others) {
            float[] products = other.meanings.products(vector);
            for (int index = 0; index < other.names.size(); index++) {
                double likeness = products[index];
                if (likeness > best - NAMES) {
                    best = Math.max(best, likeness + NAMES * names.shareOfPoorer(other.names.get(index)));
                }
            }
        }
        return best;
    }

    /**
     * What of an article is looked at.
     *
     * @param article the article
     * @param mean the mean of its sentences' vectors
     * @param meanings the vector of each sentence
     * @param names the names in each sentence
     */
    private record Profile(
            EncodedArticle article, float[] mean, VectorColumns meanings, List<NumberedWords> names) {

        static Profile of(EncodedArticle article, NumberedWords.Numbering numbering) {
            List<SortedSet<String>> names = new ArrayList<>();
            article.sentences().forEach(sentence -> names.add(new TreeSet<>()));
            for (ExtractedClaim claim : article.analysis().claims()) {
                Statements.names(claim.claim()).map(name -> name.toLowerCase(Locale.ROOT))
                        .forEach(names.get(claim.claim().sentence())::add);
            }
            int dimensions = article.sentences().isEmpty() ? 0 : article.sentences().getFirst().length;
            return new Profile(
                    article, Vectors.normalized(Vectors.mean(article.sentences(), dimensions)),
                    VectorColumns.of(article.sentences()), names.stream().map(numbering::of).toList());
        }
    }
}
