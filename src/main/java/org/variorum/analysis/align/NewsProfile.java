package org.variorum.analysis.align;

import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.analysis.language.WordList;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.parse.Token;

/**
 * What an article is about, in bags: its words of content and the names among them, by how often they are said. Times
 * are no names here: two events share a weekday by chance.
 */
final class NewsProfile {

    private static final int SHORTEST = 3;
    private static final SequencedSet<String> EMPTY = WordList.load("en", "alignment-slots").words("empty");
    private static final SequencedSet<String> UNALIGNED = WordList.load("en", "alignment-slots").words("unaligned");

    private final SortedMap<String, Double> words = new TreeMap<>();
    private final SortedMap<String, Double> names = new TreeMap<>();

    private NewsProfile() {}

    static NewsProfile of(EncodedArticle article) {
        NewsProfile profile = new NewsProfile();
        for (ParsedSentence sentence : article.analysis().sentences()) {
            sentence.tokens().forEach(profile::add);
        }
        weigh(profile.words);
        weigh(profile.names);
        return profile;
    }

    private void add(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean name = token.tag().startsWith("NNP");
        if (name && !token.entityType().equals("DATE")) {
            names.merge(lemma, 1.0, Double::sum);
        }
        boolean content = token.tag().startsWith("NN") || token.tag().startsWith("VB")
                || token.tag().startsWith("JJ") || token.tag().equals("CD");
        if (content && lemma.length() >= SHORTEST && !EMPTY.contains(lemma) && !UNALIGNED.contains(lemma)) {
            words.merge(lemma, 1.0, Double::sum);
        }
    }

    /** A word said ten times is not ten times as telling; the whole bag has length 1. */
    private static void weigh(SortedMap<String, Double> bag) {
        bag.replaceAll((word, count) -> 1 + Math.log(count));
        double length = Math.sqrt(bag.values().stream().mapToDouble(weight -> weight * weight).sum());
        bag.replaceAll((word, weight) -> weight / length);
    }

    /** The names that it mentions, word by word, in lower case. */
    Set<String> names() {
        return names.keySet();
    }

    /** How many different words of content there are. */
    int size() {
        return words.size();
    }

    /** Cosine of the words, names among them; 0 to 1. */
    double likenessOfWords(NewsProfile other) {
        return product(words, other.words);
    }

    /** Cosine of the names; 0 to 1. */
    double likenessOfNames(NewsProfile other) {
        return product(names, other.names);
    }

    private static double product(SortedMap<String, Double> first, SortedMap<String, Double> second) {
        double sum = 0;
        for (SortedMap.Entry<String, Double> entry : first.entrySet()) {
            sum += entry.getValue() * second.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
