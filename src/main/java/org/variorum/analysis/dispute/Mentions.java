package org.variorum.analysis.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.model.claim.Quantity;

/**
 * What an article names anywhere. Whoever knows both of two names or numbers tells of two things; whoever knows but one
 * may mean the same by it as the other report by its own.
 *
 * @param names the words of all names, lower case
 * @param numbers the numbers that its claims state, by the base unit of what they measure, each in reading order
 */
public record Mentions(Set<String> names, Map<String, List<Quantity>> numbers) {

    /** Of an article that nobody asked. */
    static final Mentions UNKNOWN = new Mentions(Set.of(), Map.of());

    public Mentions {
        names = Set.copyOf(names);
        numbers = Map.copyOf(numbers);
    }

    /** What the article names; its numbers stand by what the units measure. */
    static Mentions in(AnalyzedArticle article, UnitScale units) {
        Set<String> names = article.sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.form().isEmpty() && Character.isUpperCase(token.form().charAt(0)))
                .map(token -> token.form().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        return new Mentions(
                names,
                article.claims().stream().flatMap(claim -> claim.claim().quantities().stream())
                        .collect(Collectors.groupingBy(quantity -> units.base(quantity.unit()))));
    }

    /** How many numbers of that measure it states. */
    long countOf(Quantity quantity, UnitScale units) {
        return ofMeasure(quantity, units).size();
    }

    /** Whether it states a number of that measure that fits this one. */
    boolean states(Quantity quantity, UnitScale units) {
        return ofMeasure(quantity, units).stream()
                .anyMatch(one -> IntervalRelation.of(one, quantity, units) != IntervalRelation.DISJOINT);
    }

    private List<Quantity> ofMeasure(Quantity quantity, UnitScale units) {
        return numbers.getOrDefault(units.base(quantity.unit()), List.of());
    }
}
