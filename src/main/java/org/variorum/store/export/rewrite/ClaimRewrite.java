package org.variorum.store.export.rewrite;

import java.util.function.UnaryOperator;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.Participant;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.text.TextSpan;

/**
 * Puts a rewritten text under a claim.
 *
 * @param words rewrites words that were taken from a text
 */
record ClaimRewrite(UnaryOperator<String> words) {

    Claim of(Claim claim, TextRewrite text) {
        TextSpan span = text.map(claim.span());
        return new Claim(
                claim.id(),
                claim.article(),
                claim.sentence(),
                span,
                text.text().slice(span),
                claim.quantities().stream().map(quantity -> of(quantity, text)).toList(),
                claim.times().stream().map(time -> of(time, text)).toList(),
                claim.places().stream().map(place -> of(place, text)).toList(),
                claim.participants().stream().map(participant -> of(participant, text)).toList(),
                claim.polarity(),
                claim.certainty(),
                of(claim.attribution(), text),
                claim.quotation().stream().map(text::map).toList());
    }

    private Quantity of(Quantity quantity, TextRewrite text) {
        return new Quantity(
                quantity.logical(), quantity.pragmatic(), words.apply(quantity.unit()), words.apply(quantity.role()),
                quantity.approximate(), quantity.subset(), text.map(quantity.span()));
    }

    private static TimeMention of(TimeMention time, TextRewrite text) {
        return new TimeMention(
                time.from(), time.until(), time.precision(), time.approximate(), time.dated(), text.map(time.span()));
    }

    private EntityMention of(EntityMention entity, TextRewrite text) {
        return new EntityMention(words.apply(entity.name()), entity.type(), text.map(entity.span()));
    }

    private Participant of(Participant participant, TextRewrite text) {
        return new Participant(
                participant.role(), words.apply(participant.description()),
                participant.entity().map(entity -> of(entity, text)), text.map(participant.span()));
    }

    private Attribution of(Attribution attribution, TextRewrite text) {
        return new Attribution(
                attribution.voice(), attribution.name().map(words), attribution.cue(), attribution.commitment(),
                attribution.source().map(text::map), attribution.cueSpan().map(text::map),
                attribution.via().stream().map(words).toList());
    }
}
