package org.variorum.analysis.dispute.contrast;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.comparator.ParticipantComparator;
import org.variorum.model.claim.Polarity;
import org.variorum.model.text.Phrase;

/** What labels of facts are made of, whatever brought their claims together. */
public final class LabelParts {

    private LabelParts() {}

    /** What the clearest claim says, or whose age is told differently. */
    public static Phrase content(List<ComparedClaim> claims, List<Found> found) {
        return ageOf(found).orElseGet(() -> Phrase.of("fact.content", ContentLabel.of(claims)));
    }

    /** Whose age is told differently; where that is so of several, no more than the surname of the first. */
    public static Optional<Phrase> ageOf(List<Found> found) {
        List<String> names = found.stream().sorted(Comparator.comparing(Found::conflict).reversed())
                .map(one -> one.finding().topic()).filter(topic -> topic.startsWith(ParticipantComparator.AGE_OF))
                .map(topic -> topic.substring(ParticipantComparator.AGE_OF.length())).distinct().toList();
        return names.stream().findFirst().map(name -> Phrase.of("fact.age", SharedSurnames.written(
                names.size() == 1 ? name : name.substring(name.lastIndexOf(' ') + 1))));
    }

    /** The claims that deny nothing, or all where every one does. */
    public static List<ComparedClaim> affirmed(List<ComparedClaim> claims) {
        List<ComparedClaim> affirmed = claims.stream()
                .filter(claim -> claim.claim().polarity() == Polarity.AFFIRMED).toList();
        return affirmed.isEmpty() ? claims : affirmed;
    }

    /** The message with the event that the claims tell of, or that of {@code <code>.plain} where none is told. */
    public static Phrase withEvent(String code, List<ComparedClaim> claims) {
        String event = event(claims);
        return event.isEmpty() ? Phrase.of(code + ".plain") : Phrase.of(code, event);
    }

    /** Place and kind of the event, as most claims have it. */
    public static String event(List<ComparedClaim> claims) {
        String kind = mostFrequent(claims.stream().map(claim -> claim.extracted().anchor().kind())).orElse("");
        String place = mostFrequent(claims.stream().flatMap(claim -> claim.extracted().anchor().places().stream()))
                .orElse("");
        return Stream.of(place, kind).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The word that stands there most often, the first of the alphabet among equals. */
    public static Optional<String> mostFrequent(Stream<String> words) {
        Map<String, Long> counts = words.filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The text with a capital letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
