package org.variorum.analysis.extract.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.SequencedSet;
import org.variorum.analysis.language.WordList;

/** Numbers that name something instead of counting it: flights, roads, models, telephone numbers, ordinals. */
final class NameNumbers {

    private static final String NOUN = "NN";
    /** A currency by its code. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    /** Beginnings of the tags of what a number may count, or of what those whom it counts did. */
    private static final List<String> COUNTED = List.of("NN", "VB", "JJ", "MD");

    private final SequencedSet<String> labels;

    NameNumbers(WordList numbers) {
        labels = numbers.words("labels");
    }

    boolean isName(Words words, Numeral number) {
        int from = number.from();
        int to = number.to();
        return isOrdinal(words, to) || isLabelled(words, from) || isNumbered(words, from, to)
                || isGluedToLetters(words, from, to) || isLongCode(words, from, to) || isHeading(words, from, to)
                || isPlaceInRow(words, from, to) || isLengthOfRow(words, from);
    }

    /** "3rd", "the 1990s", and what is named after a number: "49ers". */
    private static boolean isOrdinal(Words words, int to) {
        return words.get(to).glued() && words.isIn(to, "ordinal endings");
    }

    private boolean isLabelled(Words words, int from) {
        boolean joined = words.isAny(from - 1, ".", "-", "#") && words.get(from - 1).glued();
        int label = joined ? from - 2 : from - 1;
        boolean capital = words.get(label).isCapitalised();
        boolean known = labels.contains(words.lower(label));
        return words.is(from - 1, "#") || known && (capital || words.isIn(label, "labels in lower case"));
    }

    /**
     * "In silo 3": digits right behind a noun, with nothing behind them that they could count; not "in the crash 12
     * were hurt" or "a record 45", nor a value behind its measure: "USD 200", "of age 87".
     */
    private static boolean isNumbered(Words words, int from, int to) {
        String next = words.tag(to);
        boolean counts = COUNTED.stream().anyMatch(next::startsWith) || words.isIn(to, "of wholes");
        boolean measure = words.isIn(from - 1, "before values") || CODE.matcher(words.get(from - 1).text()).matches();
        return words.tag(from - 1).equals(NOUN) && !words.isIn(from - 2, "articles") && to == from + 1 && !counts
                && !measure
                && words.lower(from).chars().allMatch(Character::isDigit);
    }

    /** "AK-47", "F16", "MH370", "COVID-19", "x86", "3G", "2-1/2b". */
    private static boolean isGluedToLetters(Words words, int from, int to) {
        boolean before = words.get(from).glued()
                && (words.get(from - 1).isWord() && words.get(from).isNumber()
                        || words.isAny(from - 1, "-", "–") && words.get(from - 1).glued()
                        && words.get(from - 2).isWord()
                                && words.get(from - 2).isCapitalised() && words.get(from).isNumber()
                        || words.isAny(from - 1, ".", "/", "_", "@", ":") && words.get(from).isNumber());
        boolean after = words.get(to).glued() && words.get(to).isWord() && words.get(from).isNumber()
                && words.lower(to).length() == 1 && !words.isIn(to, "units of one letter");
        return before || after;
    }

    /** Telephone numbers and codes: groups of digits joined by hyphens, or too many digits for a count. */
    private static boolean isLongCode(Words words, int from, int to) {
        boolean chain = words.isAny(to, "-", ".", "/", "–") && words.get(to).glued() && words.get(to + 1).isNumber()
                && words.get(to + 1).glued() && words.isAny(to + 2, "-", ".", "/", "–") && words.get(to + 2).glued()
                && words.get(to + 3).isNumber();
        boolean inChain = words.isAny(from - 1, "-", ".", "/") && words.get(from).glued()
                && words.get(from - 1).glued() && words.get(from - 2).isNumber()
                && words.lower(from - 2).length() > 2 && words.lower(from).length() > 2;
        boolean long12 = words.lower(from).length() >= 12 && words.lower(from).indexOf(',') < 0;
        return chain || inChain || long12;
    }

    /** "Image 1 of 9": which one of a series the page shows. */
    private static boolean isPlaceInRow(Words words, int from, int to) {
        return words.isIn(from - 1, "pictures in a row") && words.isIn(to, "of wholes")
                && words.get(to + 1).isNumber();
    }

    /** The last number of "Image 1 of 9". */
    private static boolean isLengthOfRow(Words words, int from) {
        return words.isIn(from - 1, "of wholes") && words.get(from - 2).isNumber()
                && words.isIn(from - 3, "pictures in a row");
    }

    /** "1)" or "1." at the start of a list item. */
    private static boolean isHeading(Words words, int from, int to) {
        return from == 0 && words.isAny(to, ")", ".") && words.get(from).isNumber();
    }
}
