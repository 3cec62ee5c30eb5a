package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.settings.SettingsModel;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.ReadingFonts;
import org.variorum.ui.text.UiText;

/** A window without a display in any size, to be looked at and listened to; used from a test's thread. */
final class Studio implements AutoCloseable {

    private static final int PULSES = 3;

    private final WindowContext context;
    private final MainWindow window;
    private final Scene scene;

    Studio(Workspace workspace, UiText text, int width, int height) {
        WindowServices plain = FixtureServices.of(workspace, text);
        WindowServices services = new WindowServices(plain.importer(), plain.comparer(), plain.exporters(),
                plain.settings(), text, Optional.of(Path.of("samples")));
        context = new WindowContext(services, TaskRunner.immediate());
        window = FxThread.call(() -> open(context));
        scene = FxThread.call(() -> new Scene(window, width, height));
        run(ignored -> {
            window.dress();
            context.session().show("the-halcyon", workspace);
        });
    }

    /** Does something with the window and lets it come to rest. */
    void run(Consumer<Studio> action) {
        FxThread.call(() -> {
            action.accept(this);
            return true;
        });
        settle();
    }

    /** What the menu or the keys would do. */
    void command(String id) {
        context.commands().run(id);
    }

    /** Selects the fact of that place in the comparison. */
    void select(int fact) {
        context.selection().select(Selection.of(
                context.session().index().get().comparison().facts().get(fact).id(), SelectionOrigin.COMMAND));
    }

    void dress(ThemeChoice theme) {
        SettingsModel settings = context.services().settings();
        run(ignored -> settings.set(settings.settings().get().withTheme(theme)));
    }

    /** A scene that no window shows keeps the picture of a viewport although what is in it changed its colours. */
    WritableImage picture() {
        return FxThread.call(() -> {
            window.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
            return scene.snapshot(null);
        });
    }

    /** Bars of lists, in pixels: how long a thumb is follows from how many rows the toolkit happened to measure. */
    List<Rectangle2D> guessed() {
        return FxThread.call(() -> window.lookupAll(".list-view .scroll-bar").stream()
                .map(bar -> bar.localToScene(bar.getLayoutBounds()))
                .map(place -> new Rectangle2D(
                        Math.max(0, place.getMinX()), Math.max(0, place.getMinY()),
                        place.getWidth(), place.getHeight()))
                .toList());
    }

    WindowContext context() {
        return context;
    }

    MainWindow window() {
        return window;
    }

    Scene scene() {
        return scene;
    }

    @Override
    public void close() {
        FxThread.call(() -> {
            window.close();
            return true;
        });
    }

    private static MainWindow open(WindowContext context) {
        ReadingFonts.load();
        return new MainWindow(context);
    }

    /** Text flows, lists and scroll bars need more than one round, and some ask for another one later. */
    private void settle() {
        for (int pulse = 0; pulse < PULSES || !FxThread.call(() -> window.panes().isStill()); pulse++) {
            FxThread.call(() -> {
                window.applyCss();
                window.layout();
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents(1);
        }
    }
}
