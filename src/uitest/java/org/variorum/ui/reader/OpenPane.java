package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.settings.LookSettings;
import org.variorum.app.settings.MotionChoice;
import org.variorum.app.settings.Settings;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fx.ReadingFonts;
import org.variorum.ui.fx.ThemeStyles;
import org.variorum.ui.text.UiText;

/**
 * One pane on the headless screen, and what it asked for.
 *
 * @param pane the pane
 * @param article its article
 * @param index the comparison it shows
 * @param selections what it asked to select, the latest last
 * @param restored which passages it asked to compare again
 */
record OpenPane(
        ReaderPane pane, Article article, ComparisonIndex index, List<Selection> selections, List<TextSpan> restored) {

    /** What tests read with: nothing moves. */
    static final Settings STILL =
            Settings.DEFAULT.with(new LookSettings(ThemeChoice.LIGHT, 100, MotionChoice.REDUCED));

    /** Shows the article with the marks of the comparison. */
    static OpenPane show(Stage stage, Article article, ComparisonIndex index) {
        return show(stage, article, index, 380, 620);
    }

    /** The same in a pane of that size. */
    static OpenPane show(Stage stage, Article article, ComparisonIndex index, double width, double height) {
        ReadingFonts.load();
        List<Selection> selections = new ArrayList<>();
        List<TextSpan> restored = new ArrayList<>();
        ReaderPane pane = new ReaderPane(
                article, new UiText(Locale.UK, new MessageWording(Locale.UK)), actions(selections, restored));
        stage.setScene(new Scene(pane, width, height));
        ThemeStyles.apply(stage.getScene(), ThemeChoice.LIGHT);
        stage.show();
        pane.show(article, index, STILL);
        return new OpenPane(pane, article, index, selections, restored);
    }

    /** Where the words first stand in the article. */
    TextSpan span(String words) {
        int start = article.text().value().indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    /** A point on the screen in the middle of the first letter of the words, brought into view. */
    Bounds letter(String words) {
        TextSpan span = span(words);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> pane.bring(span, 200));
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> pane.localToScreen(pane.sceneToLocal(
                pane.boundsInScene(new TextSpan(span.start(), span.start() + 1)).orElseThrow())));
    }

    private static ReaderActions actions(List<Selection> selections, List<TextSpan> restored) {
        return new ReaderActions() {
            @Override
            public void select(Selection selection) {
                selections.add(selection);
            }

            @Override
            public void activate(ArticleId article) {
                // The tests look at the focus itself.
            }

            @Override
            public List<MenuItem> corrections() {
                return List.of();
            }

            @Override
            public List<String> remarks(ArticleId article) {
                return List.of();
            }

            @Override
            public void restore(ArticleId article, TextSpan span) {
                restored.add(span);
            }

            @Override
            public void resize(ClaimId claim, TextSpan span) {
                throw new AssertionError("No test of a pane alone drags " + claim);
            }
        };
    }

    /** Selects the fact of that number in the pane. */
    void select(int number) {
        pane.showSelection(Selection.of(
                index.comparison().facts().get(number - 1).id(), SelectionOrigin.FACTS));
    }

    /** Shows what a search found. */
    void showHits(List<TextSpan> found) {
        pane.showHits(found, found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst()));
    }
}
