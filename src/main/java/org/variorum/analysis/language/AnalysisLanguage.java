package org.variorum.analysis.language;

import java.util.Locale;
import java.util.stream.Stream;

/** Which languages have a grammar and word lists here. */
public final class AnalysisLanguage {

    private static final String ENGLISH = "en";
    private static final int LONG_CODE = 3;

    private AnalysisLanguage() {}

    /** Whether articles of the language are read in full; an unknown language is taken for English. */
    public static boolean isFullyAnalysed(String language) {
        String primary = primary(language);
        return primary.isEmpty() || primary.equals(ENGLISH);
    }

    /** The language of a tag without country and script, as its shortest code: "en" for "EN-GB" and for "eng". */
    public static String primary(String language) {
        String primary = language.toLowerCase(Locale.ROOT).split("[-_]")[0];
        return primary.length() != LONG_CODE ? primary : Stream.of(Locale.getISOLanguages())
                .filter(code -> Locale.of(code).getISO3Language().equals(primary)).findFirst().orElse(primary);
    }
}
