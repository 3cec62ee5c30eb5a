package org.variorum.model.claim;

import java.util.Optional;
import org.variorum.model.text.TextSpan;

/**
 * Who or what takes part in what the claim describes, and how.
 *
 * @param role {@code subject}, {@code object}, {@code recipient}, {@code agent} (of a passive) or {@code other}
 * @param description the words of the noun phrase, without articles, lower case unless a name
 * @param entity the name in it, when there is one
 * @param span the words of the noun phrase
 */
public record Participant(
        String role, String description, Optional<EntityMention> entity, TextSpan span) {}
