package org.variorum.analysis.extract.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.analysis.language.NamedPatterns;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.TextSpan;

/** Numbers whose form alone tells what they are: ages, blocks of a street, scores. */
final class TextPatterns {

    private static final NamedPatterns PATTERNS = NamedPatterns.ENGLISH_VALUES;
    private static final Pattern YEARS_OLD = PATTERNS.of("ages", "years-old");
    private static final Pattern AGED = PATTERNS.of("ages", "aged");
    private static final Pattern AFTER_NAME = PATTERNS.of("ages", "after-name");
    private static final Pattern OF_PRONOUN = PATTERNS.of("ages", "of-pronoun");
    private static final Pattern AFTER_NAME_IN_WORDS = PATTERNS.of("ages", "after-name-in-words");
    private static final Pattern NEXT = PATTERNS.of("ages", "next");
    private static final Pattern DECADE = PATTERNS.of("ages", "decade");
    private static final Pattern BLOCK = PATTERNS.of("addresses", "block");
    private static final Pattern HOUSE = PATTERNS.of("addresses", "house");
    private static final Pattern SCORE = PATTERNS.of("scores", "score");
    private static final Pattern SCORE_CUE = PATTERNS.of("scores", "cue");
    private static final Pattern VOTE_CUE = PATTERNS.of("scores", "vote");
    private static final double DAYS_A_YEAR = 365.25;
    private static final double LAST_OF_DECADE = 9;

    private final Map<String, String> bends = PATTERNS.meanings("bends");
    private final Map<String, String> decades = PATTERNS.values("decades");
    private final Map<String, String> decadeParts = PATTERNS.values("decade-parts");
    private final Map<String, String> ageUnits = PATTERNS.values("age-units");
    private final NumeralReader numerals;

    private final Pattern afterPerson;

    /**
     * Patterns over the text.
     *
     * @param numerals reads number words
     * @param persons nouns for one person, lower case: an age may follow them as it follows a name
     */
    TextPatterns(NumeralReader numerals, Collection<String> persons) {
        this.numerals = numerals;
        this.afterPerson = Pattern.compile("\\b(?:" + String.join("|", persons) + "),\\s(\\d{1,3})(?=[,;.:]|$)");
    }

    /** Such quantities of the sentence; they may overlap with what a plain reading of numbers finds. */
    List<Quantity> find(ParsedSentence sentence) {
        List<Quantity> found = new ArrayList<>();
        String text = sentence.text();
        String lower = Words.lower(text);
        int offset = sentence.sentence().span().start();
        addAges(text, lower, offset, found);
        addDecades(lower, offset, found);
        addAddresses(text, lower, offset, found);
        addScores(lower, offset, found);
        return found;
    }

    private void addAges(String text, String lower, int offset, List<Quantity> found) {
        Matcher old = YEARS_OLD.matcher(lower);
        while (old.find()) {
            double unit = years(old.group(3));
            Bend bend = bend(old.group(1));
            value(old.group(2)).map(value -> Numeral.exactly(0, 1, value * unit, Numeral.Kind.DIGITS)).ifPresent(age ->
                    found.add(new Quantity(bend.logical(age), bend.pragmatic(age), "year-of-age", "age",
                            bend.isApproximate(), false, span(old, offset))));
        }
        Matcher aged = AGED.matcher(lower);
        while (aged.find()) {
            boolean two = aged.group(2) != null && WordClasses.ENGLISH_VALUES.has(
                    "joins", lower.substring(aged.end(1), aged.start(2)).strip());
            value(aged.group(1)).filter(value -> value <= 120).ifPresent(value -> {
                if (two && aged.group(3) == null) {
                    found.add(age(NumberInterval.exactly(value), false,
                            new TextSpan(aged.start() + offset, aged.end(1) + offset)));
                    addAge(Double.parseDouble(aged.group(2)), aged.start(2), aged.end(2), offset, found);
                    return;
                }
                double high = aged.group(2) == null ? value : Math.max(value, Double.parseDouble(aged.group(2)));
                double unit = aged.group(3) == null ? 1 : years(aged.group(3));
                found.add(age(NumberInterval.between(value * unit, high * unit), false, span(aged, offset)));
            });
        }
        addAges(OF_PRONOUN.matcher(lower), lower, offset, found);
        addAges(afterPerson.matcher(lower), lower, offset, found);
        addAges(AFTER_NAME.matcher(text), text, offset, found);
        addAges(AFTER_NAME_IN_WORDS.matcher(text), text, offset, found);
    }

