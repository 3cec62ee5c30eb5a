package org.variorum.analysis.dispute.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.Phrase;

/**
 * How old the one is who was killed, or who was arrested, where not all sources give a name. An article that gives
 * several such ages tells of several people and contradicts nobody.
 */
final class VictimAgeReader implements AnswerReader {

    private static final Question QUESTION =
            new Question("one-age", "participant.age-of-one", DisputeKind.PARTICIPANT, 0.5,
                    (slot, claims, found) -> Phrase.of("fact.one-age." + slot.role()));
    private static final double GENERATION = 15;

    private final Lexicon lexicon;
    private final Persons persons;

    VictimAgeReader(Lexicon lexicon, Persons persons) {
        this.lexicon = lexicon;
        this.persons = persons;
    }

    @Override
    public Question question() {
        return QUESTION;
    }

    @Override
    public List<Answer> read(ComparedClaim claim) {
        List<Answer> answers = new ArrayList<>();
        if (!claim.extracted().anchor().inherited()) {
            return answers;
        }
        for (Quantity quantity : claim.claim().quantities()) {
            if (quantity.role().equals("age") && quantity.logical().isExact()) {
                answer(claim, quantity).ifPresent(answers::add);
            }
        }
        return answers;
    }

    private Optional<Answer> answer(ComparedClaim claim, Quantity age) {
        SyntaxTree tree = claim.tree();
        int at = claim.tokensIn(age.span()).stream().findFirst().orElse(-1);
        while (at >= 0 && !persons.isPerson(tree, at) && !tree.isVerb(at)) {
            at = tree.head(at);
        }
        if (at < 0 || !persons.isPerson(tree, at) || tree.head(at) < 0 || !tree.children(at, List.of("conj")).isEmpty()
                || tree.relation(at).equals("conj")) {
            return Optional.empty();
        }
        int person = at;
        return befallen(tree, person).map(fate -> new Answer(
                new Slot(QUESTION.kind(), fate),
                Whom.of(tree, person, persons).with(Long.toString((long) age.logical().low())), age.span()));
    }

    /** What is said to have happened to the person by the verb or one joined to it. */
    private Optional<String> befallen(SyntaxTree tree, int person) {
        int verb = tree.head(person);
        String relation = tree.relation(person);
        boolean passive = Relations.PASSIVE_SUBJECTS.contains(relation);
        boolean suffers = passive || Relations.OBJECTS.contains(relation);
        boolean active = relation.equals("nsubj");
        if (!tree.isVerb(verb) || !suffers && !active) {
            return Optional.empty();
        }
        List<Integer> verbs = new ArrayList<>(List.of(verb));
        if (passive || active) {
            verbs.addAll(tree.children(verb, List.of("conj")));
        }
        for (int one : verbs) {
            boolean joinedPassive = tree.child(one, List.of("auxpass")).isPresent();
            boolean befalls = one == verb ? suffers : joinedPassive;
            boolean dies = lexicon.in("dying", tree.lemma(one))
                    && (befalls || lexicon.in("dying alone", tree.lemma(one)));
            if (dies || befalls && tree.children(one).stream().anyMatch(child -> tree.isIn(child, "dead"))) {
                return Optional.of("killed");
            }
            if (befalls && lexicon.in("capturing", tree.lemma(one))) {
                return Optional.of("arrested");
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        double apart = Math.abs(Double.parseDouble(Whom.said(first)) - Double.parseDouble(Whom.said(second)));
        if (contrast.internal()) {
            return apart > 0 || !Whom.in(first).fits(Whom.in(second));
        }
        boolean told = Whom.in(first).isNamedAs(Whom.in(second));
        return apart > 0 && apart <= GENERATION && !told && Whom.in(first).fits(Whom.in(second));
    }
}
