package org.variorum.analysis.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.analysis.parse.Token;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;

/**
 * What an article names anywhere. Whoever knows both of two names or numbers tells of two things; whoever knows but one
 * may mean the same by it as the other report by its own.
 *
 * @param names the words of all names, lower case
 * @param words the lemmas of all nouns and the words of all names, lower case
 * @param numbers the numbers that its claims state, in reading order
 * @param times the times that its claims state, in reading order
 */
public record Mentions(
        Set<String> names, Set<String> words, List<Counted> numbers, List<TimeMention> times) {

    /** Of an article that nobody asked. */
    static final Mentions UNKNOWN = new Mentions(Set.of(), Set.of(), List.of(), List.of());

    public Mentions {
        names = Set.copyOf(names);
        words = Set.copyOf(words);
        numbers = List.copyOf(numbers);
        times = List.copyOf(times);
    }

    /** What the article names. */
    static Mentions in(AnalyzedArticle article) {
        Set<String> names = article.sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.form().isEmpty() && Character.isUpperCase(token.form().charAt(0)))
                .map(token -> token.form().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        Set<String> words = article.sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.tag().startsWith("NN"))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        words.addAll(names);
        return new Mentions(
                names, words, article.claims().stream().flatMap(Mentions::numbers).toList(),
                article.claims().stream().flatMap(claim -> claim.claim().times().stream()).toList());
    }

    private static Stream<Counted> numbers(ExtractedClaim claim) {
        return claim.claim().quantities().stream().map(quantity -> Counted.in(claim, quantity));
    }

    /** How many numbers of that measure it states. */
    long countOf(Quantity quantity, UnitScale units) {
        return numbers.stream().map(Counted::quantity)
                .filter(one -> units.commensurable(one.unit(), quantity.unit())).count();
    }

    /** Whether it states a number of that measure that fits this one. */
    boolean states(Quantity quantity, UnitScale units) {
        return numbers.stream().map(Counted::quantity)
                .anyMatch(one -> units.commensurable(one.unit(), quantity.unit())
                        && IntervalRelation.of(one, quantity, units) != IntervalRelation.DISJOINT);
    }

    /** Whether it counts things of that kind, and by one and the same number throughout. */
    boolean countsOnce(Predicate<String> kind, UnitScale units) {
        List<Quantity> counts = numbers.stream().filter(one -> kind.test(one.noun())).map(Counted::quantity).toList();
        return !counts.isEmpty() && counts.stream().allMatch(one ->
                IntervalRelation.of(one, counts.getFirst(), units) != IntervalRelation.DISJOINT);
    }

    /** Whether it names that time or one that it may be, as precisely. */
    boolean names(TimeMention time) {
        return times.stream().anyMatch(one -> one.precision() == time.precision() && one.overlaps(time));
    }

    /**
     * A number and what it counts.
     *
     * @param quantity the number
     * @param noun lemma of the last noun in its words, such as {@code wagon}; empty where there is none
     */
    record Counted(Quantity quantity, String noun) {

        static Counted in(ExtractedClaim claim, Quantity quantity) {
            return new Counted(quantity, claim.sentence().tokens().stream()
                    .filter(token -> token.tag().startsWith("NN") && quantity.span().contains(token.start()))
                    .reduce((first, last) -> last).map(Token::lemma).orElse(""));
        }
    }
}
