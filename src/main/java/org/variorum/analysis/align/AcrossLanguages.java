package org.variorum.analysis.align;

import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.language.AnalysisLanguage;
import org.variorum.model.article.Article;

/**
 * Articles in two languages: their words cannot be set against each other, so that only the names and numbers that
 * two statements share bring them together, and nothing tells whether they are about one event.
 */
final class AcrossLanguages {

    /** One name in common is the event's, one number is a chance. */
    private static final int FEWEST = 2;

    /** The code of a text whose language nobody knows. */
    private static final String UNDETERMINED = Locale.ROOT.toLanguageTag();

    private AcrossLanguages() {}

    /** Whether the two are written in different languages, as far as both are known. */
    static boolean differ(Article first, Article second) {
        if (first.metadata().language().equals(second.metadata().language())) {
            return false; // nearly always, and asked of every two claims
        }
        String mine = AnalysisLanguage.primary(first.metadata().language());
        String theirs = AnalysisLanguage.primary(second.metadata().language());
        return isKnown(mine) && isKnown(theirs) && !mine.equals(theirs);
    }

    private static boolean isKnown(String language) {
        return !language.isEmpty() && !language.equals(UNDETERMINED);
    }

    /** Likeness by shared names and numbers, 0 to 1; 0 for fewer than two of them. */
    static double likeness(Statement first, Statement second) {
        SortedSet<Double> numbers = exact(first);
        numbers.retainAll(exact(second));
        long shared = numbers.size() + Arrays.stream(first.names())
                .filter(name -> Arrays.binarySearch(second.names(), name) >= 0).count();
        return shared < FEWEST ? 0 : 1 - Math.pow(2, -shared);
    }

    /** The numbers that are told exactly; "up to 300" is no number of its own. */
    private static SortedSet<Double> exact(Statement statement) {
        SortedSet<Double> numbers = new TreeSet<>();
        statement.quantities().stream().filter(quantity -> quantity.logical().isExact())
                .forEach(quantity -> numbers.add(quantity.logical().low()));
        return numbers;
    }
}
