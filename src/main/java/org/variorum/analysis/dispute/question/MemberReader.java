package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.ExclusiveClasses;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * Which member of a class plays a part in one act, in whichever of its words: "shot in the leg", "shot in the chest";
 * "dismissed by the president", "sacked by the prime minister". Only classes are asked for of which one act has one
 * member; who did a thing is only asked of one thing.
 */
final class MemberReader extends TokenReader {

    private static final String DOER = "doer";
    private static final String PATIENT = "patient";
    private static final List<String> JOINED = List.of("conj");

    private final Acts acts;
    private final ExclusiveClasses classes;
    private final Circumstances circumstances;

    MemberReader(NewsLanguage language) {
        super(new Question("member", "content.member", DisputeKind.CONTENT, 0.6), language, ComparedClaim::affirmed);
        this.acts = language.acts();
        this.classes = language.classes();
        this.circumstances = new Circumstances(lexicon);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        String name = tree.isNoun(token) && !isOneOfTwo(tree, token)
                ? ExclusiveClasses.named(tree, token, classes::isMember) : "";
        Optional<String> kind = classes.classesOf(name).stream().map(one -> one.replace(' ', '-'))
                .filter(one -> lexicon.in("asked classes", one)).findFirst();
        int verb = governor(tree, token);
        String part = kind.isEmpty() || verb < 0 ? "" : part(tree, token, verb, kind.get());
        String act = part.isEmpty() ? "" : acts.of(tree, verb);
        return act.isEmpty() ? Optional.empty() : Optional.of(answer(
                act + " " + part + " " + kind.orElseThrow(), name, NounPhrase.around(tree, token).span(tree)));
    }

    /** "In the face and chest", "in the back of the head". */
    private static boolean isOneOfTwo(SyntaxTree tree, int noun) {
        return JOINED.contains(tree.relation(noun)) || tree.child(noun, JOINED).isPresent()
                || tree.children(noun, List.of("prep")).stream().anyMatch(preposition -> tree.isIn(preposition, "of"));
    }

    private String part(SyntaxTree tree, int noun, int verb, String kind) {
        int head = tree.head(noun);
        String relation = tree.relation(noun);
        if (head == verb) {
            return relation.equals("nsubj") ? DOER
                    : Relations.OBJECTS.contains(relation) || relation.equals("nsubjpass") ? PATIENT : "";
        }
        boolean behind = head >= 0 && Relations.PREPOSITIONAL_OBJECTS.contains(relation)
                && (tree.head(head) == verb || isComplement(tree, tree.head(head), verb));
        return !behind ? "" : Relations.AGENTS.contains(tree.relation(head)) ? DOER
                : lexicon.in("classes of means", kind) ? "means" : "at";
    }

    /** "Found guilty of theft". */
    private static boolean isComplement(SyntaxTree tree, int word, int verb) {
        return word >= 0 && tree.head(word) == verb && tree.tag(word).startsWith("JJ");
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        int mine = governor(contrast.first().tree(), tokenOf(contrast.first(), first));
        int theirs = governor(contrast.second().tree(), tokenOf(contrast.second(), second));
        return classes.exclude(first.value(), second.value()).isPresent() && !Referents.otherDays(contrast)
                && !Referents.otherPlaces(contrast) && !Referents.otherAges(contrast)
                && !knowsAnother(contrast.first(), second) && !knowsAnother(contrast.second(), first)
                && (first.slot().role().contains(" " + DOER + " ")
                        ? onePatient(contrast, mine, theirs)
                        : !Subject.differ(contrast, mine, theirs)
                                && oneBody(contrast, mine, theirs)
                                && !circumstances.otherObjects(contrast, mine, theirs));
    }

    /** "Cars pay 4 pounds, lorries 18": whoever tells of the other's member too tells of two acts. */
    private boolean knowsAnother(ComparedClaim claim, Answer other) {
        SyntaxTree tree = claim.tree();
        return IntStream.range(0, tree.size()).anyMatch(token -> Subject.SUBJECTS.contains(tree.relation(token))
                && ExclusiveClasses.named(tree, token, classes::isMember).equals(other.value())
                && !negation.negated(claim, token));
    }

    /**
     * Whether subject and object may be the same people, unlike "he was shot", "she was shot", and "Lund was shot", "a
     * man was shot".
     */
    private boolean oneBody(Contrast contrast, int mine, int theirs) {
        boolean told = befallsNew(contrast.first().tree(), mine) == befallsNew(contrast.second().tree(), theirs);
        return told && Stream.of(Relations.OBJECTS, Subject.SUBJECTS).allMatch(relations -> {
            OptionalInt one = contrast.first().tree().child(mine, relations);
            OptionalInt other = contrast.second().tree().child(theirs, relations);
            return one.isEmpty() || other.isEmpty() || Whom.of(contrast.first().tree(), one.getAsInt(), persons)
                    .fits(Whom.of(contrast.second().tree(), other.getAsInt(), persons));
        });
    }

    private static boolean befallsNew(SyntaxTree tree, int verb) {
        return Acts.patient(tree, verb).stream().anyMatch(noun -> Referents.isNew(tree, noun));
    }

    private static boolean onePatient(Contrast contrast, int mine, int theirs) {
        OptionalInt patient = Acts.patient(contrast.first().tree(), mine);
        OptionalInt other = Acts.patient(contrast.second().tree(), theirs);
        return patient.isPresent() && other.isPresent()
                && !Circumstances.otherThings(contrast, patient.getAsInt(), other.getAsInt());
    }
}
