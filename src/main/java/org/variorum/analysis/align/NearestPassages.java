package org.variorum.analysis.align;

import java.util.Comparator;
import java.util.List;
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

    private final List<EncodedArticle> articles;

    /** Looks in the given articles, which must hold the claims of every fact that is asked about. */
    public NearestPassages(List<EncodedArticle> articles) {
        this.articles = List.copyOf(articles);
    }

    /** The claim of the article that is most alike to a claim of the fact; empty when none comes near. */
    public Optional<Version.Nearest> nearest(AlignedFact fact, ArticleId article) {
        List<Vector> stated = fact.claims().stream().flatMap(claim -> vector(claim).stream()).toList();
        return articles.stream()
                .filter(candidate -> candidate.article().id().equals(article))
                .flatMap(candidate -> vectors(candidate).stream())
                .map(vector -> new Version.Nearest(vector.claim.claim().span(), similarity(vector, stated)))
                .filter(nearest -> nearest.similarity() >= LEAST)
                .max(Comparator.comparingDouble(Version.Nearest::similarity)
                        .thenComparing(Version.Nearest::span, Comparator.reverseOrder()));
    }

    private Optional<Vector> vector(ExtractedClaim claim) {
        ClaimId wanted = claim.claim().id();
        return articles.stream()
                .filter(article -> article.article().id().equals(claim.claim().article()))
                .flatMap(article -> vectors(article).stream())
                .filter(vector -> vector.claim.claim().id().equals(wanted))
                .findFirst();
    }

    private static List<Vector> vectors(EncodedArticle article) {
        List<ExtractedClaim> claims = article.analysis().claims();
        return IntStream.range(0, claims.size())
                .mapToObj(index -> new Vector(
                        claims.get(index), article.claims().get(index), article.claimsInContext().get(index)))
                .toList();
    }

    private static double similarity(Vector candidate, List<Vector> stated) {
        double best = stated.stream()
                .mapToDouble(other -> (Vectors.dot(candidate.alone, other.alone)
                        + Vectors.dot(candidate.inContext, other.inContext)) / 2)
                .max().orElse(0);
        return Math.clamp(best, 0, 1);
    }

    private record Vector(ExtractedClaim claim, float[] alone, float[] inContext) {}
}
