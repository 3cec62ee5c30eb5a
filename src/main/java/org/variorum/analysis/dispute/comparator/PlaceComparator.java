package org.variorum.analysis.dispute.comparator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.Adjunct;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.StreetBlock;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.model.comparison.DisputeKind;

/**
 * Where the same thing was: other blocks of one street, or other kinds of place for one action ("died at home", "died
 * at a hospice"), or towns and countries of which none lies in the other.
 */
public final class PlaceComparator implements ClaimComparator {

    private static final double BLOCK = 0.7;
    private static final double SPELLING = 0.5;
    private static final double SETTING = 0.35;
    private static final double NAMES = 0.2;
    private static final double PER_LIKENESS = 0.4;
    private static final double LEAST_LIKENESS = 0.4;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final SolePlace sole;
    private final ClaimReadings.Reading<List<NamedPlace>> places;
    private final ClaimReadings.Reading<List<Adjunct>> adjuncts;

    public PlaceComparator(Lexicon lexicon, Acts acts, Gazetteer gazetteer) {
        this.sole = new SolePlace(lexicon, acts, gazetteer);
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.places = claim -> NamedPlace.in(claim, gazetteer);
        this.adjuncts = claim -> Adjunct.in(claim, lexicon.words("place prepositions"));
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        List<StreetBlock> others = StreetBlock.in(contrast.second());
        for (StreetBlock first : StreetBlock.in(contrast.first())) {
            for (StreetBlock second : others) {
                if (first.misprintOf(second) || !otherOccasions(contrast, first, second)) {
                    findings.addAll(blocks(first, second));
                }
            }
        }
        if (contrast.likeness() >= LEAST_LIKENESS && contrast.first().asserted() && contrast.second().asserted()) {
            findings.addAll(settings(contrast));
            findings.addAll(names(contrast));
        }
        if (findings.isEmpty()) {
            sole.between(contrast).ifPresent(findings::add);
        }
        return findings;
    }

    /** "First scene … third scene", or what one did later elsewhere. */
    private boolean otherOccasions(Contrast contrast, StreetBlock first, StreetBlock second) {
        SortedSet<String> mine = contrast.first().ordinals(token -> true);
        SortedSet<String> theirs = contrast.second().ordinals(token -> true);
        boolean counted = !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
        String verb = verb(contrast.first(), first);
        String other = verb(contrast.second(), second);
        boolean bothOfEvent = placesEvent(verb) && placesEvent(other);
        return counted || !verb.equals(other) && !bothOfEvent;
    }

    private boolean placesEvent(String verb) {
        return verb.isEmpty() || lexicon.isLight(verb) || lexicon.phase(verb).isPresent();
    }

    private static String verb(ComparedClaim claim, StreetBlock block) {
        OptionalInt verb = claim.governor(block.span());
        return verb.isPresent() ? claim.tree().lemma(verb.getAsInt()) : "";
    }

    private static List<Finding> blocks(StreetBlock first, StreetBlock second) {
        Finding.Words words = new Finding.Words(first.span(), second.span());
        String topic = "block";
        if (first.onStreetOf(second)) {
            return List.of(first.number() == second.number()
                    ? Finding.of(Verdict.agreement(), "place.equal", topic, words, 0)
                    : Finding.of(Verdict.conflict(DisputeKind.PLACE), "place.block", topic, words, BLOCK));
        }
        return first.spelledLike(second)
                ? List.of(Finding.of(
                        Verdict.conflict(DisputeKind.PLACE), "place.spelling", topic, words, SPELLING))
                : List.of();
    }

    private List<Finding> names(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        List<NamedPlace> own = contrast.first().once(places);
        List<NamedPlace> others = contrast.second().once(places);
        if (own.isEmpty() || others.isEmpty() || contrast.internal() || !contrast.affirmed()
                || Referents.otherYears(contrast) || Referents.otherDays(contrast)) {
            return findings;
        }
        for (NamedPlace first : own) {
            for (NamedPlace second : others) {
                boolean sameAct = first.adjunct().comparableWith(second.adjunct(), lexicon)
                        && !Subject.differ(contrast, first.adjunct().governor(), second.adjunct().governor());
                if (sameAct && first.apartFrom(second, gazetteer)) {
                    findings.add(Finding.of(
                            Verdict.conflict(DisputeKind.PLACE), "place.names", first.adjunct().verb(),
                            new Finding.Words(first.adjunct().span(), second.adjunct().span()),
                            NAMES + PER_LIKENESS * contrast.likeness()));
                }
            }
        }
        return findings;
    }

    private boolean isSetting(Adjunct adjunct) {
        return !adjunct.named() && lexicon.in("settings", adjunct.head());
    }

    /** "In a car at a home": a claim that names the other's setting too. */
    private static boolean tells(ComparedClaim claim, Adjunct setting) {
        return claim.tokens().stream().anyMatch(token -> claim.tree().lemma(token).equals(setting.head()));
    }

    private List<Finding> settings(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        List<Adjunct> others = contrast.second().once(adjuncts);
        for (Adjunct first : contrast.first().once(adjuncts)) {
            for (Adjunct second : others) {
                if (first.comparableWith(second, lexicon) && isSetting(first) && isSetting(second)
                        && lexicon.areOtherPlaces(first.head(), second.head()) && !Referents.otherAges(contrast)
                        && !tells(contrast.first(), second) && !tells(contrast.second(), first)
                        && !Subject.differ(contrast, first.governor(), second.governor())) {
                    findings.add(Finding.of(
                            Verdict.conflict(DisputeKind.PLACE), "place.setting", first.verb(),
                            new Finding.Words(first.span(), second.span()),
                            SETTING + PER_LIKENESS * contrast.likeness()));
                }
            }
        }
        return findings;
    }
}
