package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * Which person by name had control of the vehicle: "was at the wheel", "was driving". It is one at a time; a text that
 * names two tells of two vehicles, or of two moments.
 */
final class ControlReader extends TokenReader {

    ControlReader(NewsLanguage language) {
        super(
                new Question("control", "participant.control", DisputeKind.PARTICIPANT, 0.6,
                        QuestionLabel.fixed("fact.control")), language,
                ComparedClaim::affirmed);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        OptionalInt verb = verb(tree, token);
        OptionalInt who = verb.isEmpty() ? OptionalInt.empty() : Subject.noun(tree, verb.getAsInt());
        if (who.isEmpty() || !tree.isProperNoun(who.getAsInt())) {
            return Optional.empty();
        }
        String vehicle = tree.child(verb.getAsInt(), Relations.OBJECTS).stream()
                .filter(object -> object != token).mapToObj(tree::lemma).findFirst().orElse("");
        return Optional.of(answer(
                EVENT, tree.token(who.getAsInt()).form().toLowerCase(Locale.ROOT) + "/" + vehicle,
                between(tree, who.getAsInt(), token)));
    }

    /** The verb by which somebody has control at the token: "was at the wheel", "had the wheel", "was driving". */
    private OptionalInt verb(SyntaxTree tree, int token) {
        int head = tree.head(token);
        if (lexicon.in("steering", tree.lemma(token)) && tree.tag(token).equals("VBG")
                && tree.children(token, List.of("aux")).stream().anyMatch(aux -> tree.isIn(aux, "copulas"))) {
            return OptionalInt.of(token);
        }
        if (!lexicon.in("controls", tree.lemma(token)) || head < 0) {
            return OptionalInt.empty();
        }
        boolean holds = tree.isIn(head, "possession") && Relations.OBJECTS.contains(tree.relation(token));
        int above = tree.head(head);
        boolean stands = lexicon.in("at controls", tree.lemma(head)) && above >= 0 && tree.isIn(above, "copulas");
        return holds ? OptionalInt.of(head) : stands ? OptionalInt.of(above) : OptionalInt.empty();
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        String[] mine = first.value().split("/", -1);
        String[] theirs = second.value().split("/", -1);
        boolean oneVehicle = mine[1].isEmpty() || theirs[1].isEmpty() || mine[1].equals(theirs[1]);
        return oneVehicle && !mine[0].equals(theirs[0]);
    }
}
