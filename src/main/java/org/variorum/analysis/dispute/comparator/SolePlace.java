package org.variorum.analysis.dispute.comparator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.StreetBlock;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.EntityType;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/**
 * Places of which each report knows but its own: "set out from the railway station", "started from the cattle market".
 * The statements are alike in meaning, tell one act or one part of a place, and have one phrase of that direction each;
 * neither report mentions the other's place anywhere, so that it does not take the two for places of two things.
 */
final class SolePlace {

    /** The rule of two such places. */
    static final String RULE = "place.sole";

    private static final double CONFIDENCE = 0.5;
    private static final double ALIKE = 0.58;

    private final Lexicon lexicon;
    private final Acts acts;
    private final Gazetteer gazetteer;
    private final ClaimReadings.Reading<List<Where>> wheres = this::wheres;

    SolePlace(Lexicon lexicon, Acts acts, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.acts = acts;
        this.gazetteer = gazetteer;
    }

    /** The finding that the two claims put one thing in two places. */
    Optional<Finding> between(Contrast contrast) {
        boolean alike = contrast.slot().equals(Slot.CONTENT) && contrast.inOneMood() && contrast.tellsAlike(ALIKE);
        if (!alike || Referents.otherDays(contrast) || Referents.otherAges(contrast)
                || contrast.first().extracted().isOfOthersThan(contrast.second().extracted())) {
            return Optional.empty();
        }
        List<Where> others = contrast.second().once(wheres);
        return contrast.first().once(wheres).stream()
                .flatMap(mine -> others.stream().filter(theirs -> apart(contrast, mine, theirs))
                        .map(theirs -> Finding.of(
                                Verdict.conflict(DisputeKind.PLACE), RULE, mine.direction(),
                                new Finding.Words(mine.span(), theirs.span()), CONFIDENCE)))
                .findFirst();
    }

    private boolean apart(Contrast contrast, Where mine, Where theirs) {
        boolean oneDirection = mine.direction().equals(theirs.direction()) && mine.only() && theirs.only();
        boolean onePart = !mine.part().isEmpty() && mine.part().equals(theirs.part());
        return oneDirection && (onePart || oneAct(contrast, mine, theirs))
                && !Subject.differ(contrast, mine.verb(), theirs.verb())
                && otherPlace(contrast, mine, theirs);
    }

    /** One act of a thing; in what kind of place an act befell a person is a question. */
    private boolean oneAct(Contrast contrast, Where mine, Where theirs) {
        SyntaxTree tree = contrast.first().tree();
        boolean befellPerson = !mine.named() && Persons.patient(tree, mine.verb()).stream()
                .anyMatch(whom -> contrast.first().language().persons().isPerson(tree, whom));
        String act = acts.of(tree, mine.verb());
        return !befellPerson && !act.isEmpty()
                && act.equals(acts.of(contrast.second().tree(), theirs.verb()));
    }

    private static boolean knowsOnly(ComparedClaim claim, Where own, Where other) {
        return claim.mentions().words().contains(own.noun()) && !claim.mentions().words().contains(other.noun());
    }

    /** Two names or two kinds of place of which the other report does not mention either. */
    private boolean otherPlace(Contrast contrast, Where mine, Where theirs) {
        boolean eachOwn = knowsOnly(contrast.first(), mine, theirs) && knowsOnly(contrast.second(), theirs, mine);
        if (!eachOwn || mine.named() != theirs.named()) {
            return false;
        }
        return mine.named() ? !isWithin(contrast, mine, theirs)
                : lexicon.areOtherPlaces(mine.noun(), theirs.noun());
    }

    /** Whether geography knows that one lies in the other, or knows but one of them. */
    private boolean isWithin(Contrast contrast, Where mine, Where theirs) {
        Optional<String> place = NamedPlace.named(contrast.first(), mine.span(), gazetteer);
        Optional<String> other = NamedPlace.named(contrast.second(), theirs.span(), gazetteer);
        return place.isPresent() != other.isPresent()
                || place.isPresent() && !NamedPlace.apart(place.get(), other.get(), gazetteer);
    }

    private List<Where> wheres(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        List<Where> all = claim.tokens().stream().flatMap(token -> where(claim, token).stream()).toList();
        return all.stream().map(one -> new Where(
                one.verb(), one.direction(), one.noun(), one.part(), one.named(), one.span(), all.stream()
                        .filter(other -> other.direction().equals(one.direction())).count() == 1))
                .filter(one -> tree.isVerb(one.verb())).toList();
    }

    /**
     * The place behind the preposition, if it adds one to a verb; of "the roof of a chapel" the chapel. A street is no
     * place of its own: a report may give the house and another one the crossing.
     */
    private Optional<Where> where(ComparedClaim claim, int preposition) {
        SyntaxTree tree = claim.tree();
        int verb = tree.head(preposition);
        String direction = verb < 0 || !tree.isVerb(verb) ? "" : direction(tree.lemma(preposition));
        OptionalInt object = direction.isEmpty() ? OptionalInt.empty()
                : tree.child(preposition, Relations.PREPOSITIONAL_OBJECTS);
        if (object.isEmpty() || !tree.isNoun(object.getAsInt())) {
            return Optional.empty();
        }
        int noun = whole(tree, object.getAsInt());
        String part = noun == object.getAsInt() ? "" : tree.lemma(object.getAsInt());
        TextSpan span = tree.span(preposition, noun);
        if (StreetBlock.isStreet(tree.token(noun).form())) {
            return Optional.empty();
        }
        boolean named = tree.isProperNoun(noun) && isNoBody(claim, noun);
        return named || !tree.isProperNoun(noun) && lexicon.in("settings", tree.lemma(noun))
                ? Optional.of(new Where(verb, direction, key(tree, noun), part, named, span, false)) : Optional.empty();
    }

    private static int whole(SyntaxTree tree, int noun) {
        return tree.children(noun, List.of("prep")).stream().filter(of -> tree.isIn(of, "of"))
                .flatMap(of -> tree.children(of, Relations.PREPOSITIONAL_OBJECTS).stream())
                .filter(tree::isNoun).findFirst().orElse(noun);
    }

    private static String key(SyntaxTree tree, int noun) {
        return tree.isProperNoun(noun) ? tree.token(noun).form().toLowerCase(Locale.ROOT) : tree.lemma(noun);
    }

    /** Whether the name is not that of a person or an organisation, and no time. */
    private static boolean isNoBody(ComparedClaim claim, int noun) {
        TextSpan word = claim.span(noun);
        return claim.claim().times().stream().noneMatch(time -> time.span().overlaps(word))
                && claim.claim().participants().stream().flatMap(one -> one.entity().stream())
                        .noneMatch(one -> one.type() != EntityType.PLACE && one.span().overlaps(word));
    }

    private String direction(String preposition) {
        return List.of("placing", "leading to", "leading from", "leading through").stream()
                .filter(direction -> lexicon.in(direction, preposition)).findFirst().orElse("");
    }

    /**
     * Where a verb's act was, or whence or whither it led.
     *
     * @param verb token of the verb
     * @param direction section of the preposition in the word lists
     * @param noun what the place is called, lower case
     * @param part the noun for the part of the place that is told, such as {@code roof}; empty where it is the whole
     * @param named whether that is a name
     * @param span the preposition and the place
     * @param only whether the claim has no other such phrase of that direction
     */
    private record Where(
            int verb, String direction, String noun, String part, boolean named, TextSpan span, boolean only) {}
}
