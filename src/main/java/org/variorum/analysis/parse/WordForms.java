package org.variorum.analysis.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The normal forms of a token that the models look at: numbers, repeated punctuation and web addresses are reduced to
 * what they have in common.
 */
final class WordForms {

    /** What stands for any web address, file name or mail address. */
    static final String ADDRESS = "#hlink#";

    /** Longer strings are no addresses; the limit keeps the search linear on noise. */
    private static final int LONGEST_ADDRESS = 400;

    private static final Pattern ADDRESS_PATTERN = Pattern.compile(
            "([A-Za-z]{3,9}://)?(\\w+(:\\S*)?@)?"
            + "(\\d{3}(\\.\\d{1,3}){3}|\\w+([.-]\\w+)*\\.[A-Za-z]{2,})(:\\d{2,5})?(/\\S*)?");
    private static final List<String> PROTOCOLS = List.of("http://", "https://", "ftp://", "sftp://");

    private final Set<String> fileExtensions;

    /**
     * Creates the forms.
     *
     * @param fileExtensions extensions, without the dot, that make a token a file name
     */
    WordForms(Set<String> fileExtensions) {
        this.fileExtensions = fileExtensions;
    }

    static boolean startsWithProtocol(String text) {
        return text.indexOf("://") > 0 && PROTOCOLS.stream().anyMatch(Characters.toLower(text)::startsWith);
    }

    /** The first stretch of the text that looks like an address, as begin and end; empty when there is none. */
    static int[] findAddress(String text) {
        if (text.indexOf('.') < 0 || text.length() > LONGEST_ADDRESS) {
            return new int[0];
        }
        var matcher = ADDRESS_PATTERN.matcher(text);
        return matcher.find() ? new int[] {matcher.start(), matcher.end()} : new int[0];
    }

    /** Digits become "0", three or more equal marks two, quotation marks and dashes straight, addresses one word. */
    String simplify(String form) {
        if (isFileName(form) || startsWithProtocol(form) || findAddress(form).length > 0) {
            return ADDRESS;
        }
        StringBuilder general = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            general.append(Characters.generalize(form.charAt(i)));
        }
        return collapseMarks(collapseDigits(general));
    }

    private boolean isFileName(String form) {
        int dot = form.lastIndexOf('.');
        return dot >= 0 && fileExtensions.contains(form.substring(dot + 1));
    }

    private static String collapseDigits(CharSequence text) {
        StringBuilder result = new StringBuilder(text.length());
        char previous = 0;
        int size = text.length();
        for (int i = 0; i < size; i++) {
            i = skipCurrency(text, i);
            char current = text.charAt(i);
            boolean afterDigit = Characters.isDigit(previous);
            if (current == '%' && afterDigit) {
                continue;
            }
            if (joinsDigits(current) && i + 1 < size) {
                int next = skipCurrency(text, i + 1);
                if (Characters.isDigit(text.charAt(next)) && (i == 0 || afterDigit)) {
                    boolean first = i == 0;
                    i = next;
                    current = text.charAt(i);
                    if (!first) {
                        continue;
                    }
                }
            }
            if (!Characters.isDigit(current)) {
                result.append(current);
            } else if (!afterDigit) {
                result.append('0');
            }
            previous = current;
        }
        return result.toString();
    }

    private static boolean joinsDigits(char c) {
        return Characters.isBeforeDigit(c) || c == ',' || c == ':' || c == '/' || c == '=';
    }

    private static int skipCurrency(CharSequence text, int index) {
        char c = text.charAt(index);
        boolean skips = (c == '$' || c == '#') && index + 1 < text.length()
                && Characters.isDigit(text.charAt(index + 1));
        return skips ? index + 1 : index;
    }

    private static String collapseMarks(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean third = i > 1 && Characters.isPunctuation(c) && c == text.charAt(i - 1) && c == text.charAt(i - 2);
            if (!third) {
                result.append(c);
            }
        }
        return result.toString();
    }

    /** The pattern of capitals, small letters, digits and marks, each repeated at most twice: "Aa1." for "Ab2,". */
    static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        char previous = 0;
        int repetitions = 0;
        for (int i = 0; i < form.length(); i++) {
            char kind = kind(form.charAt(i));
            repetitions = kind == previous ? repetitions + 1 : 0;
            previous = kind;
            if (repetitions < 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Characters.isUpper(c)) {
            return 'A';
        }
        if (Characters.isLower(c)) {
            return 'a';
        }
        if (Characters.isDigit(c)) {
            return '1';
        }
        return Characters.isPunctuation(c) ? '.' : 'x';
    }

    /**
     * The codes of the spelling features of a simplified form.
     *
     * @param first whether the word opens its sentence, where a capital says nothing
     */
    static List<String> spelling(String simple, boolean first) {
        if (simple.equals(ADDRESS)) {
            return List.of("0");
        }
        return new Spelling(simple).codes(first);
    }

    /** Counts of the kinds of characters in a word. */
    private static final class Spelling {
        private final int length;
        private int upper;
        private int lower;
        private int digits;
        private int marks;
        private boolean period;
        private boolean hyphen;
        private final boolean firstUpper;

        Spelling(String form) {
            length = form.length();
            firstUpper = length > 0 && Characters.isUpper(form.charAt(0));
            for (int i = 0; i < length; i++) {
                char c = form.charAt(i);
                upper += Characters.isUpper(c) ? 1 : 0;
                lower += Characters.isLower(c) ? 1 : 0;
                digits += Characters.isDigit(c) ? 1 : 0;
                marks += Characters.isPunctuation(c) ? 1 : 0;
                period |= c == '.';
                hyphen |= c == '-';
            }
        }

        List<String> codes(boolean first) {
            List<String> codes = new ArrayList<>(4);
            addOverall(codes);
            int innerUpper = upper - (firstUpper ? 1 : 0);
            if (upper < length) {
                addIf(codes, firstUpper && !first, "11");
                addIf(codes, innerUpper == 1, "12");
                addIf(codes, innerUpper > 1, "13");
            }
            addIf(codes, digits > 0 && digits < length, "6");
            addIf(codes, period, "7");
            addIf(codes, hyphen, "8");
            addIf(codes, marks > 0 && marks < length && !period && !hyphen, "9");
            return codes;
        }

        private void addOverall(List<String> codes) {
            if (upper == length) {
                codes.add("1");
            } else if (lower == length) {
                codes.add("2");
            } else if (digits == length) {
                codes.add("3");
            } else if (marks == length) {
                codes.add("4");
            } else if (digits + marks == length) {
                codes.add("5");
            } else if (lower == 0) {
                codes.add("10");
            }
        }

        private static void addIf(List<String> codes, boolean condition, String code) {
            if (condition) {
                codes.add(code);
            }
        }
    }
}
