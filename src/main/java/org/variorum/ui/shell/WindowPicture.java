package org.variorum.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.settings.SettingsModel;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.comparison.Fact;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.PngWriter;
import org.variorum.ui.fx.ReadingFonts;

/** Draws the real window without a display. */
public final class WindowPicture {

    private static final int PULSES = 3;

    private WindowPicture() {}

    /**
     * Draws the window with a workspace and writes the picture.
     *
     * @param name what the workspace is called in the window's title
     * @return why the file could not be written
     */
    public static Optional<Problem> write(
            WindowServices services, String name, Workspace workspace, RenderRequest request) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        FxThread.start(false);
        WindowServices dressed = services.with(
                new SettingsModel(services.settings().settings().get().withTheme(request.theme())));
        return PngWriter.write(FxThread.call(() -> draw(dressed, name, workspace, request)), request.file());
    }

    private static WritableImage draw(
            WindowServices services, String name, Workspace workspace, RenderRequest request) {
        ReadingFonts.load();
        WindowContext context = new WindowContext(services, TaskRunner.immediate());
        try (MainWindow window = new MainWindow(context)) {
            Scene scene = new Scene(window, request.width(), request.height());
            window.dress();
            context.session().show(name, workspace);
            context.views().show(request.view());
            settle(window);
            chosen(context, request).ifPresent(fact -> {
                context.selection().select(Selection.of(fact.id(), SelectionOrigin.COMMAND));
                settle(window);
                window.panes().alignNow();
            });
            settle(window);
            return scene.snapshot(new WritableImage(request.width(), request.height()));
        }
    }

    /** Lays out until nothing moves: text flows, lists and scroll bars need more than one round. */
    private static void settle(MainWindow window) {
        window.panes().finish();
        for (int pulse = 0; pulse < PULSES; pulse++) {
            window.applyCss();
            window.layout();
        }
    }

    private static Optional<Fact> chosen(WindowContext context, RenderRequest request) {
        List<Fact> facts = context.session().index().get().comparison().facts();
        return request.fact().isPresent() && request.fact().getAsInt() <= facts.size() && request.fact().getAsInt() > 0
                ? Optional.of(facts.get(request.fact().getAsInt() - 1))
                : Optional.empty();
    }
}
