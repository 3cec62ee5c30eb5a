package org.variorum.analysis.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;

/**
 * What an article names anywhere. Whoever knows both of two names or numbers tells of two things; whoever knows but one
 * may mean the same by it as the other report by its own.
 *
 * @param names the words of all names, lower case, and of each numbered thing its kind with its number
 * @param quantities the numbers that its claims state, in reading order
 */
public record Mentions(Set<String> names, List<Quantity> quantities) {

    /** Of an article that nobody asked. */
    static final Mentions UNKNOWN = new Mentions(Set.of(), List.of());

    public Mentions {
        names = Set.copyOf(names);
        quantities = List.copyOf(quantities);
    }

    /** What the article names. */
    static Mentions in(AnalyzedArticle article) {
        Stream<String> capitals = article.sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.form().isEmpty() && Character.isUpperCase(token.form().charAt(0)))
                .map(token -> token.form().toLowerCase(Locale.ROOT));
        Stream<String> numbered = article.sentences().stream().map(sentence -> new SyntaxTree(sentence.tokens()))
                .flatMap(tree -> Numbered.in(tree).stream().map(thing -> thing.name(tree)));
        Set<String> names = Stream.concat(capitals, numbered).collect(Collectors.toUnmodifiableSet());
        return new Mentions(
                names,
                article.claims().stream().flatMap(claim -> claim.claim().quantities().stream()).toList());
    }

    /** How many numbers of that measure it states. */
    long countOf(Quantity quantity, UnitScale units) {
        return quantities.stream().filter(one -> units.commensurable(one.unit(), quantity.unit())).count();
    }

    /** Whether it states a number of that measure that fits this one. */
    boolean states(Quantity quantity, UnitScale units) {
        return quantities.stream().anyMatch(one -> units.commensurable(one.unit(), quantity.unit())
                && IntervalRelation.of(one, quantity, units) != IntervalRelation.DISJOINT);
    }
}
