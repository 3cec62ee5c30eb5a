package org.variorum.analysis.dispute.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.analysis.language.NamedPatterns;
import org.variorum.model.text.TextSpan;

/**
 * "The 5500 block of Harbour Street": how North American reports give an address.
 *
 * @param number of the block
 * @param street its name without compass direction and kind of street, lower case
 * @param span the words
 */
public record StreetBlock(int number, String street, TextSpan span) {

    private static final NamedPatterns PATTERNS = NamedPatterns.ENGLISH_VALUES;
    private static final Pattern BLOCK = PATTERNS.of("street blocks", "block");
    private static final int TEN = 10;
    private static final Pattern DIRECTION = PATTERNS.of("street blocks", "direction");
    private static final Pattern KIND = PATTERNS.of("street blocks", "kind");
    private static final Map<String, String> IN_FULL = PATTERNS.meanings("street kinds");
    /** "County road 20 Sunday": what follows the number of a road is no part of its name. */
    private static final Pattern NUMBERED = Pattern.compile("^(\\D+ \\d+)\\b.*");

    private static final ClaimReadings.Reading<List<StreetBlock>> IN_CLAIM =
            claim -> in(claim.claim().quote(), claim.claim().span().start());
    private static final ClaimReadings.Reading<List<StreetBlock>> IN_SENTENCE = claim -> in(
            claim.extracted().sentence().text(), claim.extracted().sentence().sentence().span().start());

    /** The addresses of this form in the claim. */
    public static List<StreetBlock> in(ComparedClaim claim) {
        return claim.once(IN_CLAIM);
    }

    /** The addresses of this form in the claim's whole sentence. */
    static List<StreetBlock> inSentence(ComparedClaim claim) {
        return claim.once(IN_SENTENCE);
    }

    private static List<StreetBlock> in(String text, int start) {
        List<StreetBlock> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1).replace(",", ""));
            TextSpan span = new TextSpan(matcher.start(), matcher.start() + matcher.group().stripTrailing().length())
                    .shifted(start);
            blocks.add(new StreetBlock(number, plain(matcher.group(2)), span));
        }
        return blocks;
    }

    /** The kind of street that the abbreviation stands for, else the word itself: "ave" and "avenue" are one word. */
    static String inFull(String word) {
        return IN_FULL.getOrDefault(word, word);
    }

    /** Whether the word says that what stands before it is a street: "Avenue", "Ave." */
    public static boolean isStreet(String word) {
        return KIND.matcher(" " + word.toLowerCase(Locale.ROOT)).lookingAt();
    }

    private static String plain(String street) {
        String lower = street.strip().toLowerCase(Locale.ROOT).replaceAll("[.,'’]", "");
        String named = DIRECTION.matcher(lower).replaceFirst("");
        return KIND.matcher(NUMBERED.matcher(named).replaceFirst("$1")).replaceFirst("").strip();
    }

    /** Whether both are on one street; a numbered road may be called by its initials. */
    public boolean onStreetOf(StreetBlock other) {
        return street.equals(other.street) || abbreviates(street, other.street) || abbreviates(other.street, street);
    }

    /** "Wcr 20" and "weld county road 20". */
    private static boolean abbreviates(String brief, String full) {
        List<String> words = List.of(full.split(" "));
        String initials = words.stream().limit(words.size() - 1L).map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.length() > 1 && NUMBERED.matcher(full).matches()
                && brief.equals(initials + " " + words.getLast());
    }

    /** Whether a digit too few or too many is all that differs: "the 400 block", "the 4000 block". */
    public boolean misprintOf(StreetBlock other) {
        return onStreetOf(other) && (number == other.number * TEN || other.number == number * TEN);
    }

    /** Whether the two street names look like two spellings of one. */
    public boolean spelledLike(StreetBlock other) {
        return number == other.number && !street.equals(other.street)
                && Math.min(street.length(), other.street.length()) > 4
                && EditDistance.between(street, other.street) <= 2;
    }
}
