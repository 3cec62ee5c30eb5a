package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/** Which named side won a case, a vote or a match: "X won the case", "it was Y that won", "X prevailed over Y". */
final class WinnerReader extends TokenReader {

    private final Circumstances circumstances;

    WinnerReader(NewsLanguage language) {
        super(
                new Question("winner", "participant.winner", DisputeKind.PARTICIPANT, 0.6,
                        QuestionLabel.fixed("fact.winner")), language,
                ComparedClaim::affirmed);
        this.circumstances = new Circumstances(lexicon);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        if (!tree.isVerb(token) || !lexicon.in("winning", tree.lemma(token))
                || tree.child(token, List.of("auxpass")).isPresent()) {
            return Optional.empty();
        }
        OptionalInt winner = winner(tree, token);
        if (winner.isEmpty() || !tree.isProperNoun(winner.getAsInt())) {
            return Optional.empty();
        }
        TextSpan name = NounPhrase.around(tree, winner.getAsInt()).withoutArticle(tree).span(tree);
        OptionalInt prize = tree.child(token, Relations.OBJECTS);
        boolean counted = prize.isPresent() && tree.children(prize.getAsInt()).stream()
                .anyMatch(child -> tree.tag(child).equals("CD"));
        String of = prize.isPresent() && tree.isNoun(prize.getAsInt())
                ? tree.lemma(prize.getAsInt()) : "";
        boolean before = tree.children(token, List.of("aux")).stream()
                .anyMatch(child -> tree.tag(child).equals("VBD"));
        boolean party = tree.tag(winner.getAsInt()).equals("NNPS");
        String kind = party ? "party" : tree.token(winner.getAsInt()).entityType().equals("PERSON") ? "person" : "";
        return before || counted ? Optional.empty() : Optional.of(answer(
                EVENT, claim.text(name).toLowerCase(Locale.ROOT) + "/" + of + "/" + kind, name));
    }

    /** The subject; of a relative clause, the noun that it hangs on: "it was Y that won". */
    private static OptionalInt winner(SyntaxTree tree, int verb) {
        OptionalInt subject = tree.child(verb, List.of("nsubj"));
        if (subject.isEmpty() || !tree.tag(subject.getAsInt()).startsWith("W")) {
            return subject.isPresent() ? subject : Subject.noun(tree, verb);
        }
        int above = tree.head(verb);
        return above < 0 ? OptionalInt.empty()
                : tree.isNoun(above) ? OptionalInt.of(above) : tree.child(above, List.of("attr"));
    }

    /** Two names without a common word, not of a party and its candidate, and not of two prizes, places or rounds. */
    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        String[] mine = first.value().split("/", -1);
        String[] theirs = second.value().split("/", -1);
        boolean onePrize = mine[1].isEmpty() || theirs[1].isEmpty() || mine[1].equals(theirs[1]);
        List<String> others = List.of(theirs[0].split(" "));
        boolean oneKind = mine[2].isEmpty() || theirs[2].isEmpty() || mine[2].equals(theirs[2]);
        int won = tokenOf(contrast.first(), first);
        int wonToo = tokenOf(contrast.second(), second);
        return onePrize && oneKind && !circumstances.apart(contrast, won, wonToo)
                && List.of(mine[0].split(" ")).stream().noneMatch(others::contains);
    }
}
