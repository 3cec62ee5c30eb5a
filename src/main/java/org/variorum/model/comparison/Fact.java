package org.variorum.model.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.Phrase;

/**
 * What one or more articles make claims about, with every source's version of it.
 *
 * @param id its name
 * @param label what it is about, in a few plain words
 * @param status how the sources stand to each other
 * @param versions one per compared article, in the order of the sources
 * @param positions groups of agreeing sources, in order of their number
 * @param disputes disagreements, the most certain first
 * @param nuances differences that are no contradictions
 */
public record Fact(
        FactId id,
        Phrase label,
        FactStatus status,
        List<Version> versions,
        List<Position> positions,
        List<Dispute> disputes,
        List<Nuance> nuances) {

    public Fact {
        versions = List.copyOf(versions);
        positions = List.copyOf(positions);
        disputes = List.copyOf(disputes);
        nuances = List.copyOf(nuances);
    }

    /** The versions that state the fact. */
    public Stream<Version.Stated> stated() {
        return versions.stream().filter(Version.Stated.class::isInstance).map(Version.Stated.class::cast);
    }

    /** All claims on the fact, in the order of the sources. */
    public Stream<ClaimId> claims() {
        return stated().flatMap(version -> version.claims().stream());
    }

    /** The version of one article, if the article is compared. */
    public Optional<Version> versionOf(ArticleId article) {
        return versions.stream().filter(version -> version.article().equals(article)).findFirst();
    }

    /** Disputes, then nuances. */
    public Stream<Difference> differences() {
        return Stream.concat(disputes.stream(), nuances.stream());
    }
}
