package org.variorum.analysis.align;

import java.util.Arrays;
import org.variorum.model.article.Article;

/**
 * Articles in two languages: their words cannot be set against each other, so that only the names and numbers that
 * two statements share bring them together, and nothing tells whether they are about one event.
 */
final class AcrossLanguages {

    /** One name in common is the event's, one number is a chance. */
    private static final int FEWEST = 2;

    private AcrossLanguages() {}

    /** Whether the two are written in different languages, as far as both are known. */
    static boolean differ(Article first, Article second) {
        String mine = primary(first.metadata().language());
        String theirs = primary(second.metadata().language());
        return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
    }

    private static String primary(String language) {
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) {
            end++;
        }
        return language.substring(0, end);
    }

    /** Likeness by shared names and numbers, 0 to 1; 0 for fewer than two of them. */
    static double likeness(Statement first, Statement second) {
        long shared = Arrays.stream(first.names()).filter(name -> Arrays.binarySearch(second.names(), name) >= 0)
                .count() + first.quantities().stream().filter(one -> second.quantities().stream()
                        .anyMatch(other -> one.logical().low() == other.logical().low())).count();
        return shared < FEWEST ? 0 : 1 - Math.pow(2, -shared);
    }
}
