package org.variorum.model.comparison;

import java.util.List;
import org.variorum.model.text.Phrase;

/** Any difference between claims on one fact: a {@link Dispute} or a {@link Nuance}. */
public sealed interface Difference permits Dispute, Nuance {

    /** The claims that differ, pair by pair; at least one pair. */
    List<ClaimPair> between();

    /** The words of both sides that the difference rests on, in order of their articles. */
    List<DecidingWords> deciding();

    /** Name of the rule that found it, such as {@code quantity.disjoint}. */
    String rule();

    /** One sentence that says who differs, in which words, and why it is listed so. */
    Phrase explanation();
}
