package org.variorum.analysis.extract.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.extract.grammar.WordLists;

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

    public PredicateFinder(String language) {
        WordLists lists = WordLists.load(language, "predicates");
        this.lightVerbs = lists.words("light-verbs");
        this.auxiliaries = lists.words("auxiliary-verbs");
        this.stopWords = lists.words("stop");
        this.verbs = lists.table("nominalisations");
        this.silence = WordLists.load(language, "modality").table("silence");
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
        if (auxiliaries.contains(lemma)) {
            OptionalInt clause = tree.child(at, List.of("xcomp"));
            if (clause.isPresent() && (tree.isVerb(clause.getAsInt()) || clause.getAsInt() > at)) {
                return clause;
            }
        }
        if (lemma.equals("be") || lemma.equals("remain") || lemma.equals("become")) {
            return tree.child(at, Relations.PREDICATIVES);
        }
        if (tree.isVerb(at) && lightVerbs.contains(lemma)) {
            return actionNoun(tree, at);
        }
        return !tree.isVerb(at) && auxiliaries.contains(lemma) ? tree.child(at, List.of("xcomp")) : OptionalInt.empty();
    }

    private OptionalInt actionNoun(SyntaxTree tree, int verb) {
        List<String> relations = tree.child(verb, Relations.OBJECTS).isPresent()
                ? Relations.OBJECTS
                : Relations.PASSIVE_SUBJECTS;
        return tree.children(verb, relations).stream()
                .filter(noun -> verbs.containsKey(tree.lemma(noun)))
                .mapToInt(Integer::intValue).findFirst();
    }

    private String lemma(SyntaxTree tree, int at) {
        String lemma = tree.lemma(at);
        if (silence.containsKey(lemma)) {
            return silence.get(lemma).getFirst();
        }
        return tree.isVerb(at) ? lemma : contentLemma(lemma);
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
