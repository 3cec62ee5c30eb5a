package org.variorum.analysis.extract.grammar;

import java.util.Locale;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.parse.Token;

/** Repairs lemmas that the analyser leaves inflected, such as "provided" for a past tense. */
final class Lemmas {

    private static final int SHORTEST = 5;
    private static final String TAKE_E = "dskvzcug";

    private Lemmas() {}

    /** The token's lemma, a regular past form that was left as it is reduced to its verb. */
    static String of(Token token) {
        String lemma = token.lemma();
        if (lemma.equals("'s") && token.tag().equals("VBZ")) {
            return WordClasses.ENGLISH_GRAMMAR.of("copulas").getFirst();
        }
        boolean past = token.tag().equals("VBD") || token.tag().equals("VBN");
        boolean left = past && lemma.length() >= SHORTEST && lemma.endsWith("ed")
                && lemma.equals(token.form().toLowerCase(Locale.ROOT));
        if (!left) {
            return lemma;
        }
        String stem = lemma.substring(0, lemma.length() - 2);
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        boolean vowelBefore = "aeiou".indexOf(before) >= 0;
        return vowelBefore && TAKE_E.indexOf(last) >= 0 ? stem + "e" : stem;
    }
}
