package org.variorum.analysis.extract.value;

import java.util.Map;
import java.util.SequencedSet;
import org.variorum.analysis.language.WordList;

/** Finds the noun that a number counts, by the parser's parts of speech where there are some, else by word lists. */
final class NounReader {

    private static final int MAX_MODIFIERS = 5;
    /** Tag of the ending of who has the whole: "nineteen of the train's 31 wagons". */
    private static final String POSSESSIVE = "POS";

    private final SequencedSet<String> people;
    private final SequencedSet<String> function;
    private final SequencedSet<String> times;
    private final Map<String, String> counted;

    NounReader(WordList peopleList, WordList roles) {
        people = peopleList.words("person");
        function = peopleList.words("function");
        times = peopleList.words("time");
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
        if (words.isIn(at, "of wholes") && words.isIn(at + 1, "wholes")) {
            partitive = !phrase.number().isVague() || phrase.number().value() < 10;
            if (words.isIn(at + 1, "whole pronouns")) {
                return new Noun("", true, at + 2, at + 2, true);
            }
            at += 2;
        } else if (words.isIn(at, "of wholes") && phrase.number().kind() != Numeral.Kind.FRACTION) {
            at++;
            partitive = skipNumber(words, at) > at;
        }
        if (words.is(at, "-") && words.get(at).glued()) {
            at++;
        }
        Noun noun = nounAt(words, at, partitive);
        return noun.isNone() && !partitive ? new Noun("", false, phrase.to(), phrase.to(), false) : noun;
    }

    private Noun nounAt(Words words, int at, boolean partitive) {
        int start = partitive ? skipNumber(words, at) : at;
        int found = -1;
        int i = start;
        for (int steps = 0; steps < MAX_MODIFIERS; steps++) {
            int age = ageEnd(words, i);
            if (age > i) {
                i = age;
                continue;
            }
            if (partitive && found >= 0 && words.tag(i).equals(POSSESSIVE)) {
                found = -1;
                while (words.tag(i).equals(POSSESSIVE)) {
                    i++;
                }
                i = skipNumber(words, i);
                continue;
            }
            if (isEnd(words, i, found >= 0)) {
                break;
            }
            if (isNoun(words, i)) {
                found = i;
                if (isPlural(words, i) && !isNoun(words, i + 1)
                        || people.contains(words.lower(i)) && !people.contains(words.lower(i + 1)) && isPlural(words,
                        i)) {
                    break;
                }
            }
            i++;
        }
        if (found < 0) {
            return new Noun("", false, at, at, partitive);
        }
        return new Noun(lemma(words, found), people.contains(words.lower(found)), found + 1,
                start > at ? at : found + 1, partitive);
    }

    private boolean isEnd(Words words, int i, boolean found) {
        Word word = words.get(i);
        boolean sign = !word.isWord() && !word.is("-") && !word.is("'");
        boolean state = isState(words, i) && !people.contains(words.lower(i + 1));
        boolean verb = words.tag(i).startsWith("VB") && !words.tag(i).equals("VBN") && !words.tag(i).equals("VBG");
        boolean past = found && words.tag(i).equals("VBN");
        return sign || state || verb || past || function.contains(word.lower()) || times.contains(word.lower())
                || TimeWords.isCalendarWord(word.lower());
    }

    private boolean isNoun(Words words, int i) {
        String form = words.lower(i);
        if (isState(words, i) || times.contains(form) || TimeWords.isCalendarWord(form)) {
            return false;
        }
        boolean plural = words.tag(i).isEmpty() && form.endsWith("s") && form.length() > 3 && !function.contains(form);
        return isKnown(form) || words.tag(i).startsWith("NN") || plural;
    }

    /** After "of the" or "of his", a number counts the whole group: "one of the four people". */
    private static int skipNumber(Words words, int at) {
        boolean number = words.get(at).isNumber() || words.tag(at).equals("CD")
                || words.isIn(at, "more than one");
        return number ? at + 1 : at;
    }

    /** Over "25-year-old" between a number and its noun. */
    private static int ageEnd(Words words, int at) {
        boolean age = words.is(at + 1, "-") && words.isIn(at + 2, "units of age") && words.is(at + 3, "-")
                && words.isIn(at + 4, "old");
        return age ? at + 5 : at;
    }

    private boolean isKnown(String word) {
        return people.contains(word) || counted.containsKey(word);
    }

    /** What happened to people ends the search for their noun: "two people killed", "two dead". */
    private static boolean isState(Words words, int i) {
        return words.isIn(i, "befallen");
    }

    private static boolean isPlural(Words words, int i) {
        return words.tag(i).equals("NNS") || words.tag(i).equals("NNPS")
                || (words.tag(i).isEmpty() && (words.lower(i).endsWith("s") || words.lower(i).endsWith("men")
                        || words.isIn(i, "plurals without s")));
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
