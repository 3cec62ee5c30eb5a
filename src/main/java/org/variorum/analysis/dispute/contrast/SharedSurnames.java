package org.variorum.analysis.dispute.contrast;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.comparator.ParticipantComparator;
import org.variorum.model.text.TextSpan;

/**
 * Surnames that several of the people have whose ages the reports tell. A fact on one of them needs the first name.
 *
 * @param surnames those names, lower case
 * @param ages all ages that are told with a first name
 */
public record SharedSurnames(Set<String> surnames, List<PersonAge> ages) {

    public SharedSurnames {
        surnames = Set.copyOf(surnames);
        ages = List.copyOf(ages);
    }

    /** The surnames for which the claims tell of two people whose first names do not fit. */
    public static SharedSurnames in(Collection<ComparedClaim> claims) {
        List<PersonAge> ages = claims.stream().flatMap(claim -> PersonAge.in(claim).stream())
                .filter(aged -> !aged.name().given().isEmpty()).toList();
        return new SharedSurnames(ages.stream().map(PersonAge::name)
                .filter(name -> ages.stream().map(PersonAge::name).anyMatch(other ->
                        other.surname().equals(name.surname()) && !other.matches(name)))
                .map(PersonName::surname).collect(Collectors.toSet()), ages);
    }

    /**
     * The finding, of an age by the first name too where others have the surname. A surname alone is that of whoever
     * is nearest in age; a finding on anybody else is none.
     */
    public Optional<Found> told(Found found) {
        String topic = found.finding().topic();
        boolean ofOneOfSeveral = topic.startsWith(ParticipantComparator.AGE_OF)
                && surnames.contains(topic.substring(ParticipantComparator.AGE_OF.length()));
        List<PersonAge> told = Stream.concat(
                aged(found.first(), found.finding().firstWords()),
                aged(found.second(), found.finding().secondWords())).toList();
        Optional<PersonAge> named = told.stream().filter(aged -> !aged.name().given().isEmpty()).findFirst();
        if (!ofOneOfSeveral || named.isEmpty()) {
            return Optional.of(found);
        }
        boolean another = told.stream().filter(aged -> aged.name().given().isEmpty())
                .anyMatch(aged -> hasNearer(aged, named.get()));
        return another ? Optional.empty() : Optional.of(found.about(ParticipantComparator.AGE_OF
                + named.get().name().given().getFirst() + " " + named.get().name().surname()));
    }

    private boolean hasNearer(PersonAge unnamed, PersonAge named) {
        return ages.stream().anyMatch(other -> other.name().surname().equals(named.name().surname())
                && !other.name().matches(named.name()) && apart(unnamed, other) < apart(unnamed, named));
    }

    private static double apart(PersonAge one, PersonAge other) {
        return Math.abs(one.age().pragmatic().low() - other.age().pragmatic().low());
    }

    /** The name as a reader writes it: the surname, or first name and surname of one of several. */
    static String written(String name) {
        return Stream.of(name.split(" ")).map(LabelParts::capital).collect(Collectors.joining(" "));
    }

    /** The age in those words with whose it is. */
    private static Stream<PersonAge> aged(ComparedClaim claim, TextSpan words) {
        return PersonAge.in(claim).stream().filter(one -> one.age().span().equals(words));
    }
}
