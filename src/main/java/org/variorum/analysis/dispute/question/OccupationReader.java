package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.ExclusiveClasses;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * What somebody does for a living: "Emma Lund, a nurse", "the victim was a teacher", "teacher Emma Lund". Asked of who
 * is named, or of whom both reports speak as known, such as the victim.
 */
final class OccupationReader extends TokenReader {

    private static final String CLASS = "occupation";

    private final ExclusiveClasses classes;

    OccupationReader(NewsLanguage language) {
        super(
                new Question("occupation", "participant.occupation", DisputeKind.PARTICIPANT, 0.6,
                        QuestionLabel.ofName("fact.occupation")), language,
                ComparedClaim::affirmed);
        this.classes = language.classes();
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        String name = tree.tag(token).equals("NN") ? name(tree, token) : "";
        boolean now = !name.isEmpty() && !negation.negated(claim, token) && tree.children(token).stream()
                .noneMatch(word -> lexicon.in("no longer", tree.lemma(word)) || isOccupation(tree, word));
        return now ? whose(tree, token).stream().boxed().filter(person -> !who(tree, person).isEmpty()).findFirst()
                .map(person -> answer(who(tree, person), name + "/" + given(tree, person), claim.span(token)))
                : Optional.empty();
    }

    /** "A nurse and singer", "a student nurse": somebody may be both. */
    private boolean isOccupation(SyntaxTree tree, int word) {
        return (tree.relation(word).equals("conj") || Relations.NAME_PARTS.contains(tree.relation(word)))
                && classes.in(CLASS, tree.lemma(word));
    }

    /** The occupation that the noun names; empty for any other. */
    private String name(SyntaxTree tree, int noun) {
        String name = ExclusiveClasses.named(tree, noun, word -> classes.in(CLASS, word));
        return classes.in(CLASS, name) ? name : "";
    }

    /** Beside whom the noun stands, or of whom a form of "be" says it. */
    private OptionalInt whose(SyntaxTree tree, int noun) {
        int head = tree.head(noun);
        String relation = tree.relation(noun);
        if (head >= 0 && (relation.equals("appos") || Relations.NAME_PARTS.contains(relation)) && isWho(tree, head)) {
            return OptionalInt.of(head);
        }
        if (head >= 0 && relation.equals("attr") && tree.isIn(head, "copulas")) {
            return tree.child(head, Subject.SUBJECTS).stream().filter(subject -> isWho(tree, subject)).findFirst();
        }
        OptionalInt named = tree.child(noun, List.of("appos")).stream()
                .filter(name -> Persons.isNamed(tree, name)).findFirst();
        return named.isPresent() ? named : afterAge(tree, noun);
    }

    /** "Emma Lund, 34, a nurse": the noun stands behind the name, whatever the age between them does to the grammar. */
    private static OptionalInt afterAge(SyntaxTree tree, int noun) {
        int at = tree.subtree(noun).nextSetBit(0) - 1;
        boolean aged = false;
        while (at >= 0 && (tree.isPunctuation(at) || tree.tag(at).equals("CD"))) {
            aged = aged || tree.tag(at).equals("CD");
            at--;
        }
        return aged && at >= 0 && Persons.isNamed(tree, at) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private boolean isWho(SyntaxTree tree, int token) {
        return tree.isNoun(token) && persons.isPerson(tree, token);
    }

    /** The surname, or what the person was in the event if the report speaks of one that is known. */
    private String who(SyntaxTree tree, int person) {
        Whom whom = Whom.of(tree, person, persons);
        boolean known = tree.children(person).stream().anyMatch(word -> lexicon.in("definite", tree.lemma(word)));
        boolean only = known && lexicon.in("one alone", tree.lemma(person));
        return only ? tree.lemma(person) : whom.surname().isEmpty() && known ? whom.part() : whom.surname();
    }

    /** The first name, if it is told: two of one surname are often of one family. */
    private static String given(SyntaxTree tree, int person) {
        boolean told = person > 0 && tree.isProperNoun(person) && tree.isProperNoun(person - 1)
                && tree.head(person - 1) == person;
        return told ? tree.token(person - 1).form().toLowerCase(Locale.ROOT) : "";
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        String[] mine = first.value().split("/", -1);
        String[] theirs = second.value().split("/", -1);
        boolean one = mine[1].isEmpty() || theirs[1].isEmpty() || mine[1].equals(theirs[1]);
        return one && classes.exclude(mine[0], theirs[0]).filter(CLASS::equals).isPresent()
                && !Referents.otherAges(contrast);
    }
}
