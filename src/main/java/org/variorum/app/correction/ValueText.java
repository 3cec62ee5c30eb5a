package org.variorum.app.correction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.claim.NumberInterval;

/** Numbers as a person types them: {@code 80}, {@code 80-100}, {@code > 80}, {@code <= 1,200}. */
public final class ValueText {

    private static final String NUMBER = "([-\u2212]?\\d[\\d.,'\u2019\u00a0\u202f ]*)";
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|\u2265|\u2264)?\\s*" + NUMBER);
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*(?:-|\u2013|\u2014|\\.\\.)\\s*" + NUMBER);
    private static final Pattern GROUPED = Pattern.compile("[-\u2212]?\\d{1,3}([.,'\u2019\u00a0\u202f ]\\d{3})+");

    private ValueText() {}

    /** The numbers that the text allows; empty when it is none. */
    public static Optional<NumberInterval> parse(String typed) {
        String text = typed.strip();
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return number(range.group(1)).flatMap(low -> number(range.group(2))
                    .filter(high -> low <= high).map(high -> NumberInterval.between(low, high)));
        }
        Matcher bound = BOUND.matcher(text);
        return bound.matches()
                ? number(bound.group(2)).map(value -> interval(Optional.ofNullable(bound.group(1)).orElse(""), value))
                : Optional.empty();
    }

    /** The same as it would be typed. */
    public static String of(NumberInterval value) {
        if (value.isExact()) {
            return plain(value.low());
        }
        if (value.high() == Double.POSITIVE_INFINITY) {
            return (value.lowInclusive() ? ">= " : "> ") + plain(value.low());
        }
        if (value.low() == Double.NEGATIVE_INFINITY) {
            return (value.highInclusive() ? "<= " : "< ") + plain(value.high());
        }
        return plain(value.low()) + "-" + plain(value.high());
    }

    private static NumberInterval interval(String sign, double value) {
        return switch (sign) {
            case ">" -> NumberInterval.above(value);
            case ">=", "\u2265" -> NumberInterval.atLeast(value);
            case "<" -> NumberInterval.below(value);
            case "<=", "\u2264" -> NumberInterval.atMost(value);
            default -> NumberInterval.exactly(value);
        };
    }

    /** Groups of three digits are grouped; any other point or comma begins the decimals. */
    private static Optional<Double> number(String typed) {
        String text = typed.strip().replace('\u2212', '-');
        String digits = GROUPED.matcher(text).matches()
                ? text.replaceAll("[^\\d-]", "")
                : text.replaceAll("['\u2019\u00a0\u202f ]", "").replace(',', '.');
        return digits.matches("-?\\d{1,15}(\\.\\d+)?") ? Optional.of(Double.valueOf(digits)) : Optional.empty();
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
