package org.variorum.app.correction;

import java.util.List;
import java.util.Optional;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.DifferenceAnchor;
import org.variorum.model.workspace.FactAnchor;

/**
 * Names what is on the screen so that a correction finds it again.
 *
 * @param shown the corrected comparison that the reader looks at
 */
public record Anchors(Corrected shown) {

    /** The name of an article. */
    public ArticleKey article(ArticleId id) {
        return Optional.ofNullable(shown.keys().get(id))
                .orElseThrow(() -> new IllegalArgumentException("No article " + id));
    }

    /** A passage of an article. */
    public Anchor passage(ArticleId id, TextSpan span) {
        return Anchor.at(article(id), shown.article(id).orElseThrow(), span);
    }

    /** A claim. */
    public Anchor claim(Claim claim) {
        return passage(claim.article(), claim.span());
    }

    /** A fact, by the claims it has. */
    public FactAnchor fact(Fact fact) {
        return new FactAnchor(fact.id(), fact.label(), fact.claims().distinct().map(this::claim)
                .flatMap(Optional::stream).toList());
    }

    /** A dispute or nuance of a fact. */
    public DifferenceAnchor difference(Fact fact, Difference difference) {
        return new DifferenceAnchor(fact(fact), kind(difference), difference.between().stream()
                .map(this::pair).flatMap(Optional::stream).toList());
    }

    /** The code of the difference's kind. */
    static String kind(Difference difference) {
        return switch (difference) {
            case Dispute dispute -> dispute.kind().code();
            case Nuance nuance -> nuance.kind().code();
        };
    }

    private Optional<DifferenceAnchor.Pair> pair(ClaimPair pair) {
        List<Anchor> both = List.of(pair.first(), pair.second()).stream()
                .map(this::claim).flatMap(Optional::stream).toList();
        return both.size() == 2
                ? Optional.of(new DifferenceAnchor.Pair(both.getFirst(), both.getLast()))
                : Optional.empty();
    }

    private Optional<Anchor> claim(ClaimId id) {
        return shown.comparison().claim(id).map(this::claim);
    }
}
