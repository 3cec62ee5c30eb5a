package org.variorum.analysis.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.analysis.encode.VectorColumns;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.TextSpan;

/** Finds what in an article comes nearest to a fact that it does not state, for the reader to overrule. */
public final class NearestPassages {

    /** Passages less alike than this would only mislead. */
    private static final double LEAST = 0.35;

    /** Of a fact with many claims these tell enough of what it is about. */
    private static final int MOST_CLAIMS = 24;

    /** Claims for which an article's passages are fetched from memory once. */
    private static final int TOGETHER = 16;

    private final Map<ArticleId, Integer> places = new HashMap<>();
    private final List<List<TextSpan>> spans;
    private final Map<ClaimId, Nearest> byClaim = new HashMap<>();

    /**
     * Looks in the given articles, which must hold the claims of every fact that is asked about. A claim belongs to
     * several facts: what comes nearest to it in every article is found here, once.
     */
    public NearestPassages(List<EncodedArticle> articles) {
        List<Passages> passages = articles.stream().map(Passages::of).toList();
        spans = passages.stream().map(Passages::spans).toList();
        articles.forEach(article -> places.put(article.article().id(), places.size()));
        List<Claim> claims = articles.stream().flatMap(article -> claims(article).stream()).toList();
        int rounds = (claims.size() + TOGETHER - 1) / TOGETHER;
        List<Nearest> nearest = IntStream.range(0, rounds).parallel()
                .mapToObj(round -> claims.subList(
                        round * TOGETHER, Math.min(claims.size(), (round + 1) * TOGETHER)))
                .flatMap(some -> nearest(some, passages).stream()).toList();
        for (int index = 0; index < claims.size(); index++) {
            byClaim.put(claims.get(index).id, nearest.get(index));
        }
    }

    /** The claim of the article that is most alike to a claim of the fact; empty when none comes near. */
    public Optional<Version.Nearest> nearest(AlignedFact fact, ArticleId article) {
        Integer place = places.get(article);
        if (place == null) {
            return Optional.empty();
        }
        return fact.claims().stream().limit(MOST_CLAIMS)
                .map(claim -> byClaim.get(claim.claim().id()))
                .filter(nearest -> nearest != null && nearest.likeness[place] >= LEAST)
                .map(nearest -> new Version.Nearest(
                        spans.get(place).get(nearest.passage[place]), nearest.likeness[place]))
                .max(Comparator.comparingDouble(Version.Nearest::similarity)
                        .thenComparing(Version.Nearest::span, Comparator.reverseOrder()));
    }

    private static List<Nearest> nearest(List<Claim> claims, List<Passages> passages) {
        List<Nearest> nearest = claims.stream()
                .map(claim -> new Nearest(new int[passages.size()], new float[passages.size()])).toList();
        for (int place = 0; place < passages.size(); place++) {
            for (int index = 0; index < claims.size(); index++) {
                passages.get(place).look(claims.get(index), nearest.get(index), place);
            }
        }
        return nearest;
    }

    private static List<Claim> claims(EncodedArticle article) {
        List<ExtractedClaim> claims = article.analysis().claims();
        return IntStream.range(0, claims.size())
                .mapToObj(index -> new Claim(
                        claims.get(index).claim().id(), article.claims().get(index),
                        article.claimsInContext().get(index)))
                .toList();
    }

    private record Claim(ClaimId id, float[] alone, float[] inContext) {}

    /**
     * What comes nearest to a claim.
     *
     * @param passage per article the index of the passage; says nothing where the likeness is 0
     * @param likeness per article, 0 to 1
     */
    private record Nearest(int[] passage, float[] likeness) {}

    /** The claims of an article. */
    private record Passages(List<TextSpan> spans, VectorColumns alone, VectorColumns inContext) {

        static Passages of(EncodedArticle article) {
            return new Passages(
                    article.analysis().claims().stream().map(claim -> claim.claim().span()).toList(),
                    VectorColumns.of(article.claims()), VectorColumns.of(article.claimsInContext()));
        }

        /** Of passages as near as each other the one that stands first counts. */
        void look(Claim claim, Nearest nearest, int place) {
            float[] likeAlone = alone.products(claim.alone);
            float[] likeInContext = inContext.products(claim.inContext);
            for (int index = 0; index < spans.size(); index++) {
                float likeness = Math.min((likeAlone[index] + likeInContext[index]) / 2, 1);
                float most = nearest.likeness[place];
                if (likeness > most || likeness == most && likeness > 0
                        && spans.get(index).compareTo(spans.get(nearest.passage[place])) < 0) {
                    nearest.likeness[place] = likeness;
                    nearest.passage[place] = index;
                }
            }
        }
    }
}
