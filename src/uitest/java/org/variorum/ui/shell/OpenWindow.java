package org.variorum.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.session.ArticleImporter;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.session.Comparer;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.ReadingFonts;
import org.variorum.ui.reader.ReaderPane;

/**
 * A window on the headless screen with everything in it within reach.
 *
 * @param window its root
 * @param context what its views share
 */
record OpenWindow(MainWindow window, WindowContext context) {

    private static final double SIDE = 980;
    private static final long PATIENCE_SECONDS = 20;

    /** Shows a window whose files are read and compared by those functions. */
    static OpenWindow show(Stage stage, ArticleImporter importer, Comparer comparer) {
        return show(stage, FixtureServices.of(importer, comparer));
    }

    /** Shows a window that works with these. */
    static OpenWindow show(Stage stage, WindowServices services) {
        return show(stage, new Scene(new StackPane(), SIDE, SIDE), services);
    }

    private static OpenWindow show(Stage stage, Scene scene, WindowServices services) {
        ReadingFonts.load();
        WindowContext context = new WindowContext(services, TaskRunner.inBackground(FxThread.executor()));
        MainWindow window = new MainWindow(context);
        scene.setRoot(window);
        stage.setScene(scene);
        window.dress();
        stage.show();
        return new OpenWindow(window, context);
    }

    /** Shows an empty window that finds the five accounts in whatever it opens. */
    static OpenWindow ofAccounts(Stage stage) {
        return ofAccounts(stage, SIDE, SIDE);
    }

    /** The same in that size. */
    static OpenWindow ofAccounts(Stage stage, double width, double height) {
        return show(
                stage,
                new Scene(new StackPane(), width, height),
                FixtureServices.of(
                        (paths, progress) -> new Imported(Accounts.articles(), List.of()),
                        (articles, included, progress) -> Accounts.comparison()));
    }

    /** Opens the five accounts, compared already. */
    void showAccounts() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> context.session().show("accounts", Accounts.workspace()));
        settle();
    }

    /** Waits until nothing is under way: no event, no pane on its way to the selection. */
    void settle() {
        do {
            WaitForAsyncUtils.waitForFxEvents();
        } while (!WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.panes().isStill()));
    }

    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, window::close);
    }

    Selection selection() {
        return context.selection().selection().get();
    }

    /** The pane of that siglum, paged into sight when it is not. */
    ReaderPane pane(String siglum) {
        ArticleId article = new ArticleId(siglum);
        if (shown(article).isEmpty()) {
            WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.panes().arrangement()
                    .change(now -> now.revealed(article)));
            WaitForAsyncUtils.waitForFxEvents();
        }
        return shown(article).orElseThrow();
    }

    private Optional<ReaderPane> shown(ArticleId article) {
        return window.panes().panes().stream()
                .filter(pane -> pane.article().equals(article))
                .findFirst();
    }

    /** The text of that pane. */
    StyleClassedTextArea text(String siglum) {
        return (StyleClassedTextArea) pane(siglum).lookup(".article-text");
    }

    /** The styles of the first occurrence of the words in that pane. */
    List<String> styles(String siglum, String words) {
        return pane(siglum).marksAt(text(siglum).getText().indexOf(words));
    }

    /** Waits until the condition holds on the toolkit's thread. */
    static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException late) {
            throw new AssertionError("It did not happen within " + PATIENCE_SECONDS + " s", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
