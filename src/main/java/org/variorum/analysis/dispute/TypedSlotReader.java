package org.variorum.analysis.dispute;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.align.SlotReader;
import org.variorum.analysis.dispute.contrast.ClockTime;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.PersonAge;
import org.variorum.analysis.dispute.contrast.StreetBlock;
import org.variorum.analysis.dispute.question.Answers;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.claim.Commitment;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.TimeMention;

/**
 * The questions that a claim answers, whatever its wording: the age of one surname, the clock time of the event, a
 * street, or what one named subject did.
 *
 * <p>They complete the alignment by meaning, which puts claims apart that differ much.
 */
public final class TypedSlotReader implements SlotReader {

    private final NewsLanguage language;
    private final Answers answers;
    private final Lexicon lexicon;

    /**
     * What brings claims together in news of a language.
     *
     * @param language what is known of it
     * @param answers the questions that claims are asked
     */
    public TypedSlotReader(NewsLanguage language, Answers answers) {
        this.language = language;
        this.answers = answers;
        this.lexicon = language.lexicon();
    }

    @Override
    public List<Slot> slots(ExtractedClaim claim) {
        ComparedClaim compared = ComparedClaim.of(claim, Optional.empty(), language);
        return Stream.concat(
                keys(compared).stream().map(TypedSlotReader::slot),
                answers.slots(compared).stream()).toList();
    }

    private static Slot slot(String key) {
        int space = key.indexOf(' ');
        return new Slot(key.substring(0, space), key.substring(space + 1));
    }

    /** Whether such a fact is only told where its claims differ: what they agree in is told by other facts. */
    static boolean toldWhereDisputed(Slot slot) {
        return !List.of("quantity", "time", Slot.CONTENT.kind()).contains(slot.kind());
    }

    /** Whether a finding of the rule is to be expected in a group of that kind; others there are accidents. */
    static boolean expects(Slot slot, String rule, Answers answers) {
        String family = rule.substring(0, rule.indexOf('.'));
        return switch (slot.kind()) {
            case "age" -> family.equals("participant");
            case "clock" -> family.equals("time");
            case "place" -> family.equals("place");
            case "concept" -> rule.equals("polarity.opposite");
            case "confirmation" -> rule.equals("attribution.withheld");
            case "subject" -> List.of("cause", "place", "time").contains(family);
            default -> rule.equals(Finding.MOVED_ON)
                    || answers.reader(slot).filter(one -> !one.question().rule().equals(rule)).isEmpty();
        };
    }

    private SequencedSet<String> keys(ComparedClaim claim) {
        SequencedSet<String> keys = new LinkedHashSet<>();
        PersonAge.in(claim).forEach(age -> keys.add("age " + age.name().surname()));
        for (TimeMention time : claim.claim().times()) {
            ClockTime.of(claim, time, lexicon)
                    .filter(clock -> lexicon.prompt(clock.phase()))
                    .ifPresent(clock -> keys.add("clock occurrence"));
        }
        StreetBlock.in(claim).forEach(block -> keys.add("place " + block.street()));
        if (turnsOnPrecision(claim)) {
            keys.add("concept specificity");
        }
        Commitment commitment = claim.claim().attribution().commitment();
        if (commitment == Commitment.CONFIRMS || commitment == Commitment.WITHHOLDS) {
            keys.add("confirmation any");
        }
        String predicate = claim.extracted().predicate();
        if (!predicate.isEmpty() && !lexicon.isLight(predicate)) {
            claim.claim().participants().stream()
                    .filter(participant -> participant.role().equals("subject"))
                    .flatMap(participant -> participant.entity().stream())
                    .filter(entity -> entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANISATION)
                    .forEach(entity -> keys.add("subject " + entity.name() + " " + predicate));
        }
        return keys;
    }

    /** Whether it says how exact something is, or that details are missing. */
    private boolean turnsOnPrecision(ComparedClaim claim) {
        return claim.tokens().stream().anyMatch(token -> {
            String lemma = claim.tree().lemma(token);
            boolean exact = claim.tree().tag(token).startsWith("JJ") && lexicon.sides(lemma).stream()
                    .anyMatch(side -> side.concept().equals("specificity"));
            return exact || lexicon.isSpecific(lemma);
        });
    }
}
