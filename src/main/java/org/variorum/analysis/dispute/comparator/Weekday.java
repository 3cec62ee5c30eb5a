package org.variorum.analysis.dispute.comparator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ClockTime;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.model.text.TextSpan;

/**
 * A day of the week with the verb that it dates.
 *
 * @param name the day, lower case
 * @param verb lemma of the verb
 * @param phase which moment of the event, or the verb
 * @param span the word
 */
record Weekday(String name, String verb, String phase, TextSpan span) {

    /** The weekdays of the claim, in reading order; other words for days are not among them. */
    static List<Weekday> in(ComparedClaim claim, Lexicon lexicon) {
        List<Weekday> days = new ArrayList<>();
        if (ClockTime.stamps(claim, lexicon)) {
            return days;
        }
        for (int token : claim.tokens()) {
            String form = claim.tree().token(token).form().toLowerCase(Locale.ROOT);
            OptionalInt verb = claim.governor(claim.span(token));
            if (lexicon.in("weekdays", form) && verb.isPresent() && isTime(claim, token)) {
                String lemma = claim.tree().lemma(verb.getAsInt());
                String phase = lexicon.phase(claim.tree(), verb.getAsInt()).orElse(lemma);
                days.add(new Weekday(form, lemma, phase, claim.span(token)));
            }
        }
        return days;
    }

    /** "Black Friday" is the name of a day that comes round, and dates nothing. */
    private static boolean isTime(ComparedClaim claim, int token) {
        return claim.claim().times().stream().anyMatch(time -> time.span().overlaps(claim.span(token)));
    }
}
