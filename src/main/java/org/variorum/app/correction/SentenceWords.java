package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.segment.Segmenter;
import org.variorum.model.article.Article;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.TextSpan;

/**
 * The words of a text, sentence by sentence, to be looked for in another capture of it.
 *
 * @param lines the sentences; excluded passages and headings are none
 * @param folded all words in a row, lower case, each between blanks
 */
record SentenceWords(List<Line> lines, String folded) {

    /**
     * The share of their words that two sentences must have in common (Dice) for one to be the other, reworded. Half is
     * what paraphrases of one sentence keep; a changed number or name leaves far more.
     */
    private static final double SAME_SENTENCE = 0.5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The words of an article. */
    static SentenceWords of(Article article) {
        String text = article.text().value();
        List<Line> lines = new Segmenter(article.metadata().language()).segment(article).sentences().stream()
                .map(Sentence::span).map(span -> line(text, span)).toList();
        StringBuilder all = new StringBuilder(" ");
        lines.forEach(line -> all.append(line.folded().substring(1)));
        return new SentenceWords(lines, all.toString());
    }

    /** The words of a passage. */
    static Line line(String text, TextSpan span) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
            words.add(new Word(
                    matcher.group().toLowerCase(Locale.ROOT), new TextSpan(matcher.start(), matcher.end())));
        }
        return new Line(span, words);
    }

    /** Whether the passage stands in the text word for word. */
    boolean says(Line passage) {
        return folded.contains(passage.folded());
    }

    /** The sentence that the passage begins in. */
    Optional<Line> around(TextSpan passage) {
        return lines.stream().filter(line -> line.span.contains(passage.start())).findFirst();
    }

    /** The sentence that is most like that one, if any is like it. */
    Optional<Line> closest(Line sentence) {
        return lines.stream().filter(line -> line.likeness(sentence) >= SAME_SENTENCE)
                .max(Comparator.comparingDouble(line -> line.likeness(sentence)));
    }

    /**
     * A sentence or another passage.
     *
     * @param span where it stands
     * @param words its words
     */
    record Line(TextSpan span, List<Word> words) {

        /** Its words in a row, lower case, each between blanks. */
        String folded() {
            StringBuilder row = new StringBuilder(" ");
            words.forEach(word -> row.append(word.folded).append(' '));
            return row.toString();
        }

        /** The stretches of words that the other passage does not have, in reading order. */
        List<TextSpan> wordsNotIn(Line other) {
            Set<String> there = new HashSet<>(other.words.stream().map(Word::folded).toList());
            List<TextSpan> stretches = new ArrayList<>();
            boolean goesOn = false;
            for (Word word : words) {
                boolean fresh = !there.contains(word.folded);
                if (fresh) {
                    stretches.add(goesOn ? stretches.removeLast().union(word.span) : word.span);
                }
                goesOn = fresh;
            }
            return stretches;
        }

        private double likeness(Line other) {
            if (words.isEmpty() || other.words.isEmpty()) {
                return 0;
            }
            Set<String> mine = new HashSet<>(words.stream().map(Word::folded).toList());
            Set<String> theirs = new HashSet<>(other.words.stream().map(Word::folded).toList());
            int both = mine.size() + theirs.size();
            mine.retainAll(theirs);
            return 2.0 * mine.size() / both;
        }
    }

    /**
     * A word.
     *
     * @param folded in lower case
     * @param span where it stands
     */
    record Word(String folded, TextSpan span) {}
}
