package org.variorum.analysis.dispute.contrast;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.EntityType;
import org.variorum.model.text.TextSpan;

/**
 * Who or what a word is said of.
 *
 * @param words lemmas of the noun and of the nouns and names that stand before it, the one word for all that stand for
 *     the same, and the words of its usual name
 * @param named whether it is a name
 * @param passive whether it is the subject of a passive
 * @param another whether it is told apart from one that was told of: "another", "the next"
 * @param narrowing lemmas of the words of content that narrow it
 * @param number whether it is one person by name, several without a name, or anything else
 * @param some whether it is some of more: "one of the men"
 */
public record Subject(
        SortedSet<String> words, boolean named, boolean passive, boolean another, SortedSet<String> narrowing,
        Grammatical number, boolean some) {

    /** What the form of a subject tells of how many it is. */
    enum Grammatical { ONE_PERSON, SEVERAL, OPEN }

    /** Relations of subjects that are nouns or pronouns. */
    public static final List<String> SUBJECTS = List.of("nsubj", "nsubjpass");
    private static final List<String> LINKS = List.of("conj", "xcomp", "attr", "acomp", "oprd", "pcomp", "prep");

    private static final ClaimReadings.Reading<Map<Integer, Optional<Subject>>> KNOWN =
            claim -> new ConcurrentHashMap<>();

    /** The subject of the token's verb, or of the verb that it is joined to; empty for pronouns. */
    public static Optional<Subject> of(ComparedClaim claim, int token) {
        return claim.once(KNOWN).computeIfAbsent(token, at -> find(claim, at));
    }

    private static Optional<Subject> find(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        int at = token;
        while (at >= 0) {
            List<Integer> subjects = tree.children(at, SUBJECTS);
            if (!subjects.isEmpty()) {
                return tree.tag(subjects.getFirst()).equals("CD") ? someOf(claim, subjects.getFirst())
                        : Optional.of(subjects.getFirst()).filter(tree::isNoun).map(noun -> at(claim, noun, noun));
            }
            at = LINKS.contains(tree.relation(at)) ? tree.head(at) : -1;
        }
        return Optional.empty();
    }

    /**
     * The noun or pronoun that is the subject of the token's verb, or of the verb that it is joined to. "It" and "they"
     * stand for the nearest fitting noun before them in the sentence, where there is one.
     */
    public static OptionalInt noun(SyntaxTree tree, int token) {
        int at = token;
        while (at >= 0) {
            List<Integer> subjects = tree.children(at, SUBJECTS);
            if (!subjects.isEmpty()) {
                return OptionalInt.of(antecedent(tree, subjects.getFirst()));
            }
            at = LINKS.contains(tree.relation(at)) ? tree.head(at) : -1;
        }
        return OptionalInt.empty();
    }

    private static int antecedent(SyntaxTree tree, int subject) {
        if (!tree.isPronoun(subject) || !tree.isIn(subject, "the one or the other")) {
            return subject;
        }
        String tag = tree.isIn(subject, "bodies") ? "NN" : "NNS";
        for (int before = subject - 1; before >= 0; before--) {
            if (tree.tag(before).equals(tag) && !tree.relation(before).equals("compound")) {
                return before;
            }
        }
        return subject;
    }

    /** "Two of the men": what the number is a part of; empty for numbers that are the whole. */
    private static Optional<Subject> someOf(ComparedClaim claim, int number) {
        SyntaxTree tree = claim.tree();
        return tree.children(number, List.of("prep")).stream().filter(preposition -> tree.isIn(preposition, "of"))
                .flatMap(of -> tree.children(of, Relations.PREPOSITIONAL_OBJECTS).stream())
                .filter(tree::isNoun).findFirst().map(noun -> at(claim, number, noun));
    }

    /** What the noun stands for; {@code subject} is it or the number that tells how many of it. */
    private static Subject at(ComparedClaim claim, int subject, int noun) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> words = new TreeSet<>(List.of(tree.lemma(noun)));
        words.add(claim.language().acts().thing(tree.lemma(noun)));
        tree.children(noun, List.of("compound")).forEach(part -> words.add(tree.lemma(part)));
        if (tree.isProperNoun(noun)) {
            entities(claim, noun).forEach(entity ->
                    words.addAll(List.of(entity.name().toLowerCase(Locale.ROOT).split(" "))));
        }
        boolean another = tree.subtree(noun).stream()
                .anyMatch(part -> claim.lexicon().in(
                        "another thing", tree.token(part).form().toLowerCase(Locale.ROOT)));
        return new Subject(
                words, tree.isProperNoun(noun), tree.relation(subject).equals("nsubjpass"), another,
                Circumstances.narrowing(claim, noun), number(claim, noun), subject != noun);
    }

    private static Grammatical number(ComparedClaim claim, int noun) {
        SyntaxTree tree = claim.tree();
        boolean person = entities(claim, noun).anyMatch(entity -> entity.type() == EntityType.PERSON);
        if (person && tree.tag(noun).equals("NNP") && tree.children(noun, List.of("conj")).isEmpty()) {
            return Grammatical.ONE_PERSON;
        }
        return tree.tag(noun).equals("NNS") ? Grammatical.SEVERAL : Grammatical.OPEN;
    }

    /** What the word stands for under the one name that a comparison has for it. */
    private static Stream<EntityMention> entities(ComparedClaim claim, int noun) {
        return claim.claim().participants().stream().filter(one -> one.span().overlaps(claim.span(noun)))
                .flatMap(one -> one.entity().stream());
    }

    /** A name of one person is not called by a noun for several. */
    private boolean otherNumberThan(Subject other) {
        return number != other.number && number != Grammatical.OPEN && other.number != Grammatical.OPEN;
    }

    /**
     * Whether the two words are said of two things: other names, or other nouns. A name may be called by a noun, unless
     * that stands for several.
     */
    public static boolean differ(Contrast contrast, int first, int second) {
        Optional<Subject> mine = of(contrast.first(), first);
        Optional<Subject> theirs = of(contrast.second(), second);
        return mine.isPresent() && theirs.isPresent() && mine.get().passive == theirs.get().passive
                && (mine.get().another != theirs.get().another || mine.get().otherNumberThan(theirs.get())
                        || mine.get().some && theirs.get().some
                        || mine.get().named == theirs.get().named
                                && (mine.get().words.stream().noneMatch(theirs.get().words::contains)
                                        || mine.get().narrowedApart(theirs.get())));
    }

    /** "The front doors", "the back doors". */
    private boolean narrowedApart(Subject other) {
        return !named && Circumstances.narrowedApart(narrowing, other.narrowing);
    }

    /** Whether the verbs above the words of the two claims are known, and their subjects may be one. */
    public static boolean mayBeOne(Contrast contrast, TextSpan first, TextSpan second) {
        OptionalInt mine = contrast.first().governor(first);
        OptionalInt theirs = contrast.second().governor(second);
        return mine.isPresent() && theirs.isPresent() && !differ(contrast, mine.getAsInt(), theirs.getAsInt());
    }

    /**
     * Whether the predicates are of one subject as far as words can tell: not of two, and not of a name here and a
     * person without one there, unless the noun stands for the name.
     */
    public static boolean same(Contrast contrast, int first, int second) {
        Optional<Subject> mine = of(contrast.first(), first);
        Optional<Subject> theirs = of(contrast.second(), second);
        if (mine.isEmpty() || theirs.isEmpty() || mine.get().named == theirs.get().named) {
            return !differ(contrast, first, second);
        }
        ComparedClaim describing = mine.get().named ? contrast.second() : contrast.first();
        SortedSet<String> name = mine.get().named ? mine.get().words : theirs.get().words;
        Subject described = mine.get().named ? theirs.get() : mine.get();
        boolean anyBody = described.words.stream().anyMatch(word -> describing.lexicon().in("any body", word));
        return !differ(contrast, first, second) && (anyBody || describing.claim().participants().stream()
                .filter(participant -> participant.role().equals("subject"))
                .flatMap(participant -> participant.entity().stream())
                .anyMatch(entity -> List.of(entity.name().toLowerCase(Locale.ROOT).split(" ")).stream()
                        .anyMatch(name::contains)));
    }
}
