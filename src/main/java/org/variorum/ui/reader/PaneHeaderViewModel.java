package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Citation;
import org.variorum.ui.text.DateText;
import org.variorum.ui.text.UiText;

/**
 * What stands above an article.
 *
 * @param source its publisher
 * @param title its headline
 * @param facts date, length and what is left out, in one line
 * @param origin what it rewrites or cites, when it does
 * @param disputed on how many disputed facts it speaks, when on any
 */
record PaneHeaderViewModel(
        String source, String title, String facts, Optional<String> origin, Optional<String> disputed) {

    static PaneHeaderViewModel of(Article article, ComparisonIndex index, UiText text) {
        long disputed = index.disputedFactsOf(article.id());
        return new PaneHeaderViewModel(
                article.sourceName(),
                article.displayTitle(),
                facts(article, text),
                origin(article, index, text),
                disputed == 0 ? Optional.empty() : Optional.of(text.of("reader.disputed", disputed)));
    }

    private static String facts(Article article, UiText text) {
        List<String> parts = new ArrayList<>();
        parts.add(article.metadata().published()
                .map(time -> DateText.of(time, text.locale()))
                .orElse(text.of("reader.undated")));
        parts.add(text.of("reader.words", article.text().value().split("\\s+").length));
        if (!article.exclusions().isEmpty()) {
            parts.add(text.of("reader.left-out", article.exclusions().size()));
        }
        if (article.truncated()) {
            parts.add(text.of("reader.truncated"));
        }
        return String.join(" \u00b7 ", parts);
    }

    private static Optional<String> origin(Article article, ComparisonIndex index, UiText text) {
        Optional<String> derived =
                index.derivedFrom(article.id()).map(from -> text.of("reader.rewrites", from.siglum()));
        return derived.or(() -> index.comparison().citations().stream()
                .filter(citation -> citation.article().equals(article.id()))
                .map(Citation::cites)
                .findFirst()
                .map(name -> text.of("reader.cites", name)));
    }
}
