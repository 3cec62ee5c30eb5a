package org.variorum.analysis.dispute.contrast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;

/**
 * Words that exclude each other where one takes the other's place: members of one class (what is red is not blue, what
 * happens on Monday does not happen on Tuesday) and opposites.
 *
 * <p>A line of the list is one member: its names joined by {@code /}, after {@code <} the wider terms that it may also
 * be called by, which it does not exclude.
 */
public final class ExclusiveClasses {

    private static final String OPPOSITES = "opposite";

    private final Map<String, List<Member>> membersByName = new LinkedHashMap<>();
    private final Set<String> opposites = new HashSet<>();

    private ExclusiveClasses(WordList classes, WordList antonyms) {
        for (String name : classes.sectionNames()) {
            classes.lines(name).forEach(line -> add(name, line));
        }
        antonyms.sectionNames().forEach(section -> antonyms.lines(section).forEach(line -> {
            int comma = line.indexOf(", ");
            opposites.add(pair(line.substring(0, comma), line.substring(comma + 2)));
        }));
    }

    static ExclusiveClasses load(String language) {
        return new ExclusiveClasses(
                WordList.load(language, "exclusive-classes"), WordList.load(language, "antonyms"));
    }

    private void add(String name, String line) {
        int sign = line.indexOf(" < ");
        List<String> names = List.of((sign < 0 ? line : line.substring(0, sign)).split("/"));
        List<String> wider = sign < 0 ? List.of() : List.of(line.substring(sign + 3).split("/"));
        Member member = new Member(name, names, wider);
        names.forEach(one -> membersByName.computeIfAbsent(one, key -> new ArrayList<>()).add(member));
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
    }

    /** The class of which the words are different members; a plural counts as its singular. */
    public Optional<String> exclude(String first, String second) {
        if (opposites.contains(pair(first, second))) {
            return Optional.of(OPPOSITES);
        }
        List<Member> mine = members(first);
        List<Member> theirs = members(second);
        boolean same = mine.stream().anyMatch(one -> theirs.stream().anyMatch(one::mayBe));
        return same
                ? Optional.empty()
                : mine.stream().map(Member::name)
                        .filter(name -> theirs.stream().anyMatch(other -> other.name().equals(name)))
                        .findFirst();
    }

    /** The classes of which the word names a member. */
    public List<String> classesOf(String word) {
        return members(word).stream().map(Member::name).distinct().toList();
    }

    /** Whether the word names a member of some class. */
    public boolean isMember(String word) {
        return !members(word).isEmpty();
    }

    /** Whether the word names a member of the class. */
    public boolean in(String name, String word) {
        return members(word).stream().anyMatch(member -> member.name().equals(name));
    }

    /** The noun at hand, with the word before it where the two together are such a member. */
    public static String named(SyntaxTree tree, int noun, Predicate<String> member) {
        String whole = noun == 0 ? "" : tree.token(noun - 1).form().toLowerCase(Locale.ROOT) + " " + tree.lemma(noun);
        return member.test(whole) ? whole : tree.lemma(noun);
    }

    private List<Member> members(String word) {
        for (String form : List.of(word, withoutEnding(word, "s"), withoutEnding(word, "es"))) {
            List<Member> members = membersByName.get(form);
            if (members != null) {
                return members;
            }
        }
        return List.of();
    }

    private static String withoutEnding(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
    }

    private record Member(String name, List<String> names, List<String> wider) {

        /** Whether one thing can be called both. */
        boolean mayBe(Member other) {
            return names.stream().anyMatch(one -> other.wider.contains(one)
                            || other.names.stream().anyMatch(two -> narrows(one, two) || narrows(two, one)))
                    || other.names.stream().anyMatch(wider::contains);
        }

        /** "Fire truck", "truck": the same, or the same noun narrowed by another before it. */
        private static boolean narrows(String one, String two) {
            return one.equals(two) || one.endsWith(" " + two);
        }
    }
}
