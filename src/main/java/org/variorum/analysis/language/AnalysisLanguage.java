package org.variorum.analysis.language;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which languages have a grammar and word lists here. */
public final class AnalysisLanguage {

    private static final String ENGLISH = "en";
    private static final String UNDETERMINED = "und";
    /** From the codes of three letters to those of two, where there are both. */
    private static final Map<String, String> SHORT = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of(code).getISO3Language(), Function.identity(), (first, second) -> first));

    private AnalysisLanguage() {}

    /** Whether articles of the language are read in full; an unknown language is taken for English. */
    public static boolean isFullyAnalysed(String language) {
        String primary = primary(language);
        return primary.isEmpty() || primary.equals(ENGLISH);
    }

    /** Whether the tag says that the language could not be told. */
    public static boolean isUndetermined(String language) {
        return primary(language).equals(UNDETERMINED);
    }

    /** The language of a tag without country and script, as its shortest code: "en" for "EN-GB" and for "eng". */
    public static String primary(String language) {
        String primary = language.toLowerCase(Locale.ROOT).split("[-_]")[0];
        return SHORT.getOrDefault(primary, primary);
    }
}
