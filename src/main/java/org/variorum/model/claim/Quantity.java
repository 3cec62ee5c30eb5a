package org.variorum.model.claim;

import org.variorum.model.text.TextSpan;

/**
 * A number that a claim states: how many or how much of what.
 *
 * <p>Two intervals, because words mean more than they say: "more than 80" allows 300 by logic, yet no reporter would
 * write it so. Only a miss of the logical intervals is a contradiction; a miss of the pragmatic ones alone is a
 * tension.
 *
 * @param logical what the words strictly allow
 * @param pragmatic what a reader takes them to mean; lies within the logical interval or around an approximation
 * @param unit what is counted or measured, singular, lower case: {@code person}, {@code percent}, {@code usd},
 *     {@code metre}, {@code day}, {@code year-of-age}; empty when unknown
 * @param role what the number says of it: {@code killed}, {@code injured}, {@code arrested}, {@code price},
 *     {@code age}, {@code magnitude} …, or the counted noun's lemma when no role is recognised
 * @param approximate whether the wording itself is vague: "about", "nearly", "dozens"
 * @param subset whether it counts a part of another number, as in "including 13 soldiers"
 * @param span the words of the number with its modifiers and unit, such as "more than 80 people"
 */
public record Quantity(
        NumberInterval logical,
        NumberInterval pragmatic,
        String unit,
        String role,
        boolean approximate,
        boolean subset,
        TextSpan span) {}
