package org.variorum.ui.origins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Origin;
import org.variorum.model.comparison.Passage;
import org.variorum.ui.text.UiText;

/**
 * Origins as a small graph: a row for each origin, its first source left, those that copy it right of it; citations
 * lead to sources of the comparison or to publishers outside it.
 *
 * @param headline how many articles and how many independent origins
 * @param rows the articles of each origin, the one the others derive from first
 * @param copies who copies whom
 * @param citations who cites whom
 * @param outside names of cited publishers that are not compared, in the order of their first mention
 */
record OriginGraphViewModel(
        String headline, List<List<ArticleId>> rows, List<Copy> copies, List<Cite> citations, List<String> outside) {

    /**
     * An article that re-uses another's text.
     *
     * @param from the article that copies
     * @param to the one it copies
     * @param share part of its text that is re-used, 0 to 1
     * @param sentence the same in words
     */
    record Copy(ArticleId from, ArticleId to, double share, String sentence) {}

    /**
     * An article that names a publisher as where it has something from.
     *
     * @param from the article
     * @param to the article of that publisher, when it is compared
     * @param name the publisher
     * @param sentence the same in words
     */
    record Cite(ArticleId from, Optional<ArticleId> to, String name, String sentence) {}

    static OriginGraphViewModel of(ComparisonIndex index, UiText text) {
        Comparison comparison = index.comparison();
        List<Cite> citations = citations(comparison, text);
        return new OriginGraphViewModel(
                text.of("origins.headline", comparison.articles().size(), comparison.origins().size()),
                comparison.origins().stream().map(Origin::articles).toList(),
                comparison.origins().stream().flatMap(origin -> copies(origin, comparison, text).stream()).toList(),
                citations,
                citations.stream().filter(cite -> cite.to().isEmpty()).map(Cite::name).distinct().toList());
    }

    private static List<Copy> copies(Origin origin, Comparison comparison, UiText text) {
        Map<ArticleId, Map<ArticleId, Integer>> reused = new TreeMap<>();
        for (Passage passage : origin.passages()) {
            reused.computeIfAbsent(passage.article(), key -> new TreeMap<>())
                    .merge(passage.from(), passage.span().length(), Integer::sum);
        }
        List<Copy> copies = new ArrayList<>();
        for (ArticleId article : origin.articles().subList(1, origin.articles().size())) {
            Map<ArticleId, Integer> from = reused.getOrDefault(article, Map.of(origin.articles().getFirst(), 0));
            from.forEach((other, length) -> copies.add(copy(article, other, length, comparison, text)));
        }
        return copies;
    }

    private static Copy copy(ArticleId from, ArticleId to, int length, Comparison comparison, UiText text) {
        int all = comparison.article(from).map(OriginGraphViewModel::compared).orElse(0);
        double share = all == 0 ? 0 : Math.min(1, (double) length / all);
        String sentence = share == 0
                ? text.of("origins.derives", from.siglum(), to.siglum())
                : text.of("origins.copies", from.siglum(), to.siglum(), share);
        return new Copy(from, to, share, sentence);
    }

    /** Characters of the article that take part in the comparison. */
    private static int compared(Article article) {
        return article.text().length()
                - article.exclusions().stream().mapToInt(exclusion -> exclusion.span().length()).sum();
    }

    private static List<Cite> citations(Comparison comparison, UiText text) {
        Map<String, Cite> cites = new LinkedHashMap<>();
        for (Citation citation : comparison.citations()) {
            Optional<ArticleId> to = comparison.articles().stream()
                    .filter(article -> !article.id().equals(citation.article()))
                    .filter(article -> isCalled(article, citation.cites()))
                    .map(Article::id)
                    .findFirst();
            String sentence = text.of("origins.cites", citation.article().siglum(), citation.cites());
            cites.putIfAbsent(citation.article() + " " + citation.cites().toLowerCase(Locale.ROOT),
                    new Cite(citation.article(), to, citation.cites(), sentence));
        }
        return List.copyOf(cites.values());
    }

    private static boolean isCalled(Article article, String name) {
        return article.metadata().source()
                .filter(source -> source.equalsIgnoreCase(name))
                .isPresent();
    }
}