    /** How many years one unit of age has. */
    private double years(String unit) {
        return Double.parseDouble(ageUnits.getOrDefault(unit, "365.25")) / DAYS_A_YEAR;
    }

    private static void addAge(double value, int start, int end, int offset, List<Quantity> found) {
        found.add(age(NumberInterval.exactly(value), false, new TextSpan(start + offset, end + offset)));
    }

    /** "Anna Field and Ben Moss, 34 and 41": the number behind an age that is the age of another. */
    private static void addNextAge(String text, int from, int offset, List<Quantity> found) {
        Matcher next = NEXT.matcher(text).region(from, text.length());
        if (next.lookingAt()) {
            addAge(Double.parseDouble(next.group(1)), next.start(1), next.end(1), offset, found);
        }
    }

    /** Bare numbers that follow whose age they are. */
    private void addAges(Matcher named, String text, int offset, List<Quantity> found) {
        while (named.find()) {
            double value = value(named.group(1)).orElse(0.0);
            boolean name = !TimeWords.isCalendarWord(named.group().split("[\\s,(]")[0].toLowerCase(Locale.ROOT));
            if (value >= 1 && value <= 110 && name) {
                found.add(age(NumberInterval.exactly(value), false,
                        new TextSpan(named.start(1) + offset, named.end(1) + offset)));
                addNextAge(text, named.end(1), offset, found);
            }
        }
    }

    private Bend bend(@Nullable String word) {
        String name = word == null ? null : bends.get(word);
        return name == null ? Bend.NONE : Bend.valueOf(name);
    }

    private void addDecades(String lower, int offset, List<Quantity> found) {
        Matcher decade = DECADE.matcher(lower);
        while (decade.find()) {
            String named = decade.group(2);
            int base = Integer.parseInt(decades.getOrDefault(named, named.substring(0, 2)));
            String[] part = decadeParts.getOrDefault(decade.group(1), "").split(" ");
            NumberInterval interval = part.length < 2
                    ? NumberInterval.between(base, base + LAST_OF_DECADE)
                    : NumberInterval.between(base + Double.parseDouble(part[0]), base + Double.parseDouble(part[1]));
            found.add(age(interval, true, span(decade, offset)));
        }
    }

    private static void addAddresses(String text, String lower, int offset, List<Quantity> found) {
        Matcher block = BLOCK.matcher(lower);
        while (block.find()) {
            found.add(plain(NumeralReader.parse(block.group(1)), "block", "address", span(block, offset)));
        }
        Matcher house = HOUSE.matcher(text);
        while (house.find()) {
            found.add(plain(Double.parseDouble(house.group(1)), "house-number", "address",
                    new TextSpan(house.start() + offset, house.end() + offset)));
        }
    }

    private static void addScores(String lower, int offset, List<Quantity> found) {
        Matcher score = SCORE.matcher(lower);
        while (score.find()) {
            String before = lower.substring(Math.max(0, score.start() - 60), score.start());
            String after = lower.substring(score.end(), Math.min(lower.length(), score.end() + 30));
            boolean falling = Integer.parseInt(score.group(1)) >= Integer.parseInt(score.group(3));
            boolean spoken = score.group(2) != null;
            if (spoken && !(falling && VOTE_CUE.matcher(before).find())) {
                continue;
            }
            if (SCORE_CUE.matcher(before).find() || (falling && SCORE_CUE.matcher(after).find())) {
                found.add(plain(Double.parseDouble(score.group(1)), "point", "score",
                        new TextSpan(score.start(1) + offset, score.end(1) + offset)));
                found.add(plain(Double.parseDouble(score.group(3)), "point", "score-against",
                        new TextSpan(score.start(3) + offset, score.end(3) + offset)));
            }
        }
    }

    private Optional<Double> value(String number) {
        Words words = Words.of(number);
        return numerals.read(words, 0).filter(numeral -> numeral.to() == words.size() && !numeral.isVague())
                .map(Numeral::value);
    }

    private static TextSpan span(Matcher matcher, int offset) {
        return new TextSpan(matcher.start() + offset, matcher.end() + offset);
    }

    private static Quantity age(NumberInterval interval, boolean approximate, TextSpan span) {
        return new Quantity(interval, interval, "year-of-age", "age", approximate, false, span);
    }

    private static Quantity plain(double value, String unit, String role, TextSpan span) {
        NumberInterval interval = NumberInterval.exactly(value);
        return new Quantity(interval, interval, unit, role, false, false, span);
    }
}
