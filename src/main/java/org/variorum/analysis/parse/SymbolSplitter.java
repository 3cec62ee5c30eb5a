package org.variorum.analysis.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a chunk without white space at its symbols, and keeps those that belong to a word or a number. */
final class SymbolSplitter {

    private static final Pattern SHORT_YEAR = Pattern.compile("\\d\\d['\u2019]?[sS]?");
    private static final int LONGEST_ABBREVIATION = 64;
    private static final Pattern DOTTED = Pattern.compile("\\p{Alnum}([.|-]\\p{Alnum})*");
    private static final int LONGEST_AFFIX = 16;

    private final TokenizerWords words;
    private final WordSplitter inner;

    SymbolSplitter(TokenizerWords words) {
        this.words = words;
        inner = new WordSplitter(words);
    }

    /** Adds the tokens of a chunk. */
    void split(String sentence, TextPiece chunk, List<TextPiece> pieces) {
        new Chunk(sentence.substring(chunk.start(), chunk.end()), chunk.start(), pieces).split();
    }

    /** One chunk while it is split. A gap is a stretch of symbols, as begin and end, between words. */
    private final class Chunk {
        private final String text;
        private final int offset;
        private final List<TextPiece> pieces;

        Chunk(String text, int offset, List<TextPiece> pieces) {
            this.text = text;
            this.offset = offset;
            this.pieces = pieces;
        }

        private void split() {
            int first = 0;
            while (first < text.length() && Characters.isSymbol(text.charAt(first))) {
                first++;
            }
            if (first == text.length()) {
                addSymbols(0, first);
                return;
            }
            int last = text.length();
            while (Characters.isSymbol(text.charAt(last - 1))) {
                last--;
            }
            List<int[]> gaps = new ArrayList<>();
            gaps.add(new int[] {0, first});
            addInnerGaps(gaps, first + 1, last - 1);
            gaps.add(new int[] {last, text.length()});
            narrow(gaps);
            emit(gaps);
        }

        private void addInnerGaps(List<int[]> gaps, int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (!isKept(i) && isGap(i, end)) {
                    int stop = sameCharacters(i, end);
                    gaps.add(new int[] {i, stop});
                    i = stop - 1;
                }
            }
        }

        private boolean isGap(int index, int end) {
            char c = text.charAt(index);
            if (Characters.isDivider(c)) {
                return true;
            }
            if (!Characters.isFinalMark(c) || index + 1 >= text.length()) {
                return false;
            }
            char next = text.charAt(index + 1);
            return Characters.isFinalMark(next) || Characters.isSeparator(next) || Characters.isQuote(next)
                    || index + 1 < end && Characters.isDivider(next);
        }

        private int sameCharacters(int begin, int end) {
            int i = begin + 1;
            while (i < end && text.charAt(i) == text.charAt(begin)) {
                i++;
            }
            return i;
        }

        /** Gives symbols at the edge of a word back to the word where they belong to it. */
        private void narrow(List<int[]> gaps) {
            int inside = gaps.size() - 1;
            for (int i = 0; i < inside; i++) {
                int[] left = gaps.get(i);
                int[] right = gaps.get(i + 1);
                if (left[1] < right[0]) {
                    int begin = left[1];
                    int end = right[0];
                    int leftSize = left[1] - left[0];
                    int rightSize = right[1] - right[0];
                    if (i == 0 ? leftSize > 0 : leftSize == 1) {
                        left[1] = wordBegin(begin, end);
                    }
                    if (i + 1 == inside ? rightSize > 0 : rightSize == 1) {
                        right[0] = wordEnd(begin, end);
                    }
                }
            }
        }

        private int wordBegin(int begin, int end) {
            char symbol = text.charAt(begin - 1);
            char first = text.charAt(begin);
            boolean belongs;
            if (Characters.isBeforeDigit(symbol)) {
                belongs = Characters.isDigit(first);
            } else if (symbol == '@' || symbol == '#') {
                belongs = Characters.isLetter(first);
            } else {
                belongs = Characters.isApostrophe(symbol) && end - begin <= 4
                        && SHORT_YEAR.matcher(text.substring(begin, end)).matches();
            }
            return belongs ? begin - 1 : begin;
        }

        private int wordEnd(int begin, int end) {
            char symbol = text.charAt(end);
            boolean belongs = false;
            if (symbol == '.' && end - begin <= LONGEST_ABBREVIATION) {
                String word = text.substring(begin, end);
                belongs = words.abbreviations().contains(Characters.toLower(word)) || keepsStop(word, end);
            } else if (symbol == '$') {
                belongs = words.dollars().contains(Characters.toLower(text.substring(begin, end)));
            }
            return belongs ? end + 1 : end;
        }

