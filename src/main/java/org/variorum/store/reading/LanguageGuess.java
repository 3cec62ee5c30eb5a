package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.variorum.store.table.Tables;

/**
 * Tells which language a text is written in by its commonest function words. In a note of a sentence or two there is
 * hardly one of them: there it is enough that no other language has as many.
 */
final class LanguageGuess {

    /** What ISO 639 calls a language that was not determined. */
    static final String UNDETERMINED = "und";

    private static final int SAMPLE = 20_000;
    private static final int ENOUGH_WORDS = 3;
    private static final double ENOUGH_SHARE = 0.08;
    private static final int SHORT = 40;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final List<Language> languages = new ArrayList<>();

    LanguageGuess() {
        for (String row : Tables.rows(LanguageGuess.class, "languages.tsv")) {
            String[] cells = row.split("\t", 2);
            languages.add(new Language(cells[0], new TreeSet<>(Arrays.asList(cells[1].split(" ")))));
        }
    }

    /** The language's ISO 639-1 code, or {@link #UNDETERMINED}. */
    String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        String[] words = NOT_LETTERS.split(sample);
        long enough = Math.max(words.length < SHORT ? 1 : ENOUGH_WORDS, Math.round(words.length * ENOUGH_SHARE));
        String best = UNDETERMINED;
        long most = enough - 1;
        boolean alone = true;
        for (Language language : languages) {
            long hits = Arrays.stream(words).filter(language.words()::contains).count();
            alone = hits > most || alone && hits < most;
            if (hits > most) {
                most = hits;
                best = language.code();
            }
        }
        return alone || words.length >= SHORT ? best : UNDETERMINED;
    }

    private record Language(String code, Set<String> words) {}
}
