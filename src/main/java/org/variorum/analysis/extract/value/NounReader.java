package org.variorum.analysis.extract.value;

import java.util.Map;
import java.util.SequencedSet;
import org.variorum.analysis.language.WordList;

/** Finds the noun that a number counts, by the parser's parts of speech where there are some, else by word lists. */
final class NounReader {

    private static final int MAX_MODIFIERS = 5;

    private final SequencedSet<String> people;
    private final SequencedSet<String> function;
    private final Map<String, String> counted;

    NounReader(WordList peopleList, WordList roles) {
        people = peopleList.words("person");
        function = peopleList.words("function");
        counted = roles.meanings("counted");
    }

    boolean isPerson(String word) {
        return people.contains(word);
    }

    boolean isFunction(String word) {
        return function.contains(word);
    }

    Noun read(Words words, NumberPhrase phrase) {
        int at = phrase.to();
        boolean partitive = false;
        if (words.is(at, "of") && words.isAny(at + 1, "the", "them", "whom", "those", "these", "its", "his", "her",
                "their", "our", "us", "which")) {
            partitive = !phrase.number().isVague() || phrase.number().value() < 10;
            if (words.isAny(at + 1, "them", "whom", "us", "which")) {
                return new Noun("", true, at + 2, true);
            }
            at += 2;
        } else if (words.is(at, "of") && phrase.number().kind() != Numeral.Kind.FRACTION) {
            at++;
        }
        if (words.is(at, "-") && words.get(at).glued()) {
            at++;
        }
        Noun noun = nounAt(words, at, partitive);
        return noun.isNone() && !partitive ? new Noun("", false, phrase.to(), false) : noun;
    }

    private Noun nounAt(Words words, int at, boolean partitive) {
        int found = -1;
        for (int i = at; i < at + MAX_MODIFIERS; i++) {
            Word word = words.get(i);
            if (!word.isWord() && !word.is("-") && !word.is("'")) {
                break;
            }
            if (function.contains(word.lower()) || (i > at && isState(words, i))) {
                break;
            }
            if (isKnown(word.lower()) || words.tag(i).startsWith("NN")) {
                found = i;
                if (isPlural(words, i) && !nextIsNoun(words, i + 1)) {
                    break;
                }
            } else if (words.tag(i).isEmpty() && word.lower().endsWith("s") && word.lower().length() > 3) {
                found = i;
                break;
            } else if (words.tag(i).startsWith("VB") && !words.tag(i).equals("VBN") && !words.tag(i).equals("VBG")) {
                break;
            }
        }
        if (found < 0) {
            return new Noun("", false, at, partitive);
        }
        String form = words.lower(found);
        return new Noun(lemma(words, found), people.contains(form), found + 1, partitive);
    }

    private boolean isKnown(String word) {
        return people.contains(word) || counted.containsKey(word);
    }

    /** A participle after the noun has been reached ends the search: "two people killed". */
    private static boolean isState(Words words, int i) {
        return words.isAny(i, "dead", "killed", "injured", "wounded", "hurt", "shot", "missing", "arrested", "died");
    }

    private static boolean isPlural(Words words, int i) {
        return words.tag(i).equals("NNS") || words.tag(i).equals("NNPS")
                || (words.tag(i).isEmpty() && (words.lower(i).endsWith("s") || words.lower(i).endsWith("men")
                        || words.is(i, "people") || words.is(i, "children")));
    }

    private boolean nextIsNoun(Words words, int i) {
        return words.tag(i).startsWith("NN") || (words.tag(i).isEmpty() && isKnown(words.lower(i)));
    }

    private static String lemma(Words words, int i) {
        String form = words.lower(i);
        return words.get(i).token()
                .filter(token -> token.form().equalsIgnoreCase(words.get(i).text()) && !token.lemma().isEmpty()
                        && Character.isLetter(token.lemma().charAt(0)) && !token.tag().startsWith("NNP"))
                .map(token -> token.lemma())
                .orElse(Words.singular(form));
    }
}
