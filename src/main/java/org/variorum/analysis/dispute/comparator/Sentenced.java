package org.variorum.analysis.dispute.comparator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.dispute.question.Whom;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.TextSpan;

/** Whom a court gave a prison term: two terms are compared only where both are one person's as far as words tell. */
final class Sentenced {

    /** What the number of years of a prison term is called. */
    static final String ROLE = "sentence";

    private Sentenced() {}

    /** Whether both terms are of one surname, or of people told of by one noun. */
    static boolean alike(Contrast contrast, Quantity first, Quantity second) {
        Optional<String> mine = who(contrast.first(), first);
        return mine.isPresent() && mine.equals(who(contrast.second(), second));
    }

    private static Optional<String> who(ComparedClaim claim, Quantity term) {
        OptionalInt verb = claim.governor(term.span());
        OptionalInt person = verb.isEmpty() ? verb : person(claim.tree(), verb.getAsInt(), term.span());
        return person.isEmpty() ? Optional.empty() : Optional.of(name(claim, person.getAsInt()));
    }

    /** The recipient or the object of the verb, or its subject where the object is the term itself. */
    private static OptionalInt person(SyntaxTree tree, int verb, TextSpan term) {
        OptionalInt recipient = tree.child(verb, Relations.RECIPIENTS);
        OptionalInt object = recipient.isPresent() ? recipient : tree.child(verb, Relations.OBJECTS);
        boolean itself = object.isPresent() && tree.subtree(object.getAsInt()).stream()
                .anyMatch(token -> term.overlaps(tree.span(token, token)));
        return object.isPresent() && !itself ? object : Subject.noun(tree, verb);
    }

    /** The surname, of a pronoun that of whom it stands for; else the noun. */
    private static String name(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        String name = claim.claim().participants().stream()
                .filter(one -> one.span().overlaps(claim.span(token)) && List.of("subject", "object", "recipient")
                        .contains(one.role()))
                .flatMap(one -> one.entity().stream()).map(entity -> entity.name()).findFirst()
                .orElseGet(() -> tree.isProperNoun(token) ? tree.token(token).form() : tree.lemma(token));
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
