package org.variorum.store.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.variorum.model.article.ExclusionReason;

/**
 * Which blocks of a page belong to the article, as Readability sees it.
 *
 * <p>Readability returns a rewritten copy of the article's elements; its blocks are found again on the page by their
 * text. When it finds nothing, every block outside of captions and side columns is taken, and the reader is told.
 */
final class ArticleBody {

    /** Characters from which a block is hardly ever the same as another by chance. */
    private static final int DISTINCTIVE = 40;

    private final BitSet included;
    private final boolean guess;

    private ArticleBody(BitSet included, boolean guess) {
        this.included = included;
        this.guess = guess;
    }

    static ArticleBody of(String html, List<HtmlBlock> blocks) {
        BitSet included = included(extracted(html), blocks);
        boolean guess = included.isEmpty();
        for (int i = 0; i < blocks.size(); i++) {
            ExclusionReason reason = blocks.get(i).reason();
            if (reason == ExclusionReason.CAPTION || reason == ExclusionReason.RELATED) {
                included.clear(i);
            } else if (guess) {
                included.set(i);
            }
        }
        return new ArticleBody(included, guess);
    }

    /** Short blocks must be blocks there too; long ones may be joined or cut there, but not changed. */
    private static BitSet included(List<String> extracted, List<HtmlBlock> blocks) {
        BitSet included = new BitSet(blocks.size());
        Map<String, Deque<Integer>> places = places(blocks);
        for (String text : extracted) {
            Optional.ofNullable(places.get(text)).map(Deque::poll).ifPresent(included::set);
        }
        String all = String.join(" ", extracted);
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (text.length() >= DISTINCTIVE && all.contains(text)) {
                included.set(i);
            }
        }
        return included;
    }

    /** Index of the first block of the article; the number of blocks when there is none. */
    int first() {
        int first = included.nextSetBit(0);
        return first < 0 ? Integer.MAX_VALUE : first;
    }

    /** Index of the last block of the article, or -1. */
    int last() {
        return included.length() - 1;
    }

    boolean contains(int block) {
        return included.get(block);
    }

    /** Whether no body was recognised and everything was taken. */
    boolean isGuess() {
        return guess;
    }

    private static List<String> extracted(String html) {
        String content = Optional.ofNullable(new Readability4J("https://page.invalid/", html).parse().getContent())
                .orElse("");
        List<String> texts = new ArrayList<>();
        HtmlBlocks.of(Jsoup.parse(content)).forEach(block -> texts.add(block.text()));
        return texts;
    }

    private static Map<String, Deque<Integer>> places(List<HtmlBlock> blocks) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            places.computeIfAbsent(blocks.get(i).text(), text -> new ArrayDeque<>()).add(i);
        }
        return places;
    }
}
