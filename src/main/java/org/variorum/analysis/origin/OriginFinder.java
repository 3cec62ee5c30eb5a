package org.variorum.analysis.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.analysis.align.EncodedArticle;
import org.variorum.analysis.align.NumberedWords;
import org.variorum.model.article.Article;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Origin;
import org.variorum.model.comparison.OriginId;
import org.variorum.model.comparison.Passage;
import org.variorum.model.text.TextSpan;

/**
 * Groups articles by independent origin: an article of which half or more is rewritten from another shares its origin.
 *
 * <p>Which of two is the source follows from an explicit citation, else from the dates, else from the length, for
 * rewriting shortens.
 */
public final class OriginFinder {

    private static final double DERIVED = 0.5;

    /** Of the longer text this much must be re-used too: a brief item shares most of itself with any full account. */
    private static final double OF_SOURCE = 0.3;

    /**
     * Of a text that is taken from another, sentences that share wording make up this much: two reporters of one event
     * write much that means the same, and little in the same words.
     */
    private static final double WORDED = 0.28;

    private final ReuseFinder reuse = new ReuseFinder();

    /**
     * One origin or more; every article belongs to exactly one.
     *
     * @param articles in any order
     * @param citations who cites whom, as far as known
     */
    public List<Origin> find(List<EncodedArticle> articles, List<Citation> citations) {
        List<EncodedArticle> ordered = articles.stream()
                .sorted(Comparator.comparing((EncodedArticle encoded) -> encoded.article().id())).toList();
        List<Derivation> derivations = derivations(ordered, citations);
        int[] group = groups(ordered.size(), derivations);
        List<Origin> origins = new ArrayList<>();
        for (int root = 0; root < ordered.size(); root++) {
            if (group[root] == root) {
                origins.add(origin(origins.size() + 1, root, group, ordered, derivations));
            }
        }
        return origins;
    }

    private List<Derivation> derivations(List<EncodedArticle> articles, List<Citation> citations) {
        NumberedWords.Numbering numbering = new NumberedWords.Numbering();
        List<ReuseFinder.Text> texts =
                articles.stream().map(article -> ReuseFinder.Text.of(article, numbering)).toList();
        return IntStream.range(0, articles.size()).boxed().parallel()
                .flatMap(first -> IntStream.range(first + 1, articles.size())
                        .mapToObj(second -> derives(articles.get(first), articles.get(second), citations)
                                ? derivation(first, second, texts) : derivation(second, first, texts))
                        .flatMap(Optional::stream))
                .toList();
    }

    private Optional<Derivation> derivation(int copy, int source, List<ReuseFinder.Text> texts) {
        Reuse found = reuse.find(texts.get(copy), texts.get(source), DERIVED);
        return found.coverage() >= DERIVED && found.worded() >= WORDED
                        && reuse.find(texts.get(source), texts.get(copy), OF_SOURCE).coverage() >= OF_SOURCE
                ? Optional.of(new Derivation(copy, source, found)) : Optional.empty();
    }

    /** Whether, if one of the two is taken from the other, it is the first that is. */
    private static boolean derives(EncodedArticle first, EncodedArticle second, List<Citation> citations) {
        boolean firstCites = cites(first.article(), second.article(), citations);
        boolean secondCites = cites(second.article(), first.article(), citations);
        if (firstCites != secondCites) {
            return firstCites;
        }
        Optional<PublicationTime> one = first.article().metadata().published();
        Optional<PublicationTime> other = second.article().metadata().published();
        int byDate = one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : 0;
        if (byDate != 0) {
            return byDate > 0;
        }
        int byLength = Integer.compare(prose(first), prose(second));
        return byLength != 0 ? byLength < 0 : EncodedArticleOrder.BY_TEXT.compare(first, second) > 0;
    }

    private static boolean cites(Article article, Article other, List<Citation> citations) {
        return other.metadata().source()
                .filter(source -> citations.stream().anyMatch(citation -> citation.article().equals(article.id())
                        && Outlets.same(citation.cites(), source)))
                .isPresent();
    }

    private static int prose(EncodedArticle article) {
        return article.analysis().sentences().stream().mapToInt(sentence -> sentence.text().length()).sum();
    }

    /** For every article the lowest index of those it shares an origin with. */
    private static int[] groups(int size, List<Derivation> derivations) {
        int[] group = IntStream.range(0, size).toArray();
        for (Derivation derivation : derivations) {
            int low = Math.min(group[derivation.copy], group[derivation.source]);
            int high = Math.max(group[derivation.copy], group[derivation.source]);
            for (int index = 0; index < size; index++) {
                group[index] = group[index] == high ? low : group[index];
            }
        }
        return group;
    }

    private static Origin origin(
            int number, int root, int[] group, List<EncodedArticle> articles, List<Derivation> derivations) {
        List<Integer> members = IntStream.range(0, group.length).filter(index -> group[index] == root).boxed().toList();
        List<Derivation> inside = derivations.stream().filter(derivation -> group[derivation.copy] == root).toList();
        int first = members.stream().min(Comparator
                .comparingLong((Integer member) -> inside.stream().filter(one -> one.copy == member).count())
                .thenComparing(member -> articles.get(member), EncodedArticleOrder.EARLIEST_AND_LONGEST)).orElse(root);
        List<Integer> firstThenOthers = new ArrayList<>(members);
        firstThenOthers.remove((Object) first);
        firstThenOthers.addFirst(first);
        return new Origin(
                new OriginId("o" + number),
                firstThenOthers.stream().map(index -> articles.get(index).article().id()).toList(),
                inside.stream().flatMap(derivation -> derivation.passages(articles).stream()).toList());
    }

    /** One article taken from another, by index. */
    private record Derivation(int copy, int source, Reuse reuse) {

        List<Passage> passages(List<EncodedArticle> articles) {
            EncodedArticle article = articles.get(copy);
            EncodedArticle from = articles.get(source);
            return reuse.matches().stream().map(match -> new Passage(
                    article.article().id(), span(article, match.sentence()),
                    from.article().id(), span(from, match.from()), match.similarity())).toList();
        }

        private static TextSpan span(EncodedArticle article, int sentence) {
            return article.analysis().sentences().get(sentence).sentence().span();
        }
    }
}
