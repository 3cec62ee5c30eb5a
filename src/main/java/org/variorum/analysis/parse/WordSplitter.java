package org.variorum.analysis.parse;

import java.util.List;

/** Cuts a word without symbols at its edges into an amount and its unit, or a word and its contraction. */
final class WordSplitter {

    private static final List<String> CONTRACTIONS = List.of("d", "m", "s", "t", "z", "ll", "nt", "re", "ve");

    private final TokenizerWords words;

    WordSplitter(TokenizerWords words) {
        this.words = words;
    }

    /** Adds the tokens of a word that begins at an offset of the sentence. */
    void split(String word, int offset, List<TextPiece> pieces) {
        String lower = Characters.toLower(word);
        int begin = 0;
        for (int cut : cuts(lower)) {
            pieces.add(new TextPiece(offset + begin, offset + cut));
            begin = cut;
        }
        pieces.add(new TextPiece(offset + begin, offset + word.length()));
    }

    private List<Integer> cuts(String lower) {
        if (lower.length() < 2) {
            return List.of();
        }
        int cut = currencyCut(lower);
        if (cut == 0) {
            cut = unitCut(lower);
        }
        if (cut == 0) {
            cut = numberCut(lower);
        }
        if (cut == 0) {
            cut = contractionCut(lower);
        }
        return cut > 0 ? List.of(cut) : words.compounds().getOrDefault(lower, List.of());
    }

    private int currencyCut(String lower) {
        int length = lower.length();
        if (lower.chars().noneMatch(c -> Characters.isDigit((char) c))) {
            return 0;
        }
        for (String currency : words.currencies()) {
            int size = currency.length();
            if (size < length && lower.startsWith(currency) && Characters.isDigit(lower.charAt(size))) {
                return size;
            }
            if (size < length && lower.endsWith(currency) && Characters.isDigit(lower.charAt(length - size - 1))) {
                return length - size;
            }
        }
        return 0;
    }

    private int unitCut(String lower) {
        for (String unit : words.units()) {
            int cut = lower.length() - unit.length();
            if (cut > 0 && lower.endsWith(unit) && Characters.isDigit(lower.charAt(cut - 1))) {
                return cut;
            }
        }
        return 0;
    }

    /** A mark before or after digits: "$5", "5%". */
    private static int numberCut(String lower) {
        int last = lower.length() - 1;
        if (isNumberMark(lower.charAt(0)) && isNumeric(lower, 1, last + 1)) {
            return 1;
        }
        return isNumberMark(lower.charAt(last)) && isNumeric(lower, 0, last) ? last : 0;
    }

    private static boolean isNumberMark(char c) {
        return "#$%*=".indexOf(c) >= 0;
    }

    private static boolean isNumeric(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Characters.isDigit(text.charAt(i)) && !Characters.isPunctuation(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int contractionCut(String lower) {
        for (String ending : CONTRACTIONS) {
            int apostrophe = lower.length() - ending.length() - 1;
            if (apostrophe > 0 && lower.endsWith(ending) && Characters.isApostrophe(lower.charAt(apostrophe))) {
                char before = lower.charAt(apostrophe - 1);
                boolean negation = ending.equals("t");
                if (negation && apostrophe > 1 && before == 'n') {
                    return apostrophe - 1;
                }
                if (!negation && !(ending.equals("s") && Characters.isDigit(before))) {
                    return apostrophe;
                }
            }
        }
        return 0;
    }
}
