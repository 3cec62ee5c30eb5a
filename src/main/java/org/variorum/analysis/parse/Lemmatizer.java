package org.variorum.analysis.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dictionary form of a word from its part of speech: a list of irregular forms first, then endings whose
 * removal gives a known word.
 */
final class Lemmatizer {

    private static final String CARDINAL = "#crd#";
    private static final String ORDINAL = "#ord#";
    private static final Pattern DIGIT_ORDINAL = Pattern.compile("0(st|nd|rd|th)");

    /**
     * The inflection of one word class.
     *
     * @param tagPrefix  what the tags of the class begin with
     * @param known      the dictionary forms
     * @param exceptions irregular forms with their dictionary form
     * @param endings    regular endings, tried in order
     */
    record Inflection(String tagPrefix, KeyTable known, Map<String, String> exceptions, List<Ending> endings) {
    }

    /**
     * One regular ending.
     *
     * @param tags         the tags it applies to
     * @param ending       what is taken off
     * @param replacements what may be put in its place, tried in order
     * @param doubled      whether a doubled consonant before the ending may be single in the dictionary form
     */
    record Ending(Pattern tags, String ending, List<String> replacements, boolean doubled) {

        @Nullable String baseOf(String form, String tag, KeyTable known) {
            if (!form.endsWith(ending) || !tags.matcher(tag).matches()) {
                return null;
            }
            int length = form.length() - ending.length();
            String base = known(form.substring(0, length), known);
            boolean hasPair = length >= 4 && form.charAt(length - 2) == form.charAt(length - 1);
            return base == null && doubled && hasPair ? known(form.substring(0, length - 1), known) : base;
        }

        private @Nullable String known(String stem, KeyTable known) {
            for (String replacement : replacements) {
                String base = stem + replacement;
                if (known.slot(TextHash.of(base).key(0)) >= 0) {
                    return base;
                }
            }
            return null;
        }
    }

    private final Map<String, String> abbreviations;
    private final List<Inflection> inflections;
    private final Set<String> cardinals;
    private final Set<String> ordinals;

    /**
     * Creates a lemmatizer.
     *
     * @param abbreviations dictionary forms of contracted words, by form, underscore and tag
     * @param cardinals     number words, all with one lemma
     * @param ordinals      ordinal words, all with one lemma
     */
    Lemmatizer(Map<String, String> abbreviations, List<Inflection> inflections, Set<String> cardinals,
            Set<String> ordinals) {
        this.abbreviations = Map.copyOf(abbreviations);
        this.inflections = List.copyOf(inflections);
        this.cardinals = Set.copyOf(cardinals);
        this.ordinals = Set.copyOf(ordinals);
    }

    /** The lemma of a simplified form with the given part of speech. */
    String lemma(String simple, String tag) {
        String lower = Characters.toLower(simple);
        String lemma = abbreviations.get(lower + "_" + tag);
        if (lemma == null) {
            lemma = uninflected(lower, tag);
        }
        if (cardinals.contains(lemma)) {
            return CARDINAL;
        }
        return ordinals.contains(lemma) || DIGIT_ORDINAL.matcher(lemma).matches() ? ORDINAL : lemma;
    }

    private String uninflected(String lower, String tag) {
        for (Inflection inflection : inflections) {
            if (tag.startsWith(inflection.tagPrefix())) {
                String irregular = inflection.exceptions().get(lower);
                if (irregular != null) {
                    return irregular;
                }
                for (Ending ending : inflection.endings()) {
                    String base = ending.baseOf(lower, tag, inflection.known());
                    if (base != null) {
                        return base;
                    }
                }
            }
        }
        return lower;
    }
}
