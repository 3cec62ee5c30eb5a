package org.variorum.analysis.dispute.contrast;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.parse.Token;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;

/**
 * What an article names anywhere. Whoever knows both of two names or numbers tells of two things; whoever knows but one
 * may mean the same by it as the other report by its own.
 *
 * @param names the words of all names, lower case, and of each numbered thing its kind with its number
 * @param words the lemmas of all nouns, lower case, and all of the names
 * @param numbers the numbers that its claims state, by the base unit of what they measure, each in reading order
 * @param counts the same numbers by the lemma of the noun that they count; those without one by the empty word
 * @param times the times that its claims state, in reading order
 */
public record Mentions(
        Set<String> names, Set<String> words, Map<String, List<Quantity>> numbers, Map<String, List<Quantity>> counts,
        List<TimeMention> times) {

    /** Of an article that nobody asked. */
    public static final Mentions UNKNOWN = new Mentions(Set.of(), Set.of(), Map.of(), Map.of(), List.of());

    public Mentions {
        names = Set.copyOf(names);
        words = Set.copyOf(words);
        numbers = Map.copyOf(numbers);
        counts = Map.copyOf(counts);
        times = List.copyOf(times);
    }

    /** What the article names; its numbers stand by what the units measure. */
    public static Mentions in(AnalyzedArticle article, UnitScale units) {
        Set<String> names = names(article);
        Stream<String> nouns = tokens(article).filter(token -> token.tag().startsWith("NN"))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT));
        return new Mentions(
                names, Stream.concat(nouns, names.stream()).collect(Collectors.toSet()),
                article.claims().stream().flatMap(claim -> claim.claim().quantities().stream())
                        .collect(Collectors.groupingBy(quantity -> units.base(quantity.unit()))),
                article.claims().stream().flatMap(Mentions::counted).collect(Collectors.groupingBy(
                        Counted::noun, Collectors.mapping(Counted::quantity, Collectors.toList()))),
                article.claims().stream().flatMap(claim -> claim.claim().times().stream()).toList());
    }

    private static Set<String> names(AnalyzedArticle article) {
        Stream<String> capitals = tokens(article)
                .filter(token -> !token.form().isEmpty() && Character.isUpperCase(token.form().charAt(0)))
                .map(token -> token.form().toLowerCase(Locale.ROOT));
        Stream<String> numbered = article.sentences().stream().map(sentence -> new SyntaxTree(sentence.tokens()))
                .flatMap(tree -> Numbered.in(tree).stream().map(thing -> thing.name(tree)));
        return Stream.concat(capitals, numbered).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Token> tokens(AnalyzedArticle article) {
        return article.sentences().stream().flatMap(sentence -> sentence.tokens().stream());
    }

    private static Stream<Counted> counted(ExtractedClaim claim) {
        return claim.claim().quantities().stream().map(quantity -> new Counted(counted(claim, quantity), quantity));
    }

    /** Lemma of the last noun in the words of the number, such as {@code wagon}; empty where there is none. */
    public static String counted(ExtractedClaim claim, Quantity quantity) {
        return claim.sentence().tokens().stream()
                .filter(token -> token.tag().startsWith("NN") && quantity.span().contains(token.start()))
                .reduce((first, last) -> last).map(Token::lemma).orElse("");
    }

    /** How many numbers of that measure it states. */
    public long countOf(Quantity quantity, UnitScale units) {
        return ofMeasure(quantity, units).size();
    }

    /** Whether it states a number of that measure that fits this one. */
    public boolean states(Quantity quantity, UnitScale units) {
        return ofMeasure(quantity, units).stream()
                .anyMatch(one -> IntervalRelation.of(one, quantity, units) != IntervalRelation.DISJOINT);
    }

    private List<Quantity> ofMeasure(Quantity quantity, UnitScale units) {
        return numbers.getOrDefault(units.base(quantity.unit()), List.of());
    }

    /** Whether it counts things called by such a noun, and by one and the same number throughout. */
    public boolean countsOnce(Predicate<String> noun, UnitScale units) {
        List<Quantity> all = counts.entrySet().stream().filter(entry -> noun.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).toList();
        return !all.isEmpty() && all.stream().allMatch(one ->
                IntervalRelation.of(one, all.getFirst(), units) != IntervalRelation.DISJOINT);
    }

    /** Whether it names that time or one that it may be, as precisely. */
    public boolean names(TimeMention time) {
        return times.stream().anyMatch(one -> one.precision() == time.precision() && one.overlaps(time));
    }

    private record Counted(String noun, Quantity quantity) {}
}
