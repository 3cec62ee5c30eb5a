package org.variorum.analysis.extract.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.analysis.language.WordList;

/** Recognises the unit that stands before or after a number. */
final class MeasureReader {

    private static final String CURRENCY = "currency";
    /** From here on pounds are money: few loads that the news weigh are as heavy. */
    private static final double LARGE_SUM = 100_000;

    private final Phrases units;
    private final Phrases currencies;
    private final Set<String> weights;
    private final Set<String> ofSums;

    /**
     * A reader.
     *
     * @param list units by what they measure
     * @param roles words that tell sums of money from weights
     */
    MeasureReader(WordList list, WordList roles) {
        weights = Set.copyOf(roles.words("weights"));
        ofSums = Set.copyOf(roles.words("of sums"));
        Map<String, String> all = new LinkedHashMap<>();
        for (String dimension : list.sectionNames()) {
            list.meanings(dimension).forEach((form, unit) -> all.putIfAbsent(form, dimension + ":" + unit));
        }
        units = new Phrases(all);
        currencies = new Phrases(list.meanings(CURRENCY));
    }

    /** The measure that the number phrase belongs to; empty when it counts things or nothing is said. */
    Optional<Measure> read(Words words, NumberPhrase phrase) {
        int numberFrom = phrase.number().from();
        Optional<Phrases.Found> sign = currencySign(words, numberFrom);
        if (sign.isPresent()) {
            int from = Math.min(phrase.from(), sign.get().from());
            int to = afterCurrencyWord(words, phrase.to(), sign.get().meaning());
            return Optional.of(new Measure(sign.get().meaning(), CURRENCY, from, to));
        }
        if (isMagnitude(words, numberFrom)) {
            return Optional.of(new Measure("magnitude", "magnitude", numberFrom - magnitudeWords(words, numberFrom),
                    phrase.to()));
        }
        return unitAfter(words, phrase);
    }

    private Optional<Phrases.Found> currencySign(Words words, int numberFrom) {
        boolean sign = words.isAny(numberFrom - 1, "$", "£", "€", "¥", "₹", "₽", "₩", "₺", "₪", "₴")
                || (words.get(numberFrom - 1).isCapitalised() && words.lower(numberFrom - 1).length() == 3);
        return sign ? currencies.endingAt(words, numberFrom) : Optional.empty();
    }

    private int afterCurrencyWord(Words words, int to, String currency) {
        return currencies.startingAt(words, to)
                .filter(found -> found.meaning().equals(currency))
                .map(Phrases.Found::to)
                .orElse(to);
    }

    private static boolean isMagnitude(Words words, int at) {
        return magnitudeWords(words, at) > 0;
    }

    private static int magnitudeWords(Words words, int at) {
        if (words.isIn(at - 1, "magnitudes") || (words.is(at - 1, "-") && words.isIn(at - 2, "magnitudes"))) {
            return words.is(at - 1, "-") ? 2 : 1;
        }
        return words.isIn(at - 1, "before magnitudes") && words.isIn(at - 2, "magnitudes") ? 2 : 0;
    }

    private Optional<Measure> unitAfter(Words words, NumberPhrase phrase) {
        int at = phrase.to();
        if (words.is(at, "-") && words.get(at).glued()) {
            at++;
        }
        Optional<Phrases.Found> found = units.startingAt(words, at);
        if (found.isEmpty() || !isUnit(words, phrase, found.get())) {
            return Optional.empty();
        }
        String[] parts = found.get().meaning().split(":", 2);
        return Optional.of(new Measure(parts[1], parts[0], phrase.from(), found.get().to()));
    }

    /** Short signs count only after digits; "10 second-hand cars" or "5 m.p.h." stay out of it. */
    private boolean isUnit(Words words, NumberPhrase phrase, Phrases.Found found) {
        if (found.to() - found.from() == 1 && words.isAny(found.from(), weights)) {
            return phrase.value() >= LARGE_SUM
                    && (!words.isIn(found.to(), "of wholes") || words.isAny(found.to() + 1, ofSums));
        }
        boolean digits = words.get(phrase.number().to() - 1).isNumber();
        String form = words.lower(found.from());
        if (found.to() - found.from() == 1 && form.length() <= 2 && Character.isLetter(form.charAt(0)) && !digits) {
            return false;
        }
        return !words.isIn(found.from(), "words that are units too") || digits && !words.is(found.to(), "-")
                && !words.get(found.to()).isCapitalised() && !words.isIn(found.from(), "never units");
    }
}
