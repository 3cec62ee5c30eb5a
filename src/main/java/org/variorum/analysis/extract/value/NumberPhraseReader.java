package org.variorum.analysis.extract.value;

import java.util.Optional;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.NumberInterval;

/** Reads a number together with its range and the words that bend it. */
final class NumberPhraseReader {

    private final NumeralReader numerals;
    private final Phrases before;
    private final Phrases after;

    NumberPhraseReader(WordList numbers, WordList approximations) {
        numerals = new NumeralReader(numbers);
        before = new Phrases(approximations.meanings("before"));
        after = new Phrases(approximations.meanings("after"));
    }

    /** The number phrase whose number starts at word {@code at}; its bending words may lie before. */
    Optional<NumberPhrase> read(Words words, int at) {
        return numerals.read(words, at).map(first -> bent(words, range(words, first)));
    }

    private Numeral range(Words words, Numeral first) {
        int join = first.to();
        boolean between = words.isIn(first.from() - 1, "range openers");
        boolean joined = words.isAny(join, "-", "–", "—") || words.isIn(join, "range ends")
                || words.isIn(join, "alternatives") || (between && words.isIn(join, "joins"));
        if (words.is(join, "-") && words.isIn(join + 1, "range ends") && words.is(join + 2, "-")) {
            join += 2;
        }
        if (!joined || first.kind() == Numeral.Kind.FRACTION) {
            return first;
        }
        int next = words.isAny(join + 1, "$", "£", "€") ? join + 2 : join + 1;
        Optional<Numeral> second = numerals.read(words, next);
        if (second.isEmpty() || second.get().isVague() || first.isVague()) {
            return first;
        }
        Numeral low = scaledLike(first, second.get());
        boolean rising = second.get().value() > low.value();
        boolean near = !words.isIn(join, "alternatives") || second.get().value() <= low.value() * 1.5 + 2;
        if (!rising || !near || (words.is(join, "-") && second.get().value() > 20 * low.value())) {
            return first;
        }
        NumberInterval interval = NumberInterval.between(low.value(), second.get().value());
        return new Numeral(between ? first.from() - 1 : first.from(), second.get().to(), interval, interval,
                first.kind());
    }

    /** In "2 to 3 million" the first number means millions too. */
    private static Numeral scaledLike(Numeral first, Numeral second) {
        double scale = 1;
        double ratio = second.value() / Math.max(first.value(), 1e-9);
        if (first.value() < 1000 && second.value() >= 1000 && ratio > 500) {
            scale = Math.pow(1000, Math.floor(Math.log10(second.value()) / 3));
        }
        return scale == 1 ? first : Numeral.exactly(first.from(), first.to(), first.value() * scale, first.kind());
    }

    private NumberPhrase bent(Words words, Numeral number) {
        int from = number.from();
        int start = skipCurrency(words, from);
        boolean another = words.isIn(start - 1, "further");
        if (another) {
            start--;
        }
        Optional<Phrases.Found> lead = before.endingAt(words, start);
        if (lead.isPresent() && isBend(words, number, lead.get())) {
            Bend bend = Bend.named(lead.get().meaning());
            boolean quiet = bend == Bend.EXACT;
            return new NumberPhrase(number, bend, quiet ? from : lead.get().from(), number.to(), another);
        }
        int tail = words.is(number.to(), "-") ? number.to() + 1 : number.to();
        Optional<Phrases.Found> trail = after.startingAt(words, tail).or(() -> after.startingAt(words, number.to()));
        return trail.map(found -> new NumberPhrase(number, Bend.named(found.meaning()), from, found.to(), another))
                .orElseGet(() -> new NumberPhrase(number, Bend.NONE, from, number.to(), another));
    }

    private static int skipCurrency(Words words, int from) {
        int start = from;
        while (start > 0 && (words.isAny(start - 1, "$", "£", "€", "¥", "₹")
                || (words.is(start, "$") && words.get(start).glued() && words.get(start - 1).isWord()))) {
            start--;
        }
        return start;
    }

    /** "over two days" and "some" after a preposition of time bend nothing; "under 18" of age is left to the ages. */
    private static boolean isBend(Words words, Numeral number, Phrases.Found lead) {
        boolean time = words.isIn(number.to(), "lengths of time, singular too");
        return !(time && words.isIn(lead.from(), "spans") && lead.to() - lead.from() == 1);
    }
}
