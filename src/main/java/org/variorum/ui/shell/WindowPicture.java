package org.variorum.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.variorum.model.problem.Severity;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.PngWriter;
import org.variorum.ui.fx.ReadingFonts;

/** Draws the real window without a display. */
public final class WindowPicture {

    private static final int PULSES = 3;

    private WindowPicture() {}

    /**
     * Reads and compares the files on this thread, draws the window with the result and writes the picture.
     *
     * @return the drawn workspace with its problems, a picture that could not be written among them
     */
    public static Workspace write(WindowServices services, List<Path> paths, RenderRequest request) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        FxThread.start(false);
        WindowServices dressed = with(services, request);
        Drawn drawn = FxThread.call(() -> draw(dressed, paths, request));
        return save(drawn, request.file());
    }

    private static Drawn draw(WindowServices services, List<Path> paths, RenderRequest request) {
        ReadingFonts.load();
        try (WindowContext context = new WindowContext(services, TaskRunner.immediate())) {
            MainWindow window = new MainWindow(context);
            Scene scene = new Scene(window, request.width(), request.height());
            window.dress();
            context.session().open(paths);
            settle(window);
            chosen(context, request).ifPresent(fact -> {
                context.selection().select(Selection.of(fact.id(), SelectionOrigin.COMMAND));
                settle(window);
                window.panes().alignNow();
                window.facts().layout();
            });
            settle(window);
            WritableImage image = scene.snapshot(new WritableImage(request.width(), request.height()));
            Workspace workspace = context.session().workspace().get();
            window.close();
            return new Drawn(image, workspace);
        }
    }

    /** Lays out until nothing moves: text flows, lists and scroll bars need more than one round. */
    private static void settle(MainWindow window) {
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

    private static WindowServices with(WindowServices services, RenderRequest request) {
        SettingsModel settings =
                new SettingsModel(services.settings().settings().get().withTheme(request.theme()));
        return new WindowServices(
                services.importer(), services.comparer(), services.exporters(), settings, services.wording(),
                services.locale(), services.samples());
    }

    private static Workspace save(Drawn drawn, Path file) {
        try {
            PngWriter.write(drawn.image(), file);
            return drawn.workspace();
        } catch (IOException failure) {
            Workspace workspace = drawn.workspace();
            List<Problem> problems = new ArrayList<>(workspace.problems());
            problems.add(Problem.of("file-not-written", Severity.ERROR, file.toString()));
            return new Workspace(workspace.articles(), workspace.comparison(), workspace.edits(), problems);
        }
    }

    private record Drawn(WritableImage image, Workspace workspace) {}
}
