package org.variorum.model.claim;

import java.util.List;
import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;

/**
 * One checkable statement that an article makes.
 *
 * @param id its name in the comparison
 * @param article the article that makes it
 * @param sentence index of its sentence in the article
 * @param span the words of the claim, within that sentence
 * @param quote those words verbatim
 * @param quantities numbers it states, in reading order
 * @param times times it states, in reading order
 * @param places places it names, in reading order
 * @param participants who and what takes part, in reading order
 * @param polarity whether it affirms or denies
 * @param certainty how firmly
 * @param attribution whose word it is
 * @param quotation spans of verbatim quotation inside the claim, without the quotation marks
 */
public record Claim(
        ClaimId id,
        ArticleId article,
        int sentence,
        TextSpan span,
        String quote,
        List<Quantity> quantities,
        List<TimeMention> times,
        List<EntityMention> places,
        List<Participant> participants,
        Polarity polarity,
        Certainty certainty,
        Attribution attribution,
        List<TextSpan> quotation) {

    public Claim {
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        places = List.copyOf(places);
        participants = List.copyOf(participants);
        quotation = List.copyOf(quotation);
    }
}
