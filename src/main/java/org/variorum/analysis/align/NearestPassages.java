package org.variorum.analysis.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.analysis.encode.Vectors;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Version;

/** Finds what in an article comes nearest to a fact that it does not state, for the reader to overrule. */
public final class NearestPassages {

    /** Passages less alike than this would only mislead. */
    private static final double LEAST = 0.35;

    /** Of a fact with many claims these tell enough of what it is about. */
    private static final int MOST_CLAIMS = 24;

    private final Map<ClaimId, Vector> vectors = new HashMap<>();
    private final Map<ArticleId, List<Vector>> byArticle = new HashMap<>();

    /** Looks in the given articles, which must hold the claims of every fact that is asked about. */
    public NearestPassages(List<EncodedArticle> articles) {
        for (EncodedArticle article : articles) {
            List<Vector> own = vectors(article);
            byArticle.put(article.article().id(), own);
            own.forEach(vector -> vectors.put(vector.claim.claim().id(), vector));
        }
    }

    /** The claim of the article that is most alike to a claim of the fact; empty when none comes near. */
    public Optional<Version.Nearest> nearest(AlignedFact fact, ArticleId article) {
        List<Vector> stated = fact.claims().stream().limit(MOST_CLAIMS)
                .map(claim -> vectors.get(claim.claim().id())).filter(Objects::nonNull).toList();
        return byArticle.getOrDefault(article, List.of()).stream()
                .map(vector -> new Version.Nearest(vector.claim.claim().span(), similarity(vector, stated)))
                .filter(nearest -> nearest.similarity() >= LEAST)
                .max(Comparator.comparingDouble(Version.Nearest::similarity)
                        .thenComparing(Version.Nearest::span, Comparator.reverseOrder()));
    }

    private static List<Vector> vectors(EncodedArticle article) {
        List<ExtractedClaim> claims = article.analysis().claims();
        return IntStream.range(0, claims.size())
                .mapToObj(index -> new Vector(
                        claims.get(index), article.claims().get(index), article.claimsInContext().get(index)))
                .toList();
    }

    private static double similarity(Vector candidate, List<Vector> stated) {
        double best = 0;
        for (Vector other : stated) {
            double both = Vectors.dot(candidate.alone, other.alone)
                    + Vectors.dot(candidate.inContext, other.inContext);
            best = Math.max(best, both / 2);
        }
        return Math.min(best, 1);
    }

    private record Vector(ExtractedClaim claim, float[] alone, float[] inContext) {}
}
