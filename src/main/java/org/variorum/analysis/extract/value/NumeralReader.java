package org.variorum.analysis.extract.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.NumberInterval;

/** Reads one number that starts at a given word: digits, number words, scales, dozens, vague counts, fractions. */
final class NumeralReader {

    private final Map<String, Double> ones;
    private final Map<String, Double> tens;
    private final Map<String, Double> scales;
    private final Map<String, Double> letters;
    private final Map<String, Double> groups;
    private final Map<String, Double> parts;
    private final List<Vague> vagues = new ArrayList<>();

    NumeralReader(WordList list) {
        ones = numbers(list, "ones");
        tens = numbers(list, "tens");
        scales = numbers(list, "scales");
        letters = numbers(list, "letters");
        groups = numbers(list, "groups");
        parts = numbers(list, "fraction-parts");
        list.values("vague").forEach((words, bounds) -> vagues.add(Vague.parse(words, bounds)));
        vagues.sort((a, b) -> Integer.compare(b.words.length, a.words.length));
    }

    private static Map<String, Double> numbers(WordList list, String section) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        list.values(section).forEach((word, value) -> numbers.put(word, Double.parseDouble(value)));
        return numbers;
    }

    /** The number whose first word is at {@code at}; empty when none starts there. */
    Optional<Numeral> read(Words words, int at) {
        Word word = words.get(at);
        if (word.isNumber()) {
            return Optional.of(digits(words, at));
        } else if (!word.isWord()) {
            return fractionSign(words, at);
        }
        return fraction(words, at)
                .or(() -> vague(words, at))
                .or(() -> cardinal(words, at))
                .or(() -> article(words, at));
    }

    private Numeral digits(Words words, int at) {
        double value = parse(words.lower(at));
        int to = at + 1;
        if (words.is(to, "/") && words.get(to).glued() && words.get(to + 1).isNumber() && parse(words.lower(to + 1)) > 0
                && !words.is(to + 2, "/")) {
            return Numeral.exactly(at, to + 2, value / parse(words.lower(to + 1)), Numeral.Kind.FRACTION);
        }
        if (fractionValue(words.lower(to)) > 0) {
            value += fractionValue(words.lower(to));
            to++;
        } else if (words.get(to).isNumber() && words.is(to + 1, "/") && words.get(to + 1).glued()
                && words.get(to + 2).isNumber() && parse(words.lower(to + 2)) > 0) {
            value += parse(words.lower(to)) / parse(words.lower(to + 2));
            to += 3;
        }
        if (WordClasses.ENGLISH_VALUES.has("millimetres", words.get(to).text())) {
            return plain(at, to, value, Numeral.Kind.DIGITS);
        }
        double letter = words.get(to).glued() ? valueIn(letters, words.lower(to)) : 0;
        if (letter > 0) {
            return scaled(at, to + 1, value * letter);
        }
        return scale(words, at, to, value, Numeral.Kind.DIGITS);
    }

    private Numeral scale(Words words, int from, int to, double value, Numeral.Kind kind) {
        double result = value;
        int next = to;
        boolean multiplied = false;
        int at = words.is(next, "-") ? next + 1 : next;
        while (scales.containsKey(words.lower(at))) {
            result *= valueIn(scales, words.lower(at));
            next = at + 1;
            at = words.is(next, "-") ? next + 1 : next;
            multiplied = true;
        }
        if (words.isIn(next, "dozens")) {
            return Numeral.exactly(from, next + 1, result * 12, kind);
        }
        if (multiplied && isAndAHalf(words, next)) {
            return scaled(from, next + 3, result * (value + 0.5) / value);
        }
        return multiplied ? scaled(from, next, result) : plain(from, next, result, kind);
    }

    private static boolean isAndAHalf(Words words, int at) {
        return words.isIn(at, "joins") && words.isIn(at + 1, "articles") && words.isIn(at + 2, "halves");
    }

    private static double valueIn(Map<String, Double> numbers, String word) {
        return numbers.getOrDefault(word, 0.0);
    }

    private static Numeral plain(int from, int to, double value, Numeral.Kind kind) {
        NumberInterval interval = Rounding.plain(value);
        return new Numeral(from, to, interval, interval, kind);
    }

    private static Numeral scaled(int from, int to, double value) {
        return plain(from, to, value, Numeral.Kind.DIGITS);
    }

    private Optional<Numeral> cardinal(Words words, int at) {
        double total = 0;
        double group = 0;
        int i = at;
        int end = at;
        double lastScale = Double.MAX_VALUE;
        boolean small = false;
        while (true) {
            String lower = words.lower(i);
            if (ones.containsKey(lower) && !small) {
                group += valueIn(ones, lower);
                small = true;
            } else if (tens.containsKey(lower) && !small && group % 100 == 0) {
                group += valueIn(tens, lower);
            } else if (words.isIn(i, "hundreds") && group > 0 && group < 100) {
                group *= 100;
                small = false;
            } else if (valueIn(scales, lower) > 100 && valueIn(scales, lower) < lastScale && group > 0) {
                lastScale = valueIn(scales, lower);
                total += group * lastScale;
                group = 0;
                small = false;
            } else {
                break;
            }
            end = i + 1;
            i = skipJoin(words, end);
        }
        if (end == at) {
            return Optional.empty();
        }
        return Optional.of(finish(words, at, end, total + group));
    }

    private Numeral finish(Words words, int at, int end, double value) {
        if (words.isIn(end, "dozens")) {
            return Numeral.exactly(at, end + 1, value * 12, Numeral.Kind.WORDS);
        } else if (isAndAHalf(words, end)) {
            return scale(words, at, end + 3, value + 0.5, Numeral.Kind.WORDS);
        } else if (words.isIn(end, "decimal points") && ones.containsKey(words.lower(end + 1))) {
            return scale(words, at, end + 2, value + valueIn(ones, words.lower(end + 1)) / 10, Numeral.Kind.WORDS);
        }
        return plain(at, end, value, Numeral.Kind.WORDS);
    }

    /** Over a hyphen or an "and" that joins number words, as in "eighty-four" and "two hundred and five". */
    private int skipJoin(Words words, int at) {
        int next = at;
        if (words.is(next, "-") && words.get(next).glued()) {
            next++;
        } else if (words.isIn(next, "joins") && scales.containsKey(words.lower(at - 1))) {
            next++;
        } else {
            return at;
        }
        String lower = words.lower(next);
        return ones.containsKey(lower) || tens.containsKey(lower) || scales.containsKey(lower) ? next : at;
    }

    /** "a hundred", "a dozen", "a million", "half a million", "half a dozen". */
    private Optional<Numeral> article(Words words, int at) {
        int noun = at;
        double value = 1;
        if (words.isIn(noun, "halves")) {
            value = 0.5;
            noun++;
        }
        if (words.isIn(noun, "quarters")) {
            value = 0.25;
            noun = words.isIn(noun + 1, "of wholes") ? noun + 2 : noun + 1;
        }
        if (words.isIn(noun, "articles")) {
            noun++;
        } else if (value == 1 && !words.isIn(at, "dozens")) {
            return Optional.empty();
        }
        String lower = words.lower(noun);
        if (words.isIn(noun, "halves") && words.isIn(noun + 1, "dozens")) {
            return Optional.of(Numeral.exactly(at, noun + 2, 6, Numeral.Kind.WORDS));
        } else if (groups.containsKey(lower) && !words.isIn(noun, "never after an article")) {
            return Optional.of(Numeral.exactly(at, noun + 1, value * valueIn(groups, lower), Numeral.Kind.WORDS));
        } else if (scales.containsKey(lower) && lower.length() > 3) {
            return Optional.of(scale(words, at, noun, value, Numeral.Kind.WORDS));
        }
        return isLength(words, at) ? Optional.of(plain(at, at + 1, 1, Numeral.Kind.WORDS)) : Optional.empty();
    }

    /** "Lasted an hour", "took a week"; "an hour and a half" is more. */
    private static boolean isLength(Words words, int article) {
        return words.isIn(article - 1, "before a length") && words.isIn(article, "articles")
                && words.isIn(article + 1, "lengths of time, singular too") && !words.isIn(article + 2, "joins");
    }

    /** "two-thirds", "three quarters", "half of", "a third of", "one in five". */
    private Optional<Numeral> fraction(Words words, int at) {
        int i = at;
        double count = 1;
        if (ones.containsKey(words.lower(i))) {
            count = valueIn(ones, words.lower(i));
            i++;
            if (words.isIn(i, "out of") && count > 0) {
                int of = words.isIn(i, "only with of") ? i + 2 : i + 1;
                double whole = Math.max(valueIn(ones, words.lower(of)), valueIn(tens, words.lower(of)));
                boolean time = words.isIn(of + 1, "lengths of time");
                boolean counts = !time && (count == 1 || words.isIn(i, "only with of"));
                return whole > count && counts
                        ? Optional.of(Numeral.exactly(at, of + 1, count / whole, Numeral.Kind.FRACTION))
                        : Optional.empty();
            }
            i = words.is(i, "-") ? i + 1 : i;
        } else if (words.isIn(i, "articles")) {
            i++;
        } else if (!words.isIn(i, "halves")) {
            return Optional.empty();
        }
        double part = valueIn(parts, words.lower(i));
        boolean ofWhole = words.isIn(i + 1, "of wholes")
                && (words.isIn(i + 2, "articles") || words.isIn(i + 2, "ones"));
        double scale = ofWhole ? valueIn(scales, words.lower(i + 3)) : 0;
        if (part > count && scale > 100) {
            return Optional.of(scaled(at, i + 4, count / part * scale));
        }
        boolean counts = part > count
                && (words.isIn(i + 1, "of wholes") || i > at && words.lower(i).endsWith("s") || words.isIn(at, "ones"));
        return counts ? Optional.of(Numeral.exactly(at, i + 1, count / part, Numeral.Kind.FRACTION)) : Optional.empty();
    }

    private Optional<Numeral> vague(Words words, int at) {
        for (Vague vague : vagues) {
            if (words.hasPhrase(at, vague.words)) {
                int end = at + vague.words.length;
                double factor = Math.max(valueIn(scales, words.lower(end)), words.isIn(end, "dozens") ? 12 : 0);
                return Optional.of(factor > 0 ? vague.times(at, end + 1, factor) : vague.times(at, end, 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Numeral> fractionSign(Words words, int at) {
        double value = fractionValue(words.lower(at));
        return value > 0 ? Optional.of(Numeral.exactly(at, at + 1, value, Numeral.Kind.FRACTION)) : Optional.empty();
    }

    private static double fractionValue(String sign) {
        return switch (sign) {
            case "½" -> 0.5;
            case "¼" -> 0.25;
            case "¾" -> 0.75;
            case "⅓" -> 1 / 3.0;
            case "⅔" -> 2 / 3.0;
            default -> 0;
        };
    }

    /** The value of written digits; at most 15 of them count, for longer ones are names, not numbers. */
    static double parse(String digits) {
        StringBuilder plain = new StringBuilder();
        for (char c : digits.toCharArray()) {
            if (c == '.') {
                plain.append(c);
            } else if (c != ',') {
                plain.append(Character.digit(c, 10));
            }
        }
        return plain.length() > 40 ? Double.MAX_VALUE : Double.parseDouble(plain.toString());
    }

    private record Vague(String[] words, double[] bounds) {

        static Vague parse(String words, String bounds) {
            String[] parts = bounds.split(" ");
            double[] numbers = new double[parts.length];
            for (int i = 0; i < parts.length; i++) {
                numbers[i] = Double.parseDouble(parts[i]);
            }
            return new Vague(words.split(" "), numbers);
        }

        Numeral times(int from, int to, double factor) {
            Numeral.Kind kind = bounds[0] == bounds[1] ? Numeral.Kind.WORDS : Numeral.Kind.VAGUE;
            return new Numeral(from, to, NumberInterval.between(bounds[0] * factor, bounds[1] * factor),
                    NumberInterval.between(bounds[2] * factor, bounds[3] * factor), kind);
        }
    }
}
