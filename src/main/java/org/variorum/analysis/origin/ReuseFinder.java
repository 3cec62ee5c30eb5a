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

    /** What the re-use of {@code from} in {@code article} amounts to. */
    Reuse find(EncodedArticle article, EncodedArticle from) {
        List<SortedSet<String>> words = words(article);
        List<SortedSet<String>> fromWords = words(from);
        List<Reuse.Match> matches = new ArrayList<>();
        double covered = 0;
        double total = 0;
        for (int index = 0; index < article.sentences().size(); index++) {
            int weight = ownWords(article.analysis().sentences().get(index).text());
            Reuse.Match match = best(index, article, words.get(index), from, fromWords);
            if (match.from() >= 0) {
                matches.add(match);
                covered += weight;
            }
            total += weight;
        }
        return new Reuse(matches, total == 0 ? 0 : covered / total);
    }

    private static Reuse.Match best(
            int index, EncodedArticle article, SortedSet<String> words, EncodedArticle from,
            List<SortedSet<String>> fromWords) {
        Reuse.Match best = new Reuse.Match(index, -1, 0);
        for (int other = 0; other < from.sentences().size(); other++) {
            double cosine = Vectors.dot(article.sentences().get(index), from.sentences().get(other));
            boolean reused = cosine >= NEARLY_SAME
                    || cosine >= ALIKE && shared(words, fromWords.get(other)) >= SHARED_WORDS;
            if (reused && cosine > best.similarity()) {
                best = new Reuse.Match(index, other, Math.min(1, cosine));
            }
        }
        return best;
    }

    private static double shared(SortedSet<String> first, SortedSet<String> second) {
        int shorter = Math.min(first.size(), second.size());
        return shorter == 0 ? 0 : (double) first.stream().filter(second::contains).count() / shorter;
    }

    private static List<SortedSet<String>> words(EncodedArticle article) {
        return article.analysis().sentences().stream().map(ReuseFinder::words).toList();
    }

    private static SortedSet<String> words(ParsedSentence sentence) {
        SortedSet<String> words = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            boolean number = token.form().chars().anyMatch(Character::isDigit);
            if (number || token.form().length() >= SHORTEST_WORD) {
                words.add(number ? token.form() : token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return words;
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
}
