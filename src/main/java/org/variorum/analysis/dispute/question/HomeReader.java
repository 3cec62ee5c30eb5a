package org.variorum.analysis.dispute.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.PersonAge;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.Participant;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/**
 * Where a person lives: "Name, 59, of Place", "Name from Place", "Name, who lived in Place".
 *
 * <p>Of two places one may lie in the other, so only places of one rank exclude each other: two that geography does not
 * know, or two towns that it knows.
 */
final class HomeReader implements AnswerReader {

    private static final Question QUESTION = new Question("home", "place.home", DisputeKind.PLACE, 0.6,
            QuestionLabel.ofName("fact.home"));

    private final Gazetteer gazetteer;

    HomeReader(NewsLanguage language) {
        this.gazetteer = new Gazetteer(language.code());
    }

    @Override
    public Question question() {
        return QUESTION;
    }

    @Override
    public List<Answer> read(ComparedClaim claim) {
        SequencedSet<Answer> answers = new LinkedHashSet<>();
        SyntaxTree tree = claim.tree();
        for (PersonAge aged : PersonAge.in(claim)) {
            homes(claim, aged.name().surname(), aged.name().span(), answers);
        }
        for (Participant participant : claim.claim().participants()) {
            Optional<EntityMention> person = participant.entity().filter(entity -> entity.type() == EntityType.PERSON);
            if (person.isPresent()) {
                String name = person.get().name().toLowerCase(Locale.ROOT);
                String surname = name.substring(name.lastIndexOf(' ') + 1);
                homes(claim, surname, participant.span(), answers);
                boolean lives = claim.lexicon().in("living", claim.extracted().predicate());
                if (lives && participant.role().equals("subject")) {
                    living(claim).ifPresent(noun -> answers.add(answer(surname, tree, noun)));
                }
            }
        }
        return List.copyOf(answers);
    }

    private void homes(ComparedClaim claim, String surname, TextSpan name, SequencedSet<Answer> answers) {
        for (int token : claim.tokensIn(name)) {
            if (claim.tree().isProperNoun(token)) {
                place(claim.tree(), token, claim.lexicon().words("origin"))
                        .ifPresent(noun -> answers.add(answer(surname, claim.tree(), noun)));
            }
        }
    }

    private static OptionalInt living(ComparedClaim claim) {
        return claim.tokens().stream()
                .filter(token -> claim.lexicon().in("living", claim.tree().lemma(token)))
                .map(verb -> place(claim.tree(), verb, claim.lexicon().words("home")))
                .filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }

    /** The name in the phrase that one of the prepositions opens below the word, however far down. */
    private static OptionalInt place(SyntaxTree tree, int above, List<String> prepositions) {
        for (int child = above + 1; child < tree.size(); child++) {
            boolean opens = prepositions.contains(tree.lemma(child)) && tree.relation(child).equals("prep")
                    && !tree.isIn(child - 1, "at first")
                    && (tree.head(child) == above || !tree.isProperNoun(above) && tree.dominates(above, child));
            OptionalInt noun = opens
                    ? tree.child(child, Relations.PREPOSITIONAL_OBJECTS) : OptionalInt.empty();
            if (noun.isPresent() && tree.isProperNoun(noun.getAsInt())
                    && tree.child(noun.getAsInt(), List.of("det")).isEmpty()) {
                return noun;
            }
        }
        return OptionalInt.empty();
    }

    private Answer answer(String surname, SyntaxTree tree, int noun) {
        int first = noun;
        while (first > 0 && tree.isProperNoun(first - 1) && tree.head(first - 1) == noun) {
            first--;
        }
        TextSpan span = tree.span(first, noun);
        return new Answer(new Slot(QUESTION.kind(), surname), tree.words(first, noun).toLowerCase(Locale.ROOT), span);
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        String one = first.value();
        String other = second.value();
        boolean within = one.contains(other) || other.contains(one)
                || names(contrast.first(), other) || names(contrast.second(), one);
        Optional<String> known = gazetteer.place(one);
        Optional<String> otherKnown = gazetteer.place(other);
        boolean towns = known.filter(gazetteer::isTown).isPresent() && otherKnown.filter(gazetteer::isTown).isPresent();
        return !within && (towns || known.isEmpty() && otherKnown.isEmpty());
    }

    private static boolean names(ComparedClaim claim, String place) {
        return claim.extracted().sentence().text().toLowerCase(Locale.ROOT).contains(place);
    }
}
