package org.variorum.analysis.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into the tokens the models were trained on: at white space, then round addresses and emoticons, then
 * at symbols, then inside words (contractions, amounts, units), and at last repairs what only neighbours can tell.
 *
 * <p>Tokens are stretches of the sentence, never changed texts, so their positions always hold.
 */
final class Tokenizer {

    private static final Pattern YEARS = Pattern.compile("(\\d{2}|\\d{4})(-)(\\d{2}|\\d{4}|\\d{2}[sS])");
    private static final Pattern GLUED =
            Pattern.compile("(\\p{Alpha}{2,}+)([.!?]+)(\\p{Alpha}{2,}+)");
    private static final Pattern FACE = Pattern.compile("[!|;:#%]-*[()\\[\\]{}|<>]+");

    private final TokenizerWords words;
    private final SymbolSplitter symbols;

    Tokenizer(TokenizerWords words) {
        this.words = words;
        symbols = new SymbolSplitter(words);
    }

    /** The tokens of a sentence, in order. */
    List<TextPiece> tokenize(String sentence) {
        List<TextPiece> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            if (i == sentence.length() || Characters.isSpace(sentence.charAt(i))) {
                if (begin < i) {
                    splitChunk(sentence, new TextPiece(begin, i), pieces);
                }
                begin = i + 1;
            }
        }
        return splitLastStop(sentence, repair(sentence, pieces));
    }

    private void splitChunk(String sentence, TextPiece chunk, List<TextPiece> pieces) {
        int[] kept = keptRange(chunk.of(sentence));
        if (kept.length == 0) {
            symbols.split(sentence, chunk, pieces);
            return;
        }
        int begin = chunk.start() + kept[0];
        int end = chunk.start() + kept[1];
        if (chunk.start() < begin) {
            symbols.split(sentence, new TextPiece(chunk.start(), begin), pieces);
        }
        pieces.add(new TextPiece(begin, end));
        if (end < chunk.end()) {
            symbols.split(sentence, new TextPiece(end, chunk.end()), pieces);
        }
    }

    /** The part of a chunk that must stay in one piece: an address or an emoticon. */
    private int[] keptRange(String chunk) {
        if (WordForms.startsWithProtocol(chunk) || words.whole().contains(chunk)) {
            return new int[] {0, chunk.length()};
        }
        int[] emoticon = emoticonRange(Characters.toLower(chunk));
        return emoticon.length > 0 ? emoticon : WordForms.findAddress(chunk);
    }

    private int[] emoticonRange(String lower) {
        int length = lower.length();
        if (words.emoticons().contains(lower)) {
            return new int[] {0, length};
        }
        Matcher face = FACE.matcher(lower);
        if (face.find()) {
            return new int[] {face.start(), face.end()};
        }
        int longest = Math.min(length, 24);
        for (int size = longest; size > 0; size--) {
            if (words.emoticons().contains(lower.substring(0, size))) {
                return new int[] {0, size};
            }
        }
        for (int size = longest; size > 0; size--) {
            if (words.emoticons().contains(lower.substring(length - size))) {
                return new int[] {length - size, length};
            }
        }
        return new int[0];
    }

    private List<TextPiece> repair(String sentence, List<TextPiece> pieces) {
        List<TextPiece> repaired = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            if (isNumberSign(sentence, pieces, i)) {
                repaired.add(new TextPiece(piece.start(), piece.end() - 1));
                repaired.add(new TextPiece(piece.end() - 1, piece.end()));
            } else if (isBracketed(sentence, repaired, pieces, i)) {
                TextPiece opening = repaired.removeLast();
                repaired.add(new TextPiece(opening.start(), pieces.get(i + 1).end()));
                i += 1;
                if (i + 1 < pieces.size()) {
                    i += 1;
                    repaired.add(pieces.get(i));
                }
            } else {
                addParts(sentence, piece, repaired);
            }
        }
        return repaired;
    }

    /** "No." that no number follows is a word at the end of a sentence. */
    private static boolean isNumberSign(String sentence, List<TextPiece> pieces, int index) {
        TextPiece piece = pieces.get(index);
        return piece.length() == 3 && sentence.regionMatches(true, piece.start(), "no.", 0, 3)
                && (index + 1 == pieces.size()
                    || !Characters.isDigit(sentence.charAt(pieces.get(index + 1).start())));
    }

    /** One character or a number between brackets becomes one token with them: "(3)". */
    private static boolean isBracketed(String sentence, List<TextPiece> before, List<TextPiece> pieces, int index) {
        TextPiece piece = pieces.get(index);
        if (before.isEmpty() || index + 1 == pieces.size()) {
            return false;
        }
        TextPiece opening = before.getLast();
        TextPiece closing = pieces.get(index + 1);
        return opening.end() == piece.start() && piece.end() == closing.start()
                && Characters.isOpeningBracket(sentence.charAt(opening.start()))
                && Characters.isClosingBracket(sentence.charAt(closing.start()))
                && (piece.length() == 1 || sentence.substring(piece.start(), piece.end()).chars()
                    .allMatch(c -> Characters.isDigit((char) c)));
    }

    private static void addParts(String sentence, TextPiece piece, List<TextPiece> repaired) {
        String text = piece.of(sentence);
        Matcher matcher = YEARS.matcher(text);
        if (!matcher.matches()) {
            matcher = GLUED.matcher(text);
            if (!matcher.matches()) {
                repaired.add(piece);
                return;
            }
        }
        for (int group = 1; group <= 3; group++) {
            repaired.add(new TextPiece(piece.start() + matcher.start(group), piece.start() + matcher.end(group)));
        }
    }

    /**
     * A sentence of one token gives its full stop away even where the token looks like an abbreviation, and so does a
     * number at the end of a longer one: "on May 1."
     */
    private static List<TextPiece> splitLastStop(String sentence, List<TextPiece> pieces) {
        if (pieces.isEmpty()) {
            return pieces;
        }
        TextPiece last = pieces.getLast();
        int stop = last.end() - 1;
        boolean number = sentence.substring(last.start(), stop).chars().allMatch(c -> Characters.isDigit((char) c));
        boolean splits = last.length() > 1 && sentence.charAt(stop) == '.'
                && (number || pieces.size() == 1 && !Characters.isFinalMark(sentence.charAt(stop - 1)));
        if (!splits) {
            return pieces;
        }
        List<TextPiece> split = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        split.add(new TextPiece(last.start(), stop));
        split.add(new TextPiece(stop, last.end()));
        return split;
    }
}
