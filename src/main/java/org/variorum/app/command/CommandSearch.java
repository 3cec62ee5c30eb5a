package org.variorum.app.command;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.variorum.app.find.FoldedText;

/**
 * Finds commands by a few letters of their title: {@code nd} finds “Next dispute”.
 *
 * @param title the title of a command as the reader sees it
 * @param also other words that readers look for it by, apart by spaces; may be empty
 * @param recent names of commands used lately, the latest first
 */
public record CommandSearch(
        Function<Command, String> title, Function<Command, String> also, List<String> recent) {


    private static final int START_OF_WORD = 8;
    private static final int NEXT_LETTER = 5;
    private static final int WHOLE_PIECE = 20;
    private static final int LONGEST_SKIP = 3;
    private static final int WORD = 4;

    public CommandSearch {
        recent = List.copyOf(recent);
    }

    /**
     * The commands that fit, the best first; with nothing typed all of them. Lately used ones win a tie. Who types a
     * whole word is not bothered with commands that merely have its letters somewhere, if others have the word.
     */
    public List<Command> find(String typed, Collection<Command> commands) {
        String wanted = FoldedText.of(typed, false).value().replace(" ", "");
        List<Command> whole = wanted.length() < WORD ? List.of()
                : commands.stream().filter(command -> has(command, wanted)).toList();
        return (whole.isEmpty() ? commands : whole).stream()
                .filter(command -> score(wanted, command).isPresent())
                .sorted(Comparator.<Command>comparingInt(command -> -score(wanted, command).orElse(0))
                        .thenComparingInt(this::age))
                .toList();
    }

    private boolean has(Command command, String wanted) {
        return FoldedText.of(title.apply(command), false).value().replace(" ", "").contains(wanted)
                || isAlso(command, wanted);
    }

    private boolean isAlso(Command command, String wanted) {
        return !wanted.isEmpty() && Arrays.stream(FoldedText.of(also.apply(command), false).value().split(" "))
                .anyMatch(word -> word.startsWith(wanted));
    }

    private OptionalInt score(String wanted, Command command) {
        OptionalInt byTitle = score(wanted, title.apply(command));
        return isAlso(command, wanted)
                ? OptionalInt.of(Math.max(WHOLE_PIECE + START_OF_WORD, byTitle.orElse(0)))
                : byTitle;
    }

    /** How well the letters fit a text when they stand in it in this order; empty when they do not. */
    static OptionalInt score(String wanted, String text) {
        String folded = FoldedText.of(text, false).value();
        int score = !wanted.isEmpty() && folded.replace(" ", "").contains(wanted) ? WHOLE_PIECE : 0;
        int last = -1;
        for (int letter = 0; letter < wanted.length(); letter++) {
            int at = place(folded, wanted.charAt(letter), last);
            if (at < 0) {
                return OptionalInt.empty();
            }
            score += isStart(folded, at) ? START_OF_WORD : at == last + 1 ? NEXT_LETTER : 0;
            score -= Math.min(LONGEST_SKIP, at - last - 1);
            last = at;
        }
        return OptionalInt.of(score);
    }

    /** Where the letter stands next: right behind the last one, else at the start of a word, else anywhere. */
    private static int place(String text, char letter, int last) {
        if (last >= 0 && last + 1 < text.length() && text.charAt(last + 1) == letter) {
            return last + 1;
        }
        for (int at = text.indexOf(letter, last + 1); at >= 0; at = text.indexOf(letter, at + 1)) {
            if (isStart(text, at)) {
                return at;
            }
        }
        return text.indexOf(letter, last + 1);
    }

    private static boolean isStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private int age(Command command) {
        int age = recent.indexOf(command.id());
        return age < 0 ? Integer.MAX_VALUE : age;
    }
}
