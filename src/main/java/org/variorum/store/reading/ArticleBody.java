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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.article.ExclusionReason;

/**
 * Which blocks of a page belong to the article, as Readability sees it.
 *
 * <p>Readability returns a rewritten copy of the article's elements; its blocks are found again on the page by their
 * text. Where it returns little of the prose that lies together on the page, all in the element around that prose
 * is taken. When there is no such place, every block outside of captions and side columns is taken, and the reader is
 * told.
 */
final class ArticleBody {

    /** Characters from which a block is hardly ever the same as another by chance. */
    private static final int DISTINCTIVE = 40;

    /** Readability is not believed when it finds less than this share of the prose that lies together. */
    private static final double FOUND = 0.4;

    /** Characters of prose from which a place on a page can be an article. */
    private static final int ARTICLE = 400;

    private final BitSet included;
    private final List<ExclusionReason> reasons;
    private final boolean guess;

    private ArticleBody(BitSet included, List<ExclusionReason> reasons, boolean guess) {
        this.included = included;
        this.reasons = reasons;
        this.guess = guess;
    }

    /** @param whole the page, which is not changed */
    static ArticleBody of(Document whole, List<HtmlBlock> blocks) {
        Element page = whole.body();
        ProseShares shares = ProseShares.of(page, blocks);
        BitSet found = included(extracted(whole.clone()), blocks);
        Element main = shares.main();
        boolean missed = shares.in(main) >= ARTICLE && prose(found, blocks) < FOUND * shares.in(main);
        BitSet included = missed ? inside(main, blocks) : found;
        boolean guess = included.isEmpty();
        List<ExclusionReason> reasons = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            Optional<ExclusionReason> side = Optional.of(block.reason())
                    .filter(reason -> reason == ExclusionReason.CAPTION || reason == ExclusionReason.RELATED)
                    .or(() -> shares.sidePart(block));
            reasons.add(side.orElse(block.reason()));
            included.set(i, side.isEmpty() && (guess || included.get(i)));
        }
        return new ArticleBody(included, reasons, guess);
    }

    private static int prose(BitSet included, List<HtmlBlock> blocks) {
        return included.stream().mapToObj(blocks::get).filter(HtmlBlock::isProse)
                .mapToInt(block -> block.text().length()).sum();
    }

    private static BitSet inside(Element main, List<HtmlBlock> blocks) {
        BitSet inside = new BitSet(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            if (block.reason() == ExclusionReason.NAVIGATION && !block.linked()
                    && PageParts.around(block.place()).contains(main)) {
                inside.set(i);
            }
        }
        return inside;
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

    /** Why a block is no part of the article, if it is none. */
    ExclusionReason reason(int block) {
        return reasons.get(block);
    }

    /** Whether no body was recognised and everything was taken. */
    boolean isGuess() {
        return guess;
    }

    /** What Readability makes of a page, which it changes; read as a page again, for it nests what pages cannot. */
    private static List<String> extracted(Document page) {
        page.outputSettings().prettyPrint(false);
        String content = Optional.ofNullable(new Readability4J("https://page.invalid/", page).parse().getContent())
                .orElse("");
        return HtmlBlocks.of(Jsoup.parse(content)).stream().map(HtmlBlock::text).toList();
    }

    private static Map<String, Deque<Integer>> places(List<HtmlBlock> blocks) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            places.computeIfAbsent(blocks.get(i).text(), text -> new ArrayDeque<>()).add(i);
        }
        return places;
    }
}
