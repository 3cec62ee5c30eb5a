package org.variorum.analysis.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.analysis.encode.Vectors;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Version;

/** The facts that several articles tell of, and for each article what comes nearest to a fact that it leaves out. */
public final class Alignment {

    /** Passages less alike than this would only mislead. */
    private static final double LEAST = 0.3;

    private final List<AlignedFact> facts;
    private final Map<ClaimId, Statement> byClaim = new HashMap<>();
    private final Map<ArticleId, List<Statement>> byArticle = new HashMap<>();

    Alignment(List<AlignedFact> facts, Statements statements, List<EncodedArticle> canonical) {
        this.facts = List.copyOf(facts);
        statements.all().forEach(statement -> byClaim.put(statement.claim().claim().id(), statement));
        for (int number = 0; number < canonical.size(); number++) {
            int article = number;
            byArticle.put(
                    canonical.get(number).article().id(),
                    statements.all().stream().filter(statement -> statement.article() == article).toList());
        }
    }

    /** All facts, by their first claims. Every claim is in one at least. */
    public List<AlignedFact> facts() {
        return facts;
    }

    /** The claim of the article that comes nearest to the fact, if any comes near. */
    public Optional<Version.Nearest> nearest(AlignedFact fact, ArticleId article) {
        List<Statement> stated = fact.claims().stream().map(ExtractedClaim::claim).map(claim -> byClaim.get(claim.id()))
                .filter(statement -> statement != null).toList();
        return byArticle.getOrDefault(article, List.of()).stream()
                .map(candidate -> new Version.Nearest(candidate.claim().claim().span(), similarity(candidate, stated)))
                .filter(nearest -> nearest.similarity() >= LEAST)
                .max(Comparator.comparingDouble(Version.Nearest::similarity)
                        .thenComparing(Version.Nearest::span, Comparator.reverseOrder()));
    }

    private static double similarity(Statement candidate, List<Statement> stated) {
        return stated.stream()
                .mapToDouble(other -> (Vectors.dot(candidate.vector(), other.vector())
                        + Vectors.dot(candidate.inContext(), other.inContext())) / 2)
                .max().orElse(0);
    }
}
