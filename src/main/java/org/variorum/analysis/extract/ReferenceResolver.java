package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.analysis.extract.entity.Mention;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/**
 * Names that pronouns and "the group" stand for: the nearest fitting name before them, one that was a subject first.
 * It is read sentence by sentence from the start of an article.
 */
final class ReferenceResolver {

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "himself", "herself");
    private static final Set<String> BODIES = Set.of(
            "group", "organisation", "organization", "company", "firm", "agency", "ministry", "army", "party", "union",
            "club", "team", "bank", "university", "airline", "militia", "network");
    private static final Set<String> COUNTRIES = Set.of("country", "nation");
    private final List<List<Optional<Mention>>> standsFor = new ArrayList<>();

    ReferenceResolver(List<SyntaxTree> trees, List<List<Mention>> mentions) {
        Focus focus = new Focus();
        for (int i = 0; i < trees.size(); i++) {
            standsFor.add(resolve(trees.get(i), mentions.get(i), focus));
        }
    }

    /** The name that the word stands for, when it is a pronoun or a definite description with a name before it. */
    Optional<Mention> antecedent(int sentence, int token) {
        return standsFor.get(sentence).get(token);
    }

    private static List<Optional<Mention>> resolve(SyntaxTree tree, List<Mention> mentions, Focus focus) {
        List<Optional<Mention>> resolved = new ArrayList<>();
        for (int at = 0; at < tree.size(); at++) {
            int index = at;
            resolved.add(focus.fitting(tree, at));
            mentions.stream().filter(mention -> mention.last() == index).forEach(mention -> focus.note(tree, mention));
        }
        return resolved;
    }

    /** The names last mentioned, by what can stand for them. */
    private static final class Focus {

        private Optional<Mention> person = Optional.empty();
        private Optional<Mention> body = Optional.empty();
        private Optional<Mention> nearest = Optional.empty();
        private Optional<Mention> country = Optional.empty();

        void note(SyntaxTree tree, Mention mention) {
            switch (mention.type()) {
                case PERSON -> person = prefer(tree, person, mention);
                case ORGANISATION -> {
                    body = prefer(tree, body, mention);
                    nearest = Optional.of(mention);
                }
                case PLACE -> country = Optional.of(mention);
                case GROUP, EVENT, OTHER -> { }
            }
        }

        /** Within one sentence a subject stays in focus when an object follows. */
        private static Optional<Mention> prefer(SyntaxTree tree, Optional<Mention> before, Mention mention) {
            boolean subject = tree.relation(mention.last()).startsWith("nsubj");
            boolean kept = !subject && before.isPresent() && before.get().last() < mention.first()
                    && before.get().last() < tree.size()
                    && tree.relation(before.get().last()).startsWith("nsubj")
                    && tree.token(before.get().last()).form().length() <= before.get().name().length()
                    && before.get().name().endsWith(tree.token(before.get().last()).form());
            return kept ? before : Optional.of(mention);
        }

        /** "It was not clear why": stands for nothing. */
        private static boolean isDummy(SyntaxTree tree, int it) {
            int verb = tree.head(it);
            boolean predicative = verb >= 0 && tree.child(verb, List.of("acomp", "attr")).isPresent();
            boolean clause = verb >= 0 && tree.child(verb, List.of("ccomp", "advcl", "xcomp", "csubj")).isPresent();
            return tree.relation(it).equals("expl") || clause && (predicative || tree.relation(it).endsWith("pass"));
        }

        Optional<Mention> fitting(SyntaxTree tree, int at) {
            String lemma = tree.lemma(at);
            if (tree.tag(at).startsWith("PRP")) {
                if (PERSONAL.contains(lemma) || lemma.equals("his")) {
                    return person;
                }
                return lemma.equals("it") && !isDummy(tree, at) || lemma.equals("its") ? body : Optional.empty();
            }
            boolean definite = tree.isNoun(at) && tree.children(at, List.of("det")).stream()
                    .anyMatch(word -> tree.lemma(word).equals("the") || tree.lemma(word).equals("this"));
            if (!definite || tree.isProperNoun(at)) {
                return Optional.empty();
            }
            return BODIES.contains(lemma) ? nearest : COUNTRIES.contains(lemma) ? country : Optional.empty();
        }
    }
}
