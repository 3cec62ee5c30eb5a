package org.variorum.analysis.extract.entity;

import java.util.Optional;
import org.variorum.model.claim.EntityType;

/**
 * A name in a sentence.
 *
 * @param name its words, without article and possessive ending
 * @param type what it names
 * @param first index of its first token
 * @param last index of its last token
 * @param within name of the place that contains it, when the text or general geography says so
 */
public record Mention(String name, EntityType type, int first, int last, Optional<String> within) {

    /** The same name as one of another kind. */
    public Mention as(EntityType other) {
        return type == other ? this : new Mention(name, other, first, last, Optional.empty());
    }

    /** Whether the token belongs to the name. */
    public boolean contains(int index) {
        return first <= index && index <= last;
    }
}
