package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordClasses;
import org.variorum.model.comparison.DisputeKind;

/**
 * Whether anybody died, where it is said in other words than numbers: "none of the injuries was life-threatening" and
 * "all are expected to survive" leave no room for a death.
 */
final class HarmReader extends TokenReader {

    private static final String NONE = "none";
    private static final String SOME = "some";

    HarmReader(NewsLanguage language) {
        super(new Question("harm", "polarity.harm", DisputeKind.QUANTITY, 0.6,
                QuestionLabel.fixed("fact.harm")), language, ANY);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        String lemma = tree.lemma(token);
        if (lexicon.in("threatening", lemma) && followsLife(tree, token) || lexicon.in("surviving", lemma)) {
            OptionalInt subject = Subject.noun(tree, token);
            boolean denied = negation.negated(claim, token) || subject.isPresent() && denies(tree, subject.getAsInt());
            return lexicon.in("surviving", lemma) != denied && subject.isPresent() && ofAll(tree, subject.getAsInt())
                    ? Optional.of(answer("death", NONE, between(tree, subject.getAsInt(), token))) : Optional.empty();
        }
        boolean dies = tree.isVerb(token) && lexicon.in("dying", lemma) && claim.asserted()
                && !negation.negated(claim, token);
        OptionalInt patient = dies ? Persons.patient(tree, token) : OptionalInt.empty();
        return patient.isPresent() && persons.isPerson(tree, patient.getAsInt())
                && !lexicon.isPerpetrator(tree.lemma(patient.getAsInt()))
                ? Optional.of(answer("death", SOME, between(tree, patient.getAsInt(), token))) : Optional.empty();
    }

    /** "Life-threatening", in one word or three. */
    private static boolean followsLife(SyntaxTree tree, int token) {
        String form = tree.token(token).form();
        return WordClasses.ENGLISH_GRAMMAR.of("lives").stream().anyMatch(life -> form.startsWith(life + "-"))
                || token > 1 && tree.isIn(token - 2, "lives");
    }

    /** "None of them", "no injury". */
    private boolean denies(SyntaxTree tree, int subject) {
        return lexicon.negates(tree.lemma(subject))
                || tree.children(subject).stream().anyMatch(child -> lexicon.negates(tree.lemma(child)));
    }

    /**
     * Whether the subject takes in all who were hurt: "none of the injuries", "all victims"; not "both officers", which
     * leaves others out.
     */
    private boolean ofAll(SyntaxTree tree, int subject) {
        boolean all = lexicon.in("all of them", tree.lemma(subject))
                || tree.children(subject).stream().anyMatch(child -> lexicon.in("all of them", tree.lemma(child)));
        Stream<Integer> whole = Stream.concat(Stream.of(subject), tree.children(subject, List.of("prep")).stream()
                .flatMap(of -> tree.children(of, List.of("pobj")).stream()));
        return all && whole.filter(tree::isNoun).map(tree::lemma).allMatch(noun ->
                Stream.of("all of them", "anybody", "hurt").anyMatch(section -> lexicon.in(section, noun)));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return !first.value().equals(second.value());
    }

    /** Somebody may have died between the two reports. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return contrast.later(first, second).map(Answer::value).filter(SOME::equals).isPresent();
    }
}
