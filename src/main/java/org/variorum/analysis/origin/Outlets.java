package org.variorum.analysis.origin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.language.WordList;

/** What publishers' names look like, and the phrases in which one is named as a source. */
final class Outlets {

    private static final String SPACE = "\\s+";
    private static final String CAPITALISED = "[\\p{Lu}][\\p{L}\\d&.'\u2019-]*";

    private final Pattern cited;
    private final Pattern citing;

    private final Pattern whole;
    private final Set<String> general;

    private Outlets(WordList words) {
        general = words.words("general");
        String name = "(?<name>" + known(words) + "|" + general(words) + ")";
        String article = "(?:(?:" + phrases(words, "articles") + ")" + SPACE + ")?";
        whole = Pattern.compile(article + name);
        String described = spaced(words.lines("described").stream());
        cited = Pattern.compile(
                "\\b(?:" + phrases(words, "before") + ")" + SPACE + article + name
                        + "(?![\\p{L}\\d])");
        citing = Pattern.compile(
                "(?<![\\p{L}\\d])" + name + "(?:\u2019s|'s)?(?:" + SPACE + "(?:" + described + "))?,?" + SPACE
                        + "(?:" + phrases(words, "after") + ")\\b");
    }

    static Outlets english() {
        return new Outlets(WordList.load("en", "outlets"));
    }

    /** The phrases that name a publisher as a source: the name is the group {@code name}. */
    List<Pattern> phrases() {
        return List.of(cited, citing);
    }

    /** Whether the name looks like a publisher's. */
    boolean isOutlet(String name) {
        return whole.matcher(name).matches();
    }

    /** Whether the name is a general word alone, such as "Journal", that says nothing by itself. */
    boolean isShort(String name) {
        return general.contains(name);
    }

    /** Whether two names can be one publisher's: one is the other, or its last word ("the Journal"). */
    static boolean same(String first, String second) {
        String one = plain(first);
        String other = plain(second);
        return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
    }

    /** "Wall Street Journal" for "The Wall Street Journal". */
    static String withoutArticle(String name) {
        return WordClasses.ENGLISH_GRAMMAR.withoutArticle(name);
    }

    private static String plain(String name) {
        return withoutArticle(name.strip()).toLowerCase(Locale.ROOT);
    }

    private static String known(WordList words) {
        String programmes = String.join("|", words.words("programmes"));
        return words.lines("known").stream()
                .map(name -> Pattern.quote(name) + "(?:" + SPACE + "(?:" + programmes + "))?")
                .collect(Collectors.joining("|"));
    }

    /** A general word, with the capitalised words before it. */
    private static String general(WordList words) {
        String last = words.words("general").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String inside = "(?:(?:" + String.join("|", words.words("inside")) + ")" + SPACE + ")?";
        return "(?:" + CAPITALISED + "(?:" + SPACE + inside + CAPITALISED + "){0,4}?" + SPACE + ")?(?:" + last + ")";
    }

    private static String phrases(WordList words, String section) {
        return spaced(words.lines(section).stream().flatMap(Outlets::capitalisedToo));
    }

    private static String spaced(Stream<String> phrases) {
        return phrases.map(phrase -> phrase.replace(" ", SPACE)).collect(Collectors.joining("|"));
    }

    private static Stream<String> capitalisedToo(String phrase) {
        return Stream.of(phrase, phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1));
    }
}
