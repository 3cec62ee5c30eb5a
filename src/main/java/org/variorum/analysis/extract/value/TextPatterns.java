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
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.TextSpan;

/** Numbers whose form alone tells what they are: ages, blocks of a street, scores. */
final class TextPatterns {

    private static final String NUMBER = "(\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)";
    private static final Pattern YEARS_OLD = Pattern.compile(
            "\\b(?:(about|around|nearly|almost|over|under|more than|less than|at least)\\s)?" + NUMBER
                    + "(?:\\s?-\\s?|\\s)(year|month|week|day)s?(?:\\s?-\\s?|\\s)(?:olds?\\b|of age\\b)");
    private static final Pattern AGED = Pattern.compile(
            "\\b(?:aged|age of|ages?|age was)\\s(?:about\\s|around\\s)?" + NUMBER
                    + "(?:\\s?(?:to|and|-|–)\\s?(\\d{1,3}))?\\b");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]+(?:,?\\s(?:Jr|Sr|II|III|IV)\\.?)?(?:,\\s|\\s\\()(\\d{1,3})(?=\\)|[,;.:]|$"
                    + "|\\s(?:of|and|was|is|were|who|from|has|had|died|as|in|with|,)\\b)");
    private static final Pattern DECADE = Pattern.compile(
            "\\b(?:in|into) (?:his|her|their) (early|mid|late|)[\\s-]?(?:to late |to mid[\\s-])?"
                    + "(\\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)\\b");
    private static final Pattern BLOCK = Pattern.compile(
            "\\b(\\d{1,3}(?:,\\d{3})|\\d{1,6})(?:st|nd|rd|th)?[\\s-](?:hundred )?blocks?\\b(?! away|s)");
    private static final Pattern HOUSE = Pattern.compile(
            "\\b(\\d{1,5})\\s(?:[NSEW]{1,2}\\.?\\s|North |South |East |West )?(?:\\p{Lu}[\\p{L}.'’]+\\s|\\d+(?:s"
                    + "t|nd|rd|th)\\s){1,3}"
                    + "(?:Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Boulevard|Blvd\\.?|Drive|Dr\\.?|Lane|Ln\\.?|C"
                    + "ourt|Ct\\.?|Place|Way"
                    + "|Terrace|Parkway|Highway)(?![\\p{L}])");
    private static final Pattern SCORE = Pattern.compile("(?<![\\w./-])(\\d{1,3})(?:\\s?[-–]\\s?|\\sto\\s)(\\d{1"
            + ",3})(?![\\w/-"
            + "]|\\.\\d|\\s?%)");
    private static final Pattern SCORE_CUE = Pattern.compile(
            "\\b(?:wins?|won|beat|defeat(?:ed)?|lost|loss|victory|leads?|led|draws?|drew|tied?|scored?|voted?|ed"
                    + "ged|vote"
                    + "|thrashed|triumph|routed|final|ruled|ruling|decision|passed|approved)\\b");
    private static final Pattern VOTE_CUE = Pattern.compile("\\b(?:votes?|voted|ruled|approved|passed|won|beat|l"
            + "ost)\\b");
    private static final Map<String, Integer> DECADES = Map.of("twenties", 20, "thirties", 30, "forties", 40,
            "fifties", 50,
            "sixties", 60, "seventies", 70, "eighties", 80, "nineties", 90, "teens", 10);
    private static final Map<String, Double> YEARS = Map.of("year", 1.0, "month", 1 / 12.0, "week", 7 / 365.25, "day",
            1 / 365.25);

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
            double unit = YEARS.getOrDefault(old.group(3), 1.0);
            Bend bend = bend(old.group(1));
            value(old.group(2)).map(value -> Numeral.exactly(0, 1, value * unit, Numeral.Kind.DIGITS)).ifPresent(age ->
                    found.add(new Quantity(bend.logical(age), bend.pragmatic(age), "year-of-age", "age",
                            bend.isApproximate(), false, span(old, offset))));
        }
        Matcher aged = AGED.matcher(lower);
        while (aged.find()) {
            value(aged.group(1)).filter(value -> value <= 120).ifPresent(value -> {
                double high = aged.group(2) == null ? value : Math.max(value, Double.parseDouble(aged.group(2)));
                found.add(age(NumberInterval.between(value, high), false, span(aged, offset)));
            });
        }
        addAges(afterPerson.matcher(lower), offset, found);
        addAges(AFTER_NAME.matcher(text), offset, found);
    }

    /** Bare numbers that follow whose age they are. */
    private static void addAges(Matcher named, int offset, List<Quantity> found) {
        while (named.find()) {
            double value = Double.parseDouble(named.group(1));
            boolean name = !TimeWords.isCalendarWord(named.group().split("[\\s,(]")[0].toLowerCase(Locale.ROOT));
            if (value >= 1 && value <= 110 && name) {
                found.add(age(NumberInterval.exactly(value), false,
                        new TextSpan(named.start(1) + offset, named.end(1) + offset)));
            }
        }
    }

    private static Bend bend(@Nullable String word) {
        return switch (word == null ? "" : word) {
            case "about", "around" -> Bend.ABOUT;
            case "nearly", "almost" -> Bend.BELOW;
            case "over", "more than" -> Bend.ABOVE;
            case "under", "less than" -> Bend.UNDER;
            case "at least" -> Bend.AT_LEAST;
            default -> Bend.NONE;
        };
    }

    private void addDecades(String lower, int offset, List<Quantity> found) {
        Matcher decade = DECADE.matcher(lower);
        while (decade.find()) {
            int base = DECADES.containsKey(decade.group(2))
                    ? DECADES.get(decade.group(2)) : Integer.parseInt(decade.group(2).substring(0, 2));
            NumberInterval interval = switch (decade.group(1)) {
                case "early" -> NumberInterval.between(base, base + 4.0);
                case "mid" -> NumberInterval.between(base + 3.0, base + 7.0);
                case "late" -> NumberInterval.between(base + 6.0, base + 9.0);
                default -> NumberInterval.between(base, base + 9.0);
            };
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
            boolean falling = Integer.parseInt(score.group(1)) >= Integer.parseInt(score.group(2));
            boolean spoken = lower.startsWith("to", score.end(1) + 1);
            if (spoken && !(falling && VOTE_CUE.matcher(before).find())) {
                continue;
            }
            if (SCORE_CUE.matcher(before).find() || (falling && SCORE_CUE.matcher(after).find())) {
                found.add(plain(Double.parseDouble(score.group(1)), "point", "score",
                        new TextSpan(score.start(1) + offset, score.end(1) + offset)));
                found.add(plain(Double.parseDouble(score.group(2)), "point", "score-against",
                        new TextSpan(score.start(2) + offset, score.end(2) + offset)));
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
