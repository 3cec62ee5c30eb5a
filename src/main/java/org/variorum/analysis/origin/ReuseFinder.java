package org.variorum.analysis.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.analysis.align.EncodedArticle;
import org.variorum.analysis.align.NumberedWords;
import org.variorum.analysis.encode.VectorColumns;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.parse.Token;

/**
 * Finds the sentences of one article that are rewritten from another's.
 *
 * <p>A sentence counts when it is alike in meaning and shares words besides, or when it is nearly the same in meaning.
 * The order of the sentences does not matter: rewriters move paragraphs about. What stands in quotation marks counts
 * neither way, for two reporters may quote the same words independently.
 */
final class ReuseFinder {

    /** Cosine from which sentences of news count as paraphrases. */
    private static final double ALIKE = 0.62;

    /** Share of the shorter sentence's content words that must be shared besides. */
    private static final double SHARED_WORDS = 0.35;

    private static final double NEARLY_SAME = 0.85;
    private static final int SHORTEST_WORD = 4;

    /** Sentences that a first look takes, evenly spread. */
    private static final int SAMPLE = 12;

    /** A sample that shows less than this part of the coverage that is asked for settles the matter. */
    private static final double SAMPLE_MARGIN = 4;

    /**
     * What the re-use of one article in another amounts to. When a sample of the sentences shows that the coverage will
     * stay far below {@code least}, nothing is found and the rest is not looked at.
     */
    Reuse find(Text text, Text from, double least) {
        int step = Math.max(1, text.weights.length / SAMPLE);
        if (step > 1 && find(text, from, step).coverage() < least / SAMPLE_MARGIN) {
            return new Reuse(List.of(), 0, 0);
        }
        return find(text, from, 1);
    }

    private static Reuse find(Text text, Text from, int step) {
        List<Reuse.Match> matches = new ArrayList<>();
        double covered = 0;
        double worded = 0;
        double total = 0;
        for (int index = 0; index < text.weights.length; index += step) {
            Reuse.Match match = best(index, text, from);
            if (match.from() >= 0) {
                matches.add(match);
                covered += text.weights[index];
                worded += text.own.get(index).shareWording(from.own.get(match.from())) ? text.weights[index] : 0;
            }
            total += text.weights[index];
        }
        return total == 0 ? new Reuse(matches, 0, 0) : new Reuse(matches, covered / total, worded / total);
    }

    private static Reuse.Match best(int index, Text text, Text from) {
        Reuse.Match best = new Reuse.Match(index, -1, 0);
        float[] cosines = from.meanings.products(text.article.sentences().get(index));
        for (int other = 0; other < from.weights.length; other++) {
            double cosine = cosines[other];
            boolean nearer = cosine >= ALIKE && cosine > best.similarity();
            if (nearer && (cosine >= NEARLY_SAME
                    || text.words.get(index).shareOfPoorer(from.words.get(other)) >= SHARED_WORDS)) {
                best = new Reuse.Match(index, other, Math.min(1, cosine));
            }
        }
        return best;
    }

    private static List<String> contentWords(ParsedSentence sentence) {
        List<String> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean number = token.form().chars().anyMatch(Character::isDigit);
            if (number || token.form().length() >= SHORTEST_WORD) {
                words.add(number ? token.form() : token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** The characters outside quotation marks. */
    static String outsideQuotations(String sentence) {
        StringBuilder own = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < sentence.length(); index++) {
            char character = sentence.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == '\u201c' || character == '\u201d') {
                quoted = character == '\u201c';
            } else if (!quoted) {
                own.append(character);
            }
        }
        return own.toString();
    }

    /**
     * An article made ready for many comparisons.
     *
     * @param article the article
     * @param meanings the vector of each sentence
     * @param words the content words of each sentence
     * @param own the words of each sentence in their order
     * @param weights number of characters of each sentence outside quotation marks
     */
    record Text(
            EncodedArticle article, VectorColumns meanings, List<NumberedWords> words, List<OwnWords> own,
            int[] weights) {

        static Text of(EncodedArticle article, NumberedWords.Numbering numbering) {
            List<ParsedSentence> sentences = article.analysis().sentences();
            return new Text(
                    article, VectorColumns.of(article.sentences()),
                    sentences.stream().map(sentence -> numbering.of(contentWords(sentence))).toList(),
                    sentences.stream().map(sentence -> OwnWords.of(sentence.text())).toList(),
                    sentences.stream().mapToInt(sentence -> outsideQuotations(sentence.text()).length()).toArray());
        }
    }
}
