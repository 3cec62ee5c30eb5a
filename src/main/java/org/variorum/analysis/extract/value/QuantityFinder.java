package org.variorum.analysis.extract.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.analysis.language.WordList;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.TextSpan;

/**
 * Finds the quantities that a sentence states: counts, money, shares, measures, ages, scores.
 *
 * <p>Dates, clock times, ordinals and numbers that are names are left out. Deterministic, safe for several threads,
 * never fails; works without a parse, and better with one.
 */
public final class QuantityFinder {

    private final NumberPhraseReader phrases;
    private final NounReader nouns;
    private final MeasureReader measures;
    private final CountClassifier counts;
    private final MeasureClassifier measured;
    private final NameNumbers names;
    private final TextPatterns patterns;
    private final PeopleLists lists;
    private final TimeFinder times;
    private final SingleValues single;

    /** A finder with the word lists of the language that has the given ISO 639 code. */
    public QuantityFinder(String language) {
        WordList numbers = WordList.load(language, "numbers");
        WordList roles = WordList.load(language, "quantity-roles");
        phrases = new NumberPhraseReader(numbers, WordList.load(language, "approximations"));
        WordList people = WordList.load(language, "people");
        nouns = new NounReader(people, roles);
        measures = new MeasureReader(WordList.load(language, "units"), roles);
        RoleFinder finder = new RoleFinder(roles);
        counts = new CountClassifier(nouns, finder, roles);
        measured = new MeasureClassifier(
                new ContextRoles(roles), new DurationRoles(roles), new Phrases(roles.meanings("extents")));
        names = new NameNumbers(numbers);
        patterns = new TextPatterns(new NumeralReader(numbers), Stream.concat(
                people.words("woman").stream(), people.words("man").stream()).toList());
        lists = new PeopleLists(nouns, finder);
        times = new TimeFinder(language);
        single = new SingleValues(roles);
    }

    /**
     * The quantities of the sentence, in reading order. Their spans lie inside it and do not overlap, but for ages
     * inside a list of people.
     */
    public List<Quantity> find(ParsedSentence sentence) {
        List<Quantity> found = new ArrayList<>(patterns.find(sentence));
        List<TextSpan> taken = new ArrayList<>(times.spans(sentence));
        found.removeIf(quantity -> taken.stream().anyMatch(span -> span.overlaps(quantity.span()))
                && !quantity.role().equals("age"));
        found.forEach(quantity -> taken.add(quantity.span()));
        Words words = Words.of(sentence);
        for (int i = 0; i < words.size();) {
            Optional<NumberPhrase> phrase = isTaken(words, i, taken) ? Optional.empty() : phrases.read(words, i);
            if (phrase.isEmpty()) {
                i++;
                continue;
            }
            if (!names.isName(words, phrase.get().number())) {
                classify(words, phrase.get()).ifPresent(found::add);
            }
            i = Math.max(i + 1, phrase.get().number().to());
        }
        found.addAll(lists.nobody(words));
        return Sequence.settled(words, lists.withTotals(words, withoutOverlaps(found))).stream()
                .map(quantity -> counts.ofCrew(words, quantity)).toList();
    }

    /**
     * The quantities of all sentences of an article, where a role of which an article tells one value is not left to
     * several: they are of several things.
     */
    public List<List<Quantity>> find(List<ParsedSentence> article) {
        return single.settled(article, article.stream().map(this::find).toList());
    }

    private static boolean isTaken(Words words, int at, List<TextSpan> taken) {
        TextSpan word = words.span(at, at + 1);
        return taken.stream().anyMatch(span -> span.overlaps(word));
    }

    private Optional<Quantity> classify(Words words, NumberPhrase phrase) {
        Optional<Measure> measure = measures.read(words, phrase);
        if (measure.isPresent()) {
            return measured.classify(words, phrase, measure.get());
        }
        return counts.classify(words, phrase).map(count -> measured.sum(words, phrase, count));
    }

    private static List<Quantity> withoutOverlaps(List<Quantity> found) {
        List<Quantity> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparing(Quantity::span).thenComparing(quantity -> -quantity.span().length()))
                .filter(quantity -> kept.isEmpty() || !kept.getLast().span().overlaps(quantity.span()))
                .forEach(kept::add);
        return kept;
    }

    /** A quantity whose logical interval never falls below nothing. */
    static NumberInterval notNegative(NumberInterval interval) {
        return interval.low() < 0 && interval.high() >= 0
                ? new NumberInterval(0, interval.high(), true, interval.highInclusive())
                : interval;
    }
}
