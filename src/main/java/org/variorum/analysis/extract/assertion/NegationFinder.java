package org.variorum.analysis.extract.assertion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.Polarity;

/**
 * Tells whether a clause denies its predicate. Every negation on the way from the clause's head to its predicate turns
 * the clause round once: "did not fail to respond" affirms.
 */
public final class NegationFinder {

    private static final List<String> ARGUMENTS =
            List.of("nsubj", "nsubjpass", "dobj", "attr", "dative", "expl", "npadvmod");
    private final Set<String> words;
    private final Set<String> determiners;
    private final Set<String> pronouns;
    private final Set<String> verbs;
    private final Set<String> nouns;
    private final Set<String> adjectives;
    private final Set<String> vague;
    private final Set<String> phrases;
    private final Map<String, List<String>> silence;

    public NegationFinder(String language) {
        WordList lists = WordList.load(language, "modality");
        this.words = lists.entries("negating-words");
        this.determiners = lists.entries("negating-determiners");
        this.pronouns = lists.entries("negating-pronouns");
        this.verbs = lists.entries("negating-complement-verbs");
        this.nouns = lists.entries("negating-nouns");
        this.adjectives = lists.entries("negating-adjectives");
        this.vague = lists.entries("vague");
        this.phrases = lists.entries("negating-phrases");
        this.silence = lists.table("silence");
    }

    /** Whether the clause of that predicate affirms or denies it. */
    public Polarity polarity(SyntaxTree tree, Predicate predicate) {
        int turns = 0;
        for (int i = 0; i < predicate.path().size(); i++) {
            int at = predicate.path().get(i);
            boolean alone = predicate.path().size() == 1 && !tree.isVerb(at) && saysNone(tree, at);
            turns += onItself(tree, at) || alone ? 1 : 0;
            boolean last = i == predicate.path().size() - 1;
            turns += turnsWhatFollows(tree, at, last) ? 1 : 0;
        }
        turns += isWithout(tree, predicate.path().getFirst()) ? 1 : 0;
        return turns % 2 == 0 ? Polarity.AFFIRMED : Polarity.NEGATED;
    }

    /** Whether the word itself is negated: by an adverb, or by a subject or object that says none. */
    public boolean onItself(SyntaxTree tree, int at) {
        boolean adverb = tree.children(at).stream().anyMatch(child -> negates(tree, child));
        boolean argument = tree.children(at, ARGUMENTS).stream().anyMatch(child -> saysNone(tree, child));
        boolean phrase = tree.isVerb(at) && hasPhrase(tree, at);
        return adverb ^ (argument || phrase) || negatedBefore(tree, at);
    }

    private boolean negates(SyntaxTree tree, int child) {
        String lemma = tree.lemma(child);
        boolean negating = words.contains(lemma) && !tree.isIn(child, "leaving out")
                && !tree.relation(child).equals("cc") || tree.relation(child).equals("neg");
        boolean follows = child + 1 < tree.size() && vague.contains(tree.lemma(child + 1));
        return negating && !follows && !isArgument(tree, child) && !tree.relation(child).equals("det");
    }

    private static boolean isArgument(SyntaxTree tree, int child) {
        return ARGUMENTS.contains(tree.relation(child)) || tree.relation(child).equals("pobj");
    }

    private boolean saysNone(SyntaxTree tree, int noun) {
        String lemma = tree.lemma(noun);
        if (pronouns.contains(lemma) || nouns.contains(lemma) || tree.isIn(noun, "negated pairs")) {
            return true;
        }
        return tree.children(noun).stream()
                .anyMatch(child -> determiners.contains(tree.lemma(child)) && child < noun);
    }

    /** "neither … nor" and "nor did he" stand before the verb without hanging on it. */
    private boolean negatedBefore(SyntaxTree tree, int at) {
        return tree.children(at).stream().anyMatch(child -> tree.relation(child).equals("cc")
                && tree.isIn(child, "negated joins") && child < at);
    }

    private boolean hasPhrase(SyntaxTree tree, int verb) {
        for (int child : tree.children(verb)) {
            String relation = tree.relation(child);
            if (relation.equals("prep") || relation.equals("advmod") || relation.equals("npadvmod")) {
                int last = tree.subtree(child).length() - 1;
                String words = tree.words(child, Math.min(last, child + 2)).toLowerCase(Locale.ROOT);
                String before = child > 0 ? tree.lemma(child - 1) + " " + words : words;
                if (phrases.stream().anyMatch(phrase -> words.endsWith(phrase) || before.endsWith(phrase))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean turnsWhatFollows(SyntaxTree tree, int at, boolean last) {
        String lemma = tree.lemma(at);
        if (last) {
            return silence.containsKey(lemma) || adjectives.contains(lemma) && !tree.isVerb(at)
                    || hasNoneOf(tree, at);
        }
        return verbs.contains(lemma) || adjectives.contains(lemma);
    }

    /** "lack of evidence" as what there is. */
    private boolean hasNoneOf(SyntaxTree tree, int at) {
        return !tree.isVerb(at) && nouns.contains(tree.lemma(at)) && tree.child(at, List.of("prep")).isPresent();
    }

    private boolean isWithout(SyntaxTree tree, int head) {
        int above = tree.head(head);
        return above >= 0 && tree.relation(head).equals("pcomp") && tree.isIn(above, "leaving out")
                || above >= 0 && !Relations.COMPLEMENTS.contains(tree.relation(head))
                        && tree.relation(head).equals("pcomp") && verbs.contains(tree.lemma(above));
    }
}
