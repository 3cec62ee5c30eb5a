package org.variorum.analysis.extract.attribution;

import java.util.List;
import java.util.OptionalInt;
import org.variorum.analysis.extract.entity.Genders;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/** Finds who speaks, and to whom, in the grammar around a reporting word. */
final class SourceFinder {

    private static final int HIGHEST = 4;

    /** The head of the noun phrase that speaks through the verb. */
    OptionalInt of(SyntaxTree tree, int verb) {
        boolean passive = tree.child(verb, List.of("auxpass")).isPresent();
        if (passive) {
            return agent(tree, verb);
        }
        OptionalInt subject = tree.child(verb, List.of("nsubj"));
        if (subject.isPresent()) {
            return antecedent(tree, verb, subject.getAsInt());
        }
        OptionalInt trailing = trailing(tree, verb);
        return trailing.isPresent() ? trailing : inherited(tree, verb);
    }

    /**
     * Whoever stands in commas before a verb that a parser joins to the clause before: "The firm will appeal, its
     * lawyer, Ada Wexley, told us." Of a name behind an office it is the office.
     */
    OptionalInt trailing(SyntaxTree tree, int verb) {
        int name = verb - 2;
        boolean joined = List.of("conj", "parataxis").contains(tree.relation(verb))
                && tree.child(verb, List.of("nsubj")).isEmpty()
                && name > 0 && tree.token(verb - 1).form().equals(",") && Genders.isEndOfPerson(tree, name);
        if (!joined) {
            return OptionalInt.empty();
        }
        int office = tree.head(name);
        boolean described = tree.relation(name).equals("appos") && office >= 0 && tree.isNoun(office)
                && !tree.isProperNoun(office);
        int source = described ? office : name;
        int clause = tree.head(verb) == name || tree.head(verb) == source ? tree.head(source) : tree.head(verb);
        boolean coordinated = clause >= 0
                && tree.children(clause, List.of("cc")).stream().anyMatch(word -> word < verb);
        return clause < 0 || clause > source || coordinated ? OptionalInt.empty() : OptionalInt.of(source);
    }

    private static OptionalInt agent(SyntaxTree tree, int verb) {
        OptionalInt by = tree.child(verb, Relations.AGENTS);
        return by.isPresent() ? tree.child(by.getAsInt(), Relations.PREPOSITIONAL_OBJECTS) : OptionalInt.empty();
    }

    /** "…, who said": the noun before. */
    private static OptionalInt antecedent(SyntaxTree tree, int verb, int subject) {
        boolean relative = tree.tag(subject).startsWith("W") || tree.isIn(subject, "that");
        if (relative && tree.head(verb) >= 0 && Relations.NOUN_CLAUSES.contains(tree.relation(verb))) {
            return OptionalInt.of(tree.head(verb));
        }
        return tree.isIn(subject, "bodies") && tree.relation(subject).equals("expl")
                ? OptionalInt.empty()
                : OptionalInt.of(subject);
    }

    /**
     * A verb without a subject speaks for that of the verb above: "said … and added", "declined to say"; in "quoted an
     * official as saying" for its object.
     */
    private static OptionalInt inherited(SyntaxTree tree, int verb) {
        int at = verb;
        for (int step = 0; step < HIGHEST; step++) {
            String relation = tree.relation(at);
            int head = tree.head(at);
            if (head < 0) {
                return OptionalInt.empty();
            }
            if (Relations.NOUN_CLAUSES.contains(relation) && tree.isNoun(head)) {
                return tree.tag(verb).equals("VBG") ? OptionalInt.of(head) : OptionalInt.empty();
            }
            boolean shares = relation.equals("conj") || relation.equals("xcomp") || relation.equals("advcl")
                    || relation.equals("ccomp") || relation.equals("pcomp") || relation.equals("prep")
                    || relation.equals("parataxis") || relation.equals("dep");
            if (!shares) {
                return OptionalInt.empty();
            }
            OptionalInt quoted = relation.equals("prep") && tree.isIn(at, "as")
                    ? tree.child(head, Relations.OBJECTS) : OptionalInt.empty();
            OptionalInt subject = quoted.isPresent() ? quoted : tree.child(head, List.of("nsubj", "nsubjpass"));
            if (subject.isPresent()) {
                return antecedent(tree, head, subject.getAsInt());
            }
            at = head;
        }
        return OptionalInt.empty();
    }

    /** Whom the verb's words are told. */
    OptionalInt recipient(SyntaxTree tree, int verb) {
        if (!tree.isIn(verb, "telling")) {
            return OptionalInt.empty();
        }
        if (tree.child(verb, List.of("auxpass")).isPresent()) {
            return OptionalInt.empty();
        }
        OptionalInt dative = tree.child(verb, Relations.RECIPIENTS);
        return dative.isPresent() ? dative : tree.child(verb, Relations.OBJECTS);
    }

    /** Who quotes the verb's source: "the Times quoted an official as saying", "was quoted by the Times as saying". */
    OptionalInt quoter(SyntaxTree tree, int verb) {
        int as = tree.relation(verb).equals("pcomp") ? tree.head(verb) : -1;
        if (as < 0 || !tree.isIn(as, "as") || tree.head(as) < 0) {
            return OptionalInt.empty();
        }
        OptionalInt by = agent(tree, tree.head(as));
        return by.isPresent() ? by : tree.child(tree.head(as), List.of("nsubj"));
    }

    /** Whose report, claim or warning it is: "the Journal's report", "a report by the Journal". */
    OptionalInt ofNoun(SyntaxTree tree, int noun) {
        OptionalInt owner = tree.child(noun, List.of("poss"));
        if (owner.isPresent()) {
            return owner;
        }
        for (int preposition : tree.children(noun, List.of("prep"))) {
            if (tree.isIn(preposition, "authors")) {
                return tree.child(preposition, Relations.PREPOSITIONAL_OBJECTS);
            }
        }
        return owner(tree, noun);
    }

    private static OptionalInt owner(SyntaxTree tree, int noun) {
        int head = tree.head(noun);
        boolean object = head >= 0 && tree.isVerb(head) && Relations.OBJECTS.contains(tree.relation(noun));
        if (object) {
            return tree.child(head, List.of("nsubj"));
        }
        return OptionalInt.empty();
    }
}
