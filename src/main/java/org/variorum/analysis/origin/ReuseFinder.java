package org.variorum.analysis.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.align.EncodedArticle;
import org.variorum.analysis.encode.Vectors;
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
            return new Reuse(List.of(), 0);
        }
        return find(text, from, 1);
    }

    private static Reuse find(Text text, Text from, int step) {
        List<Reuse.Match> matches = new ArrayList<>();
        double covered = 0;
        double total = 0;
        for (int index = 0; index < text.weights.length; index += step) {
            Reuse.Match match = best(index, text, from);
            if (match.from() >= 0) {
                matches.add(match);
                covered += text.weights[index];
            }
            total += text.weights[index];
        }
        return new Reuse(matches, total == 0 ? 0 : covered / total);
    }

    private static Reuse.Match best(int index, Text text, Text from) {
        Reuse.Match best = new Reuse.Match(index, -1, 0);
        for (int other = 0; other < from.weights.length; other++) {
            double cosine = Vectors.dot(text.article.sentences().get(index), from.article.sentences().get(other));
            boolean nearer = cosine >= ALIKE && cosine > best.similarity();
            if (nearer && (cosine >= NEARLY_SAME
                    || shared(text.words.get(index), from.words.get(other)) >= SHARED_WORDS)) {
                best = new Reuse.Match(index, other, Math.min(1, cosine));
            }
        }
        return best;
    }

    /** Share of the shorter sentence's words that both have; each in ascending order. */
    private static double shared(String[] first, String[] second) {
        int shared = 0;
        int left = 0;
        int right = 0;
        while (left < first.length && right < second.length) {
            int order = first[left].compareTo(second[right]);
            shared += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        int shorter = Math.min(first.length, second.length);
        return shorter == 0 ? 0 : (double) shared / shorter;
    }

    private static String[] words(ParsedSentence sentence) {
        SortedSet<String> words = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            boolean number = token.form().chars().anyMatch(Character::isDigit);
            if (number || token.form().length() >= SHORTEST_WORD) {
                words.add(number ? token.form() : token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return words.toArray(String[]::new);
    }

    /** Number of characters outside quotation marks. */
    static int ownWords(String sentence) {
        int own = 0;
        boolean quoted = false;
        for (int index = 0; index < sentence.length(); index++) {
            char character = sentence.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == '\u201c' || character == '\u201d') {
                quoted = character == '\u201c';
            } else if (!quoted) {
                own++;
            }
        }
        return own;
    }

    /**
     * An article made ready for many comparisons.
     *
     * @param article the article
     * @param words the content words of each sentence, in ascending order
     * @param weights number of characters of each sentence outside quotation marks
     */
    record Text(EncodedArticle article, List<String[]> words, int[] weights) {

        static Text of(EncodedArticle article) {
            List<ParsedSentence> sentences = article.analysis().sentences();
            return new Text(
                    article, sentences.stream().map(ReuseFinder::words).toList(),
                    sentences.stream().mapToInt(sentence -> ownWords(sentence.text())).toArray());
        }
    }
}
