package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.analysis.align.AlignedFact;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Commitment;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.TimeMention;

/**
 * Brings claims together by what they give a value of, whatever their wording: the age of one surname, the clock time
 * of the event, a street, or what one named subject did.
 *
 * <p>They complete the alignment by meaning, which puts claims apart that differ much. A group is only told where its
 * members differ; what they agree in is told by the facts of the alignment.
 */
final class TypedGroups {

    private static final double LIKENESS = 0.5;
    private static final int MOST = 40;

    private final Lexicon lexicon;

    TypedGroups(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Groups of claims of two articles or more, by the kind and name of the value. */
    List<AlignedFact> of(List<ComparedClaim> claims) {
        SortedMap<String, List<ComparedClaim>> groups = new TreeMap<>();
        for (ComparedClaim claim : claims) {
            for (String key : keys(claim)) {
                groups.computeIfAbsent(key, name -> new ArrayList<>()).add(claim);
            }
        }
        List<AlignedFact> facts = new ArrayList<>();
        groups.forEach((key, members) -> {
            SequencedSet<ArticleId> articles = new LinkedHashSet<>();
            members.forEach(member -> articles.add(member.article()));
            if (articles.size() > 1 && members.size() <= MOST) {
                facts.add(fact(key, members.stream().map(ComparedClaim::extracted).toList()));
            }
        });
        return facts;
    }

    /** Whether a finding of the rule is to be expected in a group of that kind; others there are accidents. */
    static boolean expects(Slot slot, String rule) {
        String family = rule.substring(0, rule.indexOf('.'));
        return switch (slot.kind()) {
            case "age" -> family.equals("participant");
            case "clock" -> family.equals("time");
            case "place" -> family.equals("place");
            case "concept" -> rule.equals("polarity.opposite");
            case "confirmation" -> rule.equals("attribution.withheld");
            case "subject" -> List.of("cause", "place", "time").contains(family);
            default -> true;
        };
    }

    private static AlignedFact fact(String key, List<ExtractedClaim> members) {
        List<AlignedFact.Link> links = new ArrayList<>();
        for (int first = 0; first < members.size(); first++) {
            for (int second = first + 1; second < members.size(); second++) {
                boolean apart = !members.get(first).claim().article().equals(members.get(second).claim().article());
                links.add(new AlignedFact.Link(first, second, apart ? LIKENESS : 0));
            }
        }
        int space = key.indexOf(' ');
        return new AlignedFact(new Slot(key.substring(0, space), key.substring(space + 1)), members, links);
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
