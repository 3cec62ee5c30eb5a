package org.variorum.analysis.dispute.comparator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.EditDistance;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.text.TextSpan;

/**
 * A name of several words, of whatever it is the name: a person, a gulf, a firm.
 *
 * @param words its words in lower case, little words such as "of" included
 * @param span where it stands
 */
record FullName(List<String> words, TextSpan span) {

    private static final ClaimReadings.Reading<List<FullName>> IN_CLAIM = FullName::read;

    private static final Pattern BRITISH = Pattern.compile("is(e[ds]?|ing|ations?)$");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final int SHORTEST = 4;
    /** First names of that length come in several spellings: "Geoffrey", "Jeffrey". */
    private static final int LONG = 7;

    /** The names of two words or more in the claim, in reading order. */
    static List<FullName> in(ComparedClaim claim) {
        return claim.once(IN_CLAIM);
    }

    private static List<FullName> read(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        List<FullName> names = new ArrayList<>();
        List<Integer> tokens = claim.tokens();
        int at = 0;
        while (at < tokens.size()) {
            int first = tokens.get(at);
            int last = tree.isProperNoun(first) ? end(claim, first, tokens.getLast()) : first;
            if (last > first) {
                names.add(new FullName(
                        IntStream.rangeClosed(first, last)
                                .mapToObj(token -> plain(tree.token(token).form())).toList(),
                        tree.span(first, last)));
            }
            at += last - first + 1;
        }
        return names;
    }

    /** In lower case and without accents, which some sources leave out. */
    private static String plain(String word) {
        return ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static int end(ComparedClaim claim, int first, int end) {
        SyntaxTree tree = claim.tree();
        int last = first;
        while (last < end && (tree.isProperNoun(last + 1) || last + 1 < end && tree.isProperNoun(last + 2)
                && claim.lexicon().in("inside names", tree.token(last + 1).form().toLowerCase(Locale.ROOT)))) {
            last++;
        }
        return last;
    }

    /**
     * Whether one letter in the middle of one long word, or two of a long first name, are all that sets the two apart.
     * Endings make other words of a name ("Korea", "Korean"), and numbers other things.
     */
    boolean spelledLike(FullName other) {
        if (words.size() != other.words.size()) {
            return false;
        }
        List<Integer> unlike = unlike(other);
        if (unlike.size() != 1) {
            return false;
        }
        String mine = words.get(unlike.getFirst());
        String theirs = other.words.get(unlike.getFirst());
        return Math.min(mine.length(), theirs.length()) >= SHORTEST && !american(mine).equals(american(theirs))
                && mine.chars().allMatch(Character::isLetter) && theirs.chars().allMatch(Character::isLetter)
                && mine.charAt(mine.length() - 1) == theirs.charAt(theirs.length() - 1)
                && EditDistance.between(mine, theirs) <= (unlike.getFirst() < words.size() - 1
                        && Math.min(mine.length(), theirs.length()) >= LONG ? 2 : 1);
    }

    /** "Recognised", "recognized": two spellings of one word of the language. */
    private static String american(String word) {
        return BRITISH.matcher(word).replaceFirst("iz$1");
    }

    /** The words that both have. */
    String sharedWith(FullName other) {
        List<Integer> unlike = unlike(other);
        return IntStream.range(0, words.size()).filter(index -> !unlike.contains(index))
                .mapToObj(words::get).collect(Collectors.joining(" "));
    }

    private List<Integer> unlike(FullName other) {
        return IntStream.range(0, words.size())
                .filter(index -> !words.get(index).equals(other.words.get(index))).boxed().toList();
    }
}
