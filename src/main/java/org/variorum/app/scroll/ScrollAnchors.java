package org.variorum.app.scroll;

import java.util.ArrayList;
import java.util.List;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Provenance;

/** What ties two texts together: the reader's own points first, then accepted links, then confident ones. */
public final class ScrollAnchors {

    private static final double HUMAN_POINT = 1e6;
    private static final double ACCEPTED = 1e3;
    private static final double CONFIDENT = 0.5;

    private ScrollAnchors() {}

    /**
     * All anchors from one text to another, in no order that both keep.
     *
     * <p>A fact that either source tells several times ties each telling to each, for less weight each.
     */
    public static List<Anchor> between(
            ArticleId from, ArticleId to, ComparisonIndex index, List<SyncPoint> points) {
        List<Anchor> anchors = new ArrayList<>();
        points.forEach(point -> point.anchor(from, to, HUMAN_POINT).ifPresent(anchors::add));
        for (Fact fact : index.comparison().facts()) {
            if (isTrusted(fact)) {
                addLinks(index.claims(fact, from), index.claims(fact, to), weight(fact), anchors);
            }
        }
        return anchors;
    }

    private static void addLinks(List<Claim> here, List<Claim> there, double weight, List<Anchor> anchors) {
        for (Claim claim : here) {
            for (Claim other : there) {
                double share = weight / (here.size() * there.size());
                anchors.add(new Anchor(claim.span().start(), other.span().start(), share));
            }
        }
    }

    /** A fact whose disputes are all weak may be two facts taken for one. */
    private static boolean isTrusted(Fact fact) {
        return fact.disputes().isEmpty()
                || isAccepted(fact)
                || fact.disputes().stream().mapToDouble(Dispute::confidence).max().orElse(0) >= CONFIDENT;
    }

    private static double weight(Fact fact) {
        return isAccepted(fact) ? ACCEPTED : 1;
    }

    private static boolean isAccepted(Fact fact) {
        return fact.disputes().stream().anyMatch(dispute -> dispute.provenance() != Provenance.TOOL);
    }
}
