package org.variorum.analysis.dispute.question;

import java.util.List;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.ContentLabel;
import org.variorum.analysis.dispute.contrast.Found;
import org.variorum.analysis.dispute.contrast.LabelParts;
import org.variorum.model.text.Phrase;

/** What a fact is called whose claims answer a question. Every question brings its own with it. */
@FunctionalInterface
public interface QuestionLabel {

    /** What the clearest claim says. */
    QuestionLabel WORDS = (slot, claims, found) -> LabelParts.content(claims, found);

    /** What happened, to be told a time of; the time of the event where no claim says what. */
    QuestionLabel MOMENT = (slot, claims, found) -> ContentLabel.untimed(claims)
            .map(what -> Phrase.of("fact.moment", what))
            .orElseGet(() -> LabelParts.withEvent("fact.time", claims));

    /** What happened, to be told a place of; the place of the event where no claim says what. */
    QuestionLabel WHERE = (slot, claims, found) -> ContentLabel.unplaced(claims, found)
            .map(what -> Phrase.of("fact.where", what))
            .orElseGet(() -> LabelParts.withEvent("fact.place", claims));

    /** What is counted or measured. */
    QuestionLabel HOW_MANY = (slot, claims, found) -> Phrase.of("fact.how-many", ContentLabel.uncounted(claims));

    /** What is said to have been so or not. */
    QuestionLabel WHETHER = (slot, claims, found) ->
            Phrase.of("fact.whether", ContentLabel.of(LabelParts.affirmed(claims)));

    /**
     * The label of a fact on that question.
     *
     * @param claims those that answer it; not empty
     * @param found how they differ and agree
     */
    Phrase of(Slot slot, List<ComparedClaim> claims, List<Found> found);

    /** The message of that key, which says it all. */
    static QuestionLabel fixed(String key) {
        return (slot, claims, found) -> Phrase.of(key);
    }

    /** The message of that key with the event, or that of {@code <key>.plain} where none is told. */
    static QuestionLabel ofEvent(String key) {
        return (slot, claims, found) -> LabelParts.withEvent(key, claims);
    }

    /** The message of that key with the name that the question is about. */
    static QuestionLabel ofName(String key) {
        return (slot, claims, found) -> Phrase.of(key, LabelParts.capital(slot.role()));
    }

    /** The message of that key with what the question is about. */
    static QuestionLabel ofRole(String key) {
        return (slot, claims, found) -> Phrase.of(key, slot.role());
    }

    /** The message of that key with the last word of what the question is about: the thing of an act and a thing. */
    static QuestionLabel ofThing(String key) {
        return (slot, claims, found) -> Phrase.of(key, slot.role().substring(slot.role().lastIndexOf(' ') + 1));
    }
}
