package org.variorum.analysis.language;

import java.util.Locale;

/** Which languages have a grammar and word lists here. */
public final class AnalysisLanguage {

    private static final String ENGLISH = "en";

    private AnalysisLanguage() {}

    /** Whether articles of the language are read in full; an unknown language is taken for English. */
    public static boolean isFullyAnalysed(String language) {
        String primary = language.toLowerCase(Locale.ROOT).split("[-_]")[0];
        return primary.isEmpty() || primary.equals(ENGLISH);
    }
}
