package org.variorum.analysis.dispute;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.text.TextSpan;

/**
 * Surnames that several of the people have whose ages the reports tell. A fact on one of them needs the first name.
 *
 * @param surnames those names, lower case
 */
record SharedSurnames(Set<String> surnames) {

    SharedSurnames {
        surnames = Set.copyOf(surnames);
    }

    /** The surnames for which the claims tell of two people whose first names do not fit. */
    static SharedSurnames in(Collection<ComparedClaim> claims) {
        List<PersonName> names = claims.stream().flatMap(claim -> PersonAge.in(claim).stream())
                .map(PersonAge::name).toList();
        return new SharedSurnames(names.stream()
                .filter(name -> names.stream().anyMatch(other ->
                        other.surname().equals(name.surname()) && !other.matches(name)))
                .map(PersonName::surname).collect(Collectors.toSet()));
    }

    /**
     * The finding, of an age by the first name too where others have the surname; nothing where one side gives no more
     * than the surname, which may be any of theirs.
     */
    Optional<Found> told(Found found) {
        String topic = found.finding().topic();
        boolean ofOneOfSeveral = topic.startsWith(ParticipantComparator.AGE_OF)
                && surnames.contains(topic.substring(ParticipantComparator.AGE_OF.length()));
        if (!ofOneOfSeveral) {
            return Optional.of(found);
        }
        Optional<PersonName> first = aged(found.first(), found.finding().firstWords());
        return first.isEmpty() || aged(found.second(), found.finding().secondWords()).isEmpty() ? Optional.empty()
                : first.map(name -> found.about(
                        ParticipantComparator.AGE_OF + name.given().getFirst() + " " + name.surname()));
    }

    /** The name as a reader writes it: the surname, or first name and surname of one of several. */
    static String written(String name) {
        return Stream.of(name.split(" ")).map(LabelParts::capital).collect(Collectors.joining(" "));
    }

    /** Whose age stands in those words, if the first name is told. */
    private static Optional<PersonName> aged(ComparedClaim claim, TextSpan words) {
        return PersonAge.in(claim).stream().filter(one -> one.age().span().equals(words)).map(PersonAge::name)
                .filter(name -> !name.given().isEmpty()).findFirst();
    }
}
