package org.variorum.store.export.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters as they are joined: each gets the form that its neighbours ask for, lam and alef become one.
 *
 * <p>Which forms a letter has is read off Unicode's own presentation forms, so that there is no table of ours. Most
 * fonts have them; a font's own shaping rules, which the PDF library does not apply to Arabic, would do it finer.
 */
final class ArabicForms {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final int FIRST = 0xFB50;
    private static final int LAST = 0xFEFC;
    private static final int TATWEEL = 0x640;
    private static final int LAM = 0x644;

    private final Map<String, int[]> forms = new HashMap<>();

    ArabicForms() {
        for (int character = FIRST; character <= LAST; character++) {
            String name = Character.isDefined(character) ? Character.getName(character) : "";
            int form = name.endsWith("ISOLATED FORM") ? ISOLATED
                    : name.endsWith("FINAL FORM") ? FINAL
                    : name.endsWith("INITIAL FORM") ? INITIAL
                    : name.endsWith("MEDIAL FORM") ? MEDIAL : -1;
            String letters = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            if (form >= 0 && (letters.length() == 1 || isLamAlef(letters))) {
                forms.computeIfAbsent(letters, unseen -> new int[MEDIAL + 1])[form] = character;
            }
        }
    }

    /** The words with joined letters, in the order of reading. */
    String joined(String words) {
        if (words.chars().noneMatch(character -> forms.containsKey(Character.toString(character)))) {
            return words;
        }
        StringBuilder result = new StringBuilder(words.length());
        boolean joins = false;
        for (int place = 0; place < words.length(); place++) {
            char letter = words.charAt(place);
            if (isTransparent(letter)) {
                result.append(letter);
                continue;
            }
            String unit = place + 1 < words.length() && forms.containsKey(words.substring(place, place + 2))
                    ? words.substring(place, place + 2) : String.valueOf(letter);
            int next = next(words, place + unit.length());
            boolean onward = joinsOnward(unit) && next >= 0 && joinsBackward(String.valueOf(words.charAt(next)));
            result.appendCodePoint(form(unit, joins && joinsBackward(unit), onward));
            joins = joinsOnward(unit);
            place += unit.length() - 1;
        }
        return result.toString();
    }

    /** The words with every joined form as the letters it stands for. */
    static String apart(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        words.codePoints().forEach(character -> letters.append(FIRST <= character && character <= LAST
                ? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                : Character.toString(character)));
        return letters.toString();
    }

    private int form(String unit, boolean back, boolean onward) {
        int[] known = forms.getOrDefault(unit, new int[0]);
        int wanted = back ? (onward ? MEDIAL : FINAL) : (onward ? INITIAL : ISOLATED);
        return known.length > wanted && known[wanted] != 0 ? known[wanted] : unit.codePointAt(0);
    }

    private boolean joinsBackward(String unit) {
        return unit.charAt(0) == TATWEEL || forms.containsKey(unit) && forms.get(unit)[FINAL] != 0;
    }

    private boolean joinsOnward(String unit) {
        return unit.charAt(0) == TATWEEL || forms.containsKey(unit) && forms.get(unit)[INITIAL] != 0;
    }

    private static int next(String words, int from) {
        int place = from;
        while (place < words.length() && isTransparent(words.charAt(place))) {
            place++;
        }
        return place < words.length() ? place : -1;
    }

    /** Marks over and under a letter do not part it from the next. */
    private static boolean isTransparent(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isLamAlef(String letters) {
        return letters.length() == 2 && letters.charAt(0) == LAM;
    }
}
