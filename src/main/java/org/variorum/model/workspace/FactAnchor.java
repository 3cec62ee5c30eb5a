package org.variorum.model.workspace;

import java.util.List;
import java.util.function.UnaryOperator;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.Phrase;

/**
 * By what a correction finds its fact again: by its name while the analysis gives the same one, else by its claims.
 *
 * @param id the fact's name when the correction was made
 * @param label what it was about then; tells facts on the same claims apart
 * @param claims the fact's claims, in the order of the sources
 */
public record FactAnchor(FactId id, Phrase label, List<Anchor> claims) {

    public FactAnchor {
        claims = List.copyOf(claims);
    }

    /** The same with its claims elsewhere. */
    public FactAnchor mapped(UnaryOperator<Anchor> move) {
        return new FactAnchor(id, label, claims.stream().map(move).toList());
    }

    /** The same fact after those claims have left it. */
    public FactAnchor without(List<Anchor> gone) {
        return new FactAnchor(id, label, claims.stream().filter(claim -> !gone.contains(claim)).toList());
    }
}
