package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/**
 * Who did to one thing what is done once: "Alma Reed found the ring", "the ring was found by Jon Hale", "it was Jon
 * Hale who came upon the ring". Asked only of acts that one person does, and only where a person's name answers.
 */
final class DoerReader extends TokenReader {

    private static final List<String> SUBJECT = List.of("nsubj");

    private final Acts acts;
    private final Circumstances circumstances;

    DoerReader(NewsLanguage language) {
        super(new Question("doer", "participant.did", DisputeKind.PARTICIPANT, 0.55), language,
                ComparedClaim::affirmed);
        this.acts = language.acts();
        this.circumstances = new Circumstances(lexicon);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        String act = tree.isVerb(token) ? acts.of(tree, token) : "";
        OptionalInt thing = lexicon.in("acts of one doer", act) ? Persons.patient(tree, token) : OptionalInt.empty();
        boolean definite = thing.isPresent() && isDefinite(tree, thing.getAsInt());
        Optional<Integer> doer = definite ? doer(tree, token) : Optional.empty();
        return doer.map(last -> {
            TextSpan name = tree.span(first(tree, last), last);
            return answer(act + " " + acts.thing(tree.lemma(thing.getAsInt())),
                    claim.text(name).toLowerCase(Locale.ROOT), name);
        });
    }

    /** "The fraud", "his body", "Jon Hale": one that both reports can mean. */
    private boolean isDefinite(SyntaxTree tree, int noun) {
        return tree.isProperNoun(noun) || tree.isNoun(noun) && tree.children(noun).stream()
                .anyMatch(child -> lexicon.in("definite", tree.lemma(child)) || tree.tag(child).equals("PRP$")
                        || tree.tag(child).equals("POS") || tree.relation(child).equals("poss"));
    }

    /** The last word of the name of the one person who did it; nobody where several did. */
    private static Optional<Integer> doer(SyntaxTree tree, int verb) {
        OptionalInt agent = Acts.agent(tree, verb);
        boolean passive = tree.child(verb, List.of("auxpass")).isPresent();
        OptionalInt subject = agent.isPresent() || passive ? agent : subject(tree, verb);
        return subject.stream().boxed()
                .filter(noun -> tree.children(noun, List.of("conj")).isEmpty())
                .flatMap(noun -> Stream.concat(Stream.of(noun), tree.children(noun, List.of("appos")).stream()))
                .filter(noun -> Persons.isNamed(tree, noun)).findFirst();
    }

    /** The verb's subject; of "it was Jon Hale who found it" the name that the clause goes back to. */
    private static OptionalInt subject(SyntaxTree tree, int verb) {
        OptionalInt subject = tree.child(verb, SUBJECT);
        boolean relative = subject.isPresent() && tree.tag(subject.getAsInt()).startsWith("W");
        return relative && Relations.NOUN_CLAUSES.contains(tree.relation(verb))
                ? OptionalInt.of(tree.head(verb)) : subject;
    }

    private static int first(SyntaxTree tree, int last) {
        int first = last;
        while (first > 0 && Persons.isNamed(tree, first - 1) && tree.head(first - 1) == last) {
            first--;
        }
        return first;
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        int mine = tokenOf(contrast.first(), first);
        int theirs = tokenOf(contrast.second(), second);
        return otherNames(first.value().split(" "), second.value().split(" "))
                && !Referents.otherDays(contrast) && !Referents.otherPlaces(contrast)
                && !circumstances.otherObjects(contrast, mine, theirs);
    }

    /** Other surnames, or first names of one family; a surname alone may be anybody's of that family. */
    private static boolean otherNames(String[] mine, String[] theirs) {
        return !mine[mine.length - 1].equals(theirs[theirs.length - 1])
                ? !List.of(mine).contains(theirs[theirs.length - 1])
                        && !List.of(theirs).contains(mine[mine.length - 1])
                : mine.length > 1 && theirs.length > 1 && !mine[0].equals(theirs[0]);
    }
}
