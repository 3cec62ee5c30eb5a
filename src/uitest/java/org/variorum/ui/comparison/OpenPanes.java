package org.variorum.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.filter.FactList;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.selection.Selection;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewTargets;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.session.Signature;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.app.settings.LookSettings;
import org.variorum.app.settings.MotionChoice;
import org.variorum.app.settings.Settings;
import org.variorum.app.settings.SettingsModel;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fx.Keys;
import org.variorum.ui.fx.ReadingFonts;
import org.variorum.ui.fx.ThemeStyles;
import org.variorum.ui.reader.ReaderPane;
import org.variorum.ui.reader.Viewport;
import org.variorum.ui.text.UiText;

/**
 * The panes alone on the headless screen, with their commands.
 *
 * @param view the panes
 * @param session what they show
 * @param selection what is selected in them
 * @param settings the reader's preferences
 * @param said what the commands told the reader, the latest last
 */
record OpenPanes(
        ComparisonView view,
        WorkspaceSession session,
        SelectionModel selection,
        SettingsModel settings,
        List<String> said) {

    private static final int PATIENCE = 10_000;

    /** Shows the workspace in a scene of that size, animated or not. */
    static OpenPanes show(Stage stage, double width, double height, Workspace workspace) {
        return show(stage, width, height, workspace, false);
    }

    /** The same; a deaf view hears no mouse, so that the test framework's list of events does not hold it. */
    static OpenPanes show(Stage stage, double width, double height, Workspace workspace, boolean deaf) {
        ReadingFonts.load();
        Settings still = Settings.DEFAULT.with(new LookSettings(ThemeChoice.LIGHT, 100, MotionChoice.REDUCED));
        SettingsModel settings = new SettingsModel(still);
        WorkspaceSession session = new WorkspaceSession(
                TaskRunner.immediate(),
                (paths, progress) -> new Imported(List.of(), List.of()),
                (articles, included, progress) -> workspace.comparison(), Signature.ANONYMOUS);
        SelectionModel selection = new SelectionModel();
        List<String> said = new ArrayList<>();
        UiText words = FixtureServices.words(Locale.ENGLISH);
        FactList facts = new FactList(words.wording());
        ComparisonView view = new ComparisonView(
                new ReviewDesk(session, selection, new ReviewTargets()), facts, settings,
                new CommandWords(new CommandRegistry(), words));
        view.setMouseTransparent(deaf);
        OpenPanes open = new OpenPanes(view, session, selection, settings, said);
        stage.setScene(new Scene(new StackPane(view), width, height));
        ThemeStyles.apply(stage.getScene(), ThemeChoice.LIGHT);
        open.hearKeys();
        stage.sizeToScene();
        stage.show();
        session.show("fixture", workspace);
        return open;
    }

    private void hearKeys() {
        CommandRegistry commands = new CommandRegistry();
        new PaneCommands(view, FixtureServices.words(Locale.ENGLISH), said::add).addTo(commands);
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> commands.all().stream()
                .filter(command -> command.keys().stream().anyMatch(keys -> Keys.combination(keys).match(event)))
                .findFirst()
                .ifPresent(command -> {
                    commands.run(command.id());
                    event.consume();
                }));
    }

    /** Sigla of the panes in sight, from left to right. */
    String sigla() {
        return on(() -> view.panes().stream().map(pane -> pane.article().siglum()).collect(Collectors.joining()));
    }

    PaneArrangement arrangement() {
        return on(() -> view.arrangement().now());
    }

    /** The pane of that siglum, which must be in sight. */
    ReaderPane pane(String siglum) {
        return on(() -> view.panes().stream()
                .filter(pane -> pane.article().equals(new ArticleId(siglum))).findFirst().orElseThrow());
    }

    StyleClassedTextArea text(String siglum) {
        return (StyleClassedTextArea) pane(siglum).lookup(".article-text");
    }

    /** Where the pane stands in its text. */
    Viewport place(String siglum) {
        ReaderPane pane = pane(siglum);
        return on(() -> pane.viewport().orElseThrow());
    }

    /** Where the first words of the pane's version of the selected fact stand. */
    double height(String siglum) {
        ReaderPane pane = pane(siglum);
        return on(() -> pane.height(pane.target().orElseThrow()).orElse(Double.NaN));
    }

    /** Selects the fact of that number and waits until the panes stand. */
    void select(int number) {
        run(() -> selection.select(Selection.of(fact(number).id(), SelectionOrigin.FACTS)));
    }

    void clear() {
        run(selection::clear);
    }

    Fact fact(int number) {
        return session.index().get().comparison().facts().get(number - 1);
    }

    /** Brings the words to that height of the pane. */
    void bring(String siglum, TextSpan span, double y) {
        ReaderPane pane = pane(siglum);
        run(() -> pane.bring(span, y));
    }

    /** Middle of a node on the screen. */
    Bounds onScreen(Node node) {
        return on(() -> node.localToScreen(node.getLayoutBounds()));
    }

    /** Does it on the toolkit's thread and waits for two frames. */
    void run(Runnable action) {
        on(() -> {
            action.run();
            return true;
        });
        settle();
    }

    /** Waits until nothing is under way. */
    void settle() {
        do {
            WaitForAsyncUtils.waitForFxEvents();
        } while (!on(view::isStill));
        WaitForAsyncUtils.waitForFxEvents();
    }

    <T> T on(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, question);
    }
}
