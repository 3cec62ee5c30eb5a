package org.variorum.analysis.extract.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;

/**
 * Finds the content word of a clause below its verbs without content: "issued a warning" turns on <em>warn</em>,
 * "failed to prevent" on <em>prevent</em>, so that wordings of one thing meet.
 */
public final class PredicateFinder {

    private static final int DEEPEST = 6;
    private final Set<String> lightVerbs;
    private final Set<String> auxiliaries;
    private final Set<String> stopWords;
    private final Map<String, List<String>> verbs;
    private final Map<String, List<String>> silence;
    private final Map<String, List<String>> phrases;

    public PredicateFinder(String language) {
        WordList lists = WordList.load(language, "predicates");
        this.lightVerbs = lists.entries("light-verbs");
        this.auxiliaries = lists.entries("auxiliary-verbs");
        this.stopWords = lists.entries("stop");
        this.phrases = lists.table("verb-objects");
        this.verbs = lists.table("nominalisations");
        this.silence = WordList.load(language, "modality").table("silence");
    }

    /** The predicate of the clause that has {@code head} at its top. */
    public Predicate find(SyntaxTree tree, int head) {
        List<Integer> path = new ArrayList<>(List.of(head));
        int at = head;
        for (int depth = 0; depth < DEEPEST; depth++) {
            OptionalInt below = below(tree, at);
            if (below.isEmpty() || path.contains(below.getAsInt())) {
                break;
            }
            at = below.getAsInt();
            path.add(at);
        }
        return new Predicate(at, lemma(tree, at), path);
    }

    private OptionalInt below(SyntaxTree tree, int at) {
        String lemma = tree.lemma(at);
        if (!withObject(tree, at, lemma).equals(lemma)) {
            return OptionalInt.empty();
        }
        if (auxiliaries.contains(lemma)) {
            OptionalInt clause = clauseBelow(tree, at);
            if (clause.isPresent() && (tree.isVerb(clause.getAsInt()) || clause.getAsInt() > at)) {
                return clause;
            }
        }
        if (tree.isIn(at, "linking verbs")) {
            return tree.child(at, Relations.PREDICATIVES);
        }
        if (tree.isVerb(at) && lightVerbs.contains(lemma)) {
            return actionNoun(tree, at);
        }
        return !tree.isVerb(at) && auxiliaries.contains(lemma) ? tree.child(at, List.of("xcomp")) : OptionalInt.empty();
    }

    /** "failed to say", "refrained from saying". */
    private static OptionalInt clauseBelow(SyntaxTree tree, int at) {
        OptionalInt clause = tree.child(at, List.of("xcomp"));
        return clause.isPresent() ? clause : tree.children(at, List.of("prep")).stream()
                .flatMap(preposition -> tree.children(preposition, List.of("pcomp")).stream())
                .mapToInt(Integer::intValue).findFirst();
    }

    private OptionalInt actionNoun(SyntaxTree tree, int verb) {
        List<String> relations = tree.child(verb, Relations.OBJECTS).isPresent()
                ? Relations.OBJECTS
                : Relations.PASSIVE_SUBJECTS;
        return tree.children(verb, relations).stream()
                .filter(noun -> verbs.containsKey(tree.lemma(noun)))
                .findFirst()
                .map(OptionalInt::of).orElseGet(() -> behindWith(tree, verb));
    }

    /** "provided Iran with a warning". */
    private OptionalInt behindWith(SyntaxTree tree, int verb) {
        return tree.children(verb, List.of("prep")).stream()
                .filter(preposition -> tree.isIn(preposition, "with"))
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .filter(noun -> verbs.containsKey(tree.lemma(noun)))
                .mapToInt(Integer::intValue).findFirst();
    }

    private String lemma(SyntaxTree tree, int at) {
        String lemma = tree.lemma(at);
        if (silence.containsKey(lemma)) {
            return silence.get(lemma).getFirst();
        }
        return tree.isVerb(at) ? withObject(tree, at, lemma) : contentLemma(lemma);
    }

    /** "claimed the lives of 13" means killed. */
    private String withObject(SyntaxTree tree, int verb, String lemma) {
        return tree.children(verb, Relations.OBJECTS).stream()
                .map(noun -> phrases.get(lemma + " " + tree.lemma(noun)))
                .filter(Objects::nonNull).map(List::getFirst)
                .findFirst().orElse(lemma);
    }

    /** The verb that an action noun stands for, or the lemma itself. */
    public String contentLemma(String lemma) {
        return verbs.containsKey(lemma) ? verbs.get(lemma).getFirst() : lemma;
    }

    /** Whether the word says nothing by itself. */
    public boolean isEmptyWord(String lemma) {
        return stopWords.contains(lemma);
    }
}
