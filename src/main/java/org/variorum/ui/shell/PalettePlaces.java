package org.variorum.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.app.find.FoldedText;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Position;
import org.variorum.ui.comparison.ComparisonView;
import org.variorum.ui.palette.PaletteEntry;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/**
 * The facts and sources that the palette finds by the words typed.
 *
 * @param context where they lie
 * @param panes the panes of the sources
 */
record PalettePlaces(WindowContext context, ComparisonView panes) implements Function<String, List<PaletteEntry>> {

    private static final int LEAST_LETTERS = 2;
    private static final int MOST = 20;

    /** Those that hold every word typed: sources first, then facts in the order of their numbers. */
    @Override
    public List<PaletteEntry> apply(String typed) {
        List<String> wanted = Arrays.stream(FoldedText.of(typed.strip(), false).value().split(" ")).toList();
        if (typed.strip().length() < LEAST_LETTERS) {
            return List.of();
        }
        List<PaletteEntry> found = new ArrayList<>();
        List<Article> sources = panes.arrangement().now().present().stream()
                .flatMap(id -> context.session().index().get().comparison().article(id).stream())
                .toList();
        for (int place = 0; place < sources.size(); place++) {
            Article article = sources.get(place);
            if (holds(SourceName.of(article, text()) + " " + article.displayTitle(), wanted)) {
                found.add(source(article, place));
            }
        }
        context.session().index().get().comparison().facts().stream()
                .filter(fact -> holds(words(fact), wanted))
                .limit(MOST)
                .map(this::fact)
                .forEach(found::add);
        return List.copyOf(found);
    }

    private PaletteEntry source(Article article, int place) {
        return PaletteEntry.of(article.id().siglum(), text().of("palette.source", article.id().siglum()),
                SourceName.of(article, text()), "", () -> {
                    context.views().show(ViewChoice.SIDE_BY_SIDE);
                    panes.focusPane(place);
                });
    }

    private PaletteEntry fact(Fact fact) {
        return PaletteEntry.of(fact.id().value(),
                text().of("palette.fact", context.session().index().get().number(fact.id())),
                text().say(fact.label()), text().word("status." + fact.status().code()),
                () -> context.selection().select(Selection.of(fact.id(), SelectionOrigin.COMMAND)));
    }

    private UiText text() {
        return context.text();
    }

    private String words(Fact fact) {
        return Stream.concat(Stream.of(text().say(fact.label())), fact.positions().stream().map(Position::value))
                .collect(Collectors.joining(" "));
    }

    private static boolean holds(String words, List<String> wanted) {
        String folded = FoldedText.of(words, false).value();
        return wanted.stream().allMatch(folded::contains);
    }
}