        private boolean keepsStop(String word, int end) {
            if (end + 1 < text.length()) {
                char next = text.charAt(end + 1);
                if (Characters.isSeparator(next)) {
                    return true;
                }
                if (Characters.isFinalMark(next) || Characters.isQuote(next)) {
                    return false;
                }
            }
            boolean consonants = word.length() >= 2 && word.length() <= 5
                    && word.chars().allMatch(c -> Characters.isLetter((char) c) && !Characters.isVowel((char) c))
                    && "yY".indexOf(word.charAt(word.length() - 1)) < 0;
            return consonants || DOTTED.matcher(word).matches();
        }

        private void emit(List<int[]> gaps) {
            int inside = gaps.size() - 1;
            for (int i = 0; i <= inside; i++) {
                int[] gap = gaps.get(i);
                if (gap[0] < gap[1]) {
                    if (i == 0 || i == inside) {
                        addSymbols(gap[0], gap[1]);
                    } else {
                        add(gap[0], gap[1]);
                    }
                }
                if (i < inside && gap[1] < gaps.get(i + 1)[0]) {
                    inner.split(text.substring(gap[1], gaps.get(i + 1)[0]), offset + gap[1], pieces);
                }
            }
        }

        private void add(int begin, int end) {
            pieces.add(new TextPiece(offset + begin, offset + end));
        }

        /** Brackets, quotes and separators stand alone, runs of one mark stay together, the rest stays in a lump. */
        private void addSymbols(int begin, int end) {
            int lump = begin;
            int i = begin;
            while (i < end) {
                char c = text.charAt(i);
                boolean isFinal = Characters.isFinalMark(c);
                int stop = isFinal ? finalMarks(i, end) : sameCharacters(i, end);
                boolean alone = isFinal || Characters.isBracket(c) || Characters.isSeparator(c)
                        || Characters.isQuote(c) || c == '`';
                if (end - begin > 1 && (alone || stop > i + 1)) {
                    if (lump < i) {
                        add(lump, i);
                    }
                    add(i, stop);
                    lump = stop;
                }
                i = stop;
            }
            if (lump < end) {
                add(lump, end);
            }
        }

        private int finalMarks(int begin, int end) {
            int i = begin + 1;
            while (i < end && Characters.isFinalMark(text.charAt(i))) {
                i++;
            }
            return i;
        }

        /** Whether a symbol inside a chunk holds its neighbours together. */
        private boolean isKept(int i) {
            char c = text.charAt(i);
            if (Characters.isHyphen(c)) {
                return joinsAffix(i) || isAt(i - 1, Chunk::isAlphanumeric) && isAt(i + 1, Characters::isDigit);
            }
            return switch (c) {
                case '/' -> isAt(i - 1, Characters::isDigit) && isAt(i + 1, Characters::isDigit);
                case ',' -> isThousands(i);
                case '&' -> isAt(i - 1, Characters::isLetter) && isAt(i + 1, Characters::isLetter);
                default -> false;
            };
        }

        private boolean isThousands(int i) {
            return isAt(i - 1, Characters::isDigit) && isAt(i + 1, Characters::isDigit)
                    && isAt(i + 2, Characters::isDigit) && isAt(i + 3, Characters::isDigit)
                    && !isAt(i + 4, Characters::isDigit);
        }

        private boolean joinsAffix(int i) {
            int length = text.length();
            if (i + 1 < length && !Characters.isLetter(text.charAt(i + 1))) {
                return false;
            }
            int rest = length - i - 1;
            return i <= LONGEST_AFFIX && words.hyphenPrefixes().contains(Characters.toLower(text.substring(0, i)))
                    || rest <= LONGEST_AFFIX
                        && words.hyphenSuffixes().contains(Characters.toLower(text.substring(i + 1)))
                    || isAt(i + 1, Characters::isVowel) && isAt(i + 2, Characters::isHyphen)
                    || isAt(i - 1, Characters::isVowel) && isAt(i - 2, Characters::isHyphen);
        }

        private static boolean isAlphanumeric(char c) {
            return Characters.isLetter(c) || Characters.isDigit(c);
        }

        private boolean isAt(int index, CharacterTest test) {
            return index >= 0 && index < text.length() && test.holds(text.charAt(index));
        }
    }

    private interface CharacterTest {
        boolean holds(char c);
    }
}
