package org.variorum.model.claim;

import org.variorum.model.text.TextSpan;

/**
 * A named or described thing that a claim mentions.
 *
 * @param name the canonical name within the comparison: aliases such as "ISIS" and "Daesh", or "Gilmore" and "Police
 *     Chief Edward Gilmore", share one
 * @param type what kind of thing it is
 * @param span the words that mention it
 */
public record EntityMention(String name, EntityType type, TextSpan span) {}
