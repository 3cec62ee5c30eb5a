package org.variorum.analysis.dispute.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;

/**
 * A thing that is told from others of its kind by a number: "silo 3", "Silo No. 3", "silo number three". The number
 * names it and counts nothing.
 *
 * @param noun token of the noun for its kind
 * @param last token of the number
 * @param number the number as a word where there is one for it, else its digits
 */
public record Numbered(int noun, int last, String number) {

    private static final Map<String, String> WORDS = WordList.load("en", "numbers").meanings("ones");
    private static final int LONGEST = 4;

    /** The things so named in the sentence, in reading order. */
    public static List<Numbered> in(SyntaxTree tree) {
        List<Numbered> found = new ArrayList<>();
        for (int token = 1; token < tree.size(); token++) {
            String form = tree.token(token).form().toLowerCase(Locale.ROOT);
            boolean label = tree.isIn(token - 1, "signs of a number");
            int noun = label ? token - 2 : token - 1;
            boolean number = WORDS.containsValue(form)
                    || form.length() <= LONGEST && form.chars().allMatch(Character::isDigit);
            if (number && noun >= 0 && isKind(tree, noun) && (label || isName(tree, token))) {
                found.add(new Numbered(noun, token, WORDS.getOrDefault(form, form)));
            }
        }
        return found;
    }

    private static boolean isKind(SyntaxTree tree, int noun) {
        return tree.tag(noun).equals("NN") || tree.tag(noun).equals("NNP");
    }

    /** "Silo 3 burned": digits that hang on the noun before them, and that no noun follows; not "image 2 of 4". */
    private static boolean isName(SyntaxTree tree, int number) {
        boolean digits = Character.isDigit(tree.token(number).form().charAt(0));
        boolean ofAll = number + 2 < tree.size() && tree.isIn(number + 1, "of") && tree.tag(number + 2).equals("CD");
        boolean dates = tree.token(number).entityType().equals("DATE");
        boolean counts = number + 1 < tree.size() && (tree.isNoun(number + 1) || tree.tag(number + 1).startsWith("JJ"));
        return digits && !ofAll && !dates && !counts && tree.head(number) == number - 1;
    }

    /** The noun with the number, which stand for one name: "silo three". */
    public String name(SyntaxTree tree) {
        return tree.lemma(noun).toLowerCase(Locale.ROOT) + " " + number;
    }
}
