package org.variorum.store.reading;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.variorum.model.article.ExclusionReason;

/**
 * How much of a page's prose each of its elements holds.
 *
 * @param characters of prose by element, by identity; 0 where it is absent
 * @param page the element that holds all of it
 * @param named why an element is a side part by its names, as far as that was asked
 */
record ProseShares(
        Map<Element, Integer> characters, Element page, Map<Element, Optional<ExclusionReason>> named) {

    /** From this share of a page's prose on, a name does not tell that an element is a side part. */
    private static final double SIDE_PART = 0.25;

    /** An element that holds this share of its parent's prose is what the parent is there for. */
    private static final double MAIN_PART = 0.75;

    static ProseShares of(Element page, List<HtmlBlock> blocks) {
        Map<Element, Integer> characters = new IdentityHashMap<>();
        for (HtmlBlock block : blocks) {
            if (block.isProse()) {
                PageParts.around(block.place())
                        .forEach(element -> characters.merge(element, block.text().length(), Integer::sum));
            }
        }
        return new ProseShares(characters, page, new IdentityHashMap<>());
    }

    int in(Element element) {
        return characters.getOrDefault(element, 0);
    }

    /** The innermost element that holds most of the prose. */
    Element main() {
        Element main = page;
        Optional<Element> inner = mainPart(main);
        while (inner.isPresent()) {
            main = inner.get();
            inner = mainPart(main);
        }
        return main;
    }

    /** Why a block is no part of an article, by the names of the elements around it that hold little of the prose. */
    Optional<ExclusionReason> sidePart(HtmlBlock block) {
        return PageParts.around(block.place()).stream()
                .filter(element -> in(element) <= SIDE_PART * in(page))
                .map(element -> named.computeIfAbsent(element, PageParts::byName))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Element> mainPart(Element element) {
        return element.children().stream()
                .filter(child -> in(child) > 0 && in(child) >= MAIN_PART * in(element))
                .findFirst();
    }
}
