package org.variorum.analysis.encode;

import java.text.Normalizer;
import java.util.Map;

/**
 * Cuts text into the word pieces that the model was trained on: lower case, accents stripped, punctuation and Han
 * characters apart, then the longest known piece first.
 *
 * <p>Gives the numbers of the model's reference tokenizer, except that names of special tokens such as "[SEP]" in a
 * text are read as ordinary characters: an article must not be able to steer the encoder.
 */
final class WordPieceTokenizer {

    static final String UNKNOWN = "[UNK]";
    static final String BEGIN = "[CLS]";
    static final String END = "[SEP]";

    /** Longer words are unknown, as in the reference. */
    private static final int MAX_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;

    WordPieceTokenizer(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = id(UNKNOWN);
    }

    /** The number of a piece that the vocabulary must hold. */
    int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("The vocabulary lacks " + piece);
        }
        return id;
    }

    /** The pieces of the text, without the marks for begin and end. */
    WordPieces tokenize(String text) {
        WordPieces pieces = new WordPieces();
        Word word = new Word();
        int position = 0;
        while (position < text.length()) {
            int character = text.codePointAt(position);
            int next = position + Character.charCount(character);
            if (isSpace(character)) {
                flush(word, pieces);
            } else if (!isIgnored(character)) {
                addNormalized(character, position, next, word, pieces);
            }
            position = next;
        }
        flush(word, pieces);
        return pieces;
    }

    private void addNormalized(int character, int start, int end, Word word, WordPieces pieces) {
        if (character < 0x80) {
            addCharacter(Character.toLowerCase(character), start, end, word, pieces);
            return;
        }
        String decomposed = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
        decomposed.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> addCharacter(Character.toLowerCase(part), start, end, word, pieces));
    }

    private void addCharacter(int character, int start, int end, Word word, WordPieces pieces) {
        boolean alone = isPunctuation(character) || isHan(character);
        if (alone) {
            flush(word, pieces);
        }
        word.add(character, start, end);
        if (alone) {
            flush(word, pieces);
        }
    }

    private void flush(Word word, WordPieces pieces) {
        int length = word.length();
        if (length > 0) {
            if (word.codePoints() > MAX_WORD || !addPieces(word, pieces)) {
                pieces.add(unknown, word.start(0), word.end(length - 1));
            }
            word.clear();
        }
    }

    /** Adds the word's pieces and says true, or adds none and says false when some stretch is not in the vocabulary. */
    private boolean addPieces(Word word, WordPieces pieces) {
        int[] ids = new int[word.length()];
        int[] bounds = new int[word.length() + 1];
        int count = 0;
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer id = null;
            while (to > from && (id = vocabulary.get(word.piece(from, to))) == null) {
                to--;
            }
            if (id == null) {
                return false;
            }
            ids[count] = id;
            bounds[++count] = to;
            from = to;
        }
        for (int index = 0; index < count; index++) {
            pieces.add(ids[index], word.start(bounds[index]), word.end(bounds[index + 1] - 1));
        }
        return true;
    }

    private static boolean isSpace(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }

    private static boolean isIgnored(int character) {
        return character == 0xFFFD || switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean isPunctuation(int character) {
        if (character < 0x80) {
            return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The blocks of CJK ideographs that the reference sets apart. */
    private static boolean isHan(int character) {
        return between(character, 0x4E00, 0x9FFF) || between(character, 0x3400, 0x4DBF)
                || between(character, 0x20000, 0x2A6DF) || between(character, 0x2A700, 0x2B73F)
                || between(character, 0x2B740, 0x2B81F) || between(character, 0x2B820, 0x2CEAF)
                || between(character, 0xF900, 0xFAFF) || between(character, 0x2F800, 0x2FA1F);
    }

    private static boolean between(int character, int low, int high) {
        return low <= character && character <= high;
    }
}
