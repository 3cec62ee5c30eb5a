package org.variorum.analysis.extract.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.Certainty;

/**
 * Tells how firmly a clause is put, from its own modal words and from the verbs it depends on. The weakest reading
 * wins: what is unknown is not merely possible.
 */
public final class CertaintyFinder {

    private static final List<String> CLAUSES = List.of("ccomp", "advcl", "csubj", "csubjpass", "xcomp");
    private final NegationFinder negation;
    private final WordList lists;

    public CertaintyFinder(String language, NegationFinder negation) {
        this.negation = negation;
        this.lists = WordList.load(language, "modality");
    }

    /** How firmly the clause of that predicate is put. */
    public Certainty certainty(SyntaxTree tree, Predicate predicate) {
        List<Integer> above = above(tree, predicate.path().getFirst());
        List<Integer> all = new ArrayList<>(above);
        all.addAll(predicate.path());
        if (isQuestion(tree, predicate, above)) {
            return Certainty.QUESTION;
        }
        if (all.stream().anyMatch(at -> isUnknown(tree, at))) {
            return Certainty.UNKNOWN;
        }
        if (isConditional(tree, predicate.path(), above)) {
            return Certainty.CONDITIONAL;
        }
        return weakened(tree, predicate, above);
    }

    /** Verbs above the clause that it completes, nearest first. */
    private static List<Integer> above(SyntaxTree tree, int head) {
        List<Integer> above = new ArrayList<>();
        int at = head;
        while (at >= 0 && CLAUSES.contains(tree.relation(at)) && tree.head(at) >= 0) {
            boolean added = tree.relation(at).equals("advcl") && tree.child(at, List.of("mark")).stream()
                    .noneMatch(mark -> tree.isIn(mark, "questions"));
            if (added) {
                break;
            }
            at = tree.head(at);
            above.add(at);
        }
        return above;
    }

    private static boolean isQuestion(SyntaxTree tree, Predicate predicate, List<Integer> above) {
        int head = predicate.path().getFirst();
        return above.isEmpty() && tree.head(head) < 0 && tree.size() > 0
                && tree.token(tree.size() - 1).form().endsWith("?");
    }

    private boolean isUnknown(SyntaxTree tree, int at) {
        String lemma = tree.lemma(at);
        Set<String> unknown = lists.entries("unknown-adjectives");
        boolean adjective = unknown.contains(lemma) && !tree.relation(at).equals("nmod")
                || is(tree, tree.children(at, Relations.PREDICATIVES), "unknown-adjectives");
        return adjective || isNegatedKnowing(tree, at);
    }

    private boolean isNegatedKnowing(SyntaxTree tree, int at) {
        boolean negated = negation.onItself(tree, at);
        Set<String> knowing = lists.entries("known-when-negated");
        boolean predicative = tree.children(at, Relations.PREDICATIVES).stream()
                .anyMatch(word -> knowing.contains(tree.lemma(word)) && !isOfSomebody(tree, word));
        boolean passive = tree.child(at, Relations.PASSIVE_SUBJECTS).isPresent();
        boolean clause = tree.children(at).stream().anyMatch(child -> asks(tree, child));
        return negated && !isOfSomebody(tree, at) && (predicative
                || knowing.contains(tree.lemma(at)) && (passive || clause || !tree.isVerb(at)));
    }

    /** "Was not known to the police": others may know. */
    private static boolean isOfSomebody(SyntaxTree tree, int at) {
        return tree.children(at, List.of("prep", "dative")).stream().anyMatch(child -> tree.isIn(child, "to"));
    }

    private static boolean asks(SyntaxTree tree, int child) {
        if (!CLAUSES.contains(tree.relation(child))) {
            return false;
        }
        return tree.children(child).stream().anyMatch(word -> tree.tag(word).startsWith("W")
                || tree.relation(word).equals("mark") && tree.isIn(word, "questions"));
    }

    private boolean isConditional(SyntaxTree tree, List<Integer> path, List<Integer> above) {
        Set<String> marks = lists.entries("conditional-marks");
        boolean inIt = path.stream().anyMatch(at -> tree.children(at, List.of("mark")).stream()
                .anyMatch(mark -> marks.contains(tree.lemma(mark))));
        boolean underIt = above.isEmpty() && path.stream()
                .flatMap(at -> tree.children(at, List.of("advcl")).stream())
                .anyMatch(clause -> tree.children(clause, List.of("mark")).stream()
                        .anyMatch(mark -> tree.isIn(mark, "conditions")));
        return inIt || underIt;
    }

    private Certainty weakened(SyntaxTree tree, Predicate predicate, List<Integer> above) {
        List<Integer> path = predicate.path();
        if (isMerelyPossible(tree, path) || any(tree, path, "possible-words")
                || any(tree, path, Relations.PREDICATIVES, "possible-adjectives")
                || is(tree, above, "possible-adjectives")
                || any(tree, above, Relations.PREDICATIVES, "possible-adjectives")) {
            return Certainty.POSSIBLE;
        }
        List<Integer> governing = new ArrayList<>(path.subList(0, path.size() - 1));
        above.stream().limit(1).filter(at -> tree.relation(path.getFirst()).equals("xcomp")).forEach(governing::add);
        if (any(tree, path, Relations.AUXILIARIES, "planned-modals") || is(tree, governing, "planned-verbs")
                || governing.stream().anyMatch(at -> isToBe(tree, at))) {
            return Certainty.PLANNED;
        }
        boolean believed = above.stream().limit(1).anyMatch(at -> isBelief(tree, at))
                || governing.stream().anyMatch(at -> isBelief(tree, at));
        return believed || any(tree, path, "probable-words") ? Certainty.PROBABLE : Certainty.ASSERTED;
    }

    /** "Could come", unlike "could be seen". */
    private boolean isMerelyPossible(SyntaxTree tree, List<Integer> path) {
        return path.stream().anyMatch(at -> is(tree, tree.children(at, Relations.AUXILIARIES), "possible-modals")
                && !(is(tree, List.of(at), "perceived") && tree.child(at, List.of("auxpass")).isPresent()
                        && is(tree, tree.children(at, Relations.AUXILIARIES), "abilities")));
    }

    /** "Is to close", "are to be cut", unlike "is to blame" and "the aim is to help". */
    private static boolean isToBe(SyntaxTree tree, int verb) {
        return tree.isIn(verb, "copulas") && tree.children(verb, Relations.PREDICATIVES).isEmpty()
                && tree.child(verb, Relations.SUBJECTS).stream().noneMatch(subject -> tree.isIn(subject, "purposes"))
                && tree.child(verb, List.of("xcomp")).stream().anyMatch(clause -> !tree.isIn(clause, "blaming"));
    }

    private boolean isBelief(SyntaxTree tree, int at) {
        boolean reporting = tree.isIn(at, "reported");
        return lists.entries("probable-verbs").contains(tree.lemma(at))
                && (!reporting || tree.child(at, List.of("auxpass")).isPresent());
    }

    private boolean is(SyntaxTree tree, List<Integer> words, String section) {
        return words.stream().anyMatch(at -> lists.entries(section).contains(tree.lemma(at)));
    }

    private boolean any(SyntaxTree tree, List<Integer> path, String section) {
        return path.stream().anyMatch(at -> tree.children(at).stream()
                .anyMatch(child -> lists.entries(section).contains(tree.lemma(child))
                        && !tree.relation(child).equals("nmod")));
    }

    private boolean any(SyntaxTree tree, List<Integer> path, List<String> relations, String section) {
        return path.stream().anyMatch(at -> is(tree, tree.children(at, relations), section));
    }
}
