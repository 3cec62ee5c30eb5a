package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.EditDistance;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/**
 * How somebody is called whose first name and surname sound alike in two reports, of which neither knows the other's
 * spelling: "Miriam Castell", "Marian Castle". What brings such claims together is the sound of both words, not what is
 * said of the person.
 */
final class NameReader implements AnswerReader {

    private static final Question QUESTION =
            new Question("name", "participant.name", DisputeKind.PARTICIPANT, 0.6);

    private static final int WORDS = 2;
    private static final int SHORTEST = 4;
    private static final int LETTERS = 2;
    private static final int CODE = 4;

    /** Consonants that sound alike have one digit, after Soundex (Russell and Odell, 1918); vowels have none. */
    private static final String SOUNDS = "0123012-02245501262301-202";

    @Override
    public Question question() {
        return QUESTION;
    }

    @Override
    public List<Answer> read(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        return claim.tokens().stream()
                .filter(last -> last > 0 && Persons.isNamed(tree, last) && tree.isProperNoun(last - 1)
                        && tree.head(last - 1) == last && claim.tokens().contains(last - 1)
                        && (last + 1 == tree.size() || !tree.isProperNoun(last + 1)))
                .map(last -> answer(claim, last)).flatMap(Optional::stream).distinct().toList();
    }

    /** The last two words of a person's name, whatever titles stand before them. */
    private static Optional<Answer> answer(ComparedClaim claim, int last) {
        TextSpan span = claim.tree().span(last - 1, last);
        String[] words = words(claim.text(span));
        boolean full = words.length == WORDS
                && List.of(words).stream().allMatch(word -> word.length() >= SHORTEST && word.chars()
                        .allMatch(letter -> letter >= 'a' && letter <= 'z'));
        return full ? Optional.of(new Answer(
                new Slot(QUESTION.kind(), sound(words[0]) + " " + sound(words[1])), String.join(" ", words), span))
                : Optional.empty();
    }

    private static String[] words(String name) {
        return name.toLowerCase(Locale.ROOT).split("\\s+");
    }

    private static String sound(String word) {
        StringBuilder code = new StringBuilder(word.substring(0, 1));
        char before = digit(word.charAt(0));
        for (int at = 1; at < word.length() && code.length() < CODE; at++) {
            char digit = digit(word.charAt(at));
            if (digit != '0' && digit != '-' && digit != before) {
                code.append(digit);
            }
            before = digit == '-' ? before : digit;
        }
        return code.toString();
    }

    private static char digit(char letter) {
        return SOUNDS.charAt(letter - 'a');
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        String[] mine = words(first.value());
        String[] theirs = words(second.value());
        return !first.value().equals(second.value())
                && IntStream.range(0, WORDS).allMatch(at -> mine[at].equals(theirs[at])
                        || EditDistance.between(mine[at], theirs[at]) <= LETTERS
                                && !contrast.first().mentions().names().contains(theirs[at])
                                && !contrast.second().mentions().names().contains(mine[at]));
    }
}
