package org.variorum.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.saving.Keeping;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.problem.Problem;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;

/** A window over the five accounts whose work is kept in a folder, and that can be closed and started again. */
final class KeptWindow {

    static final FactId KILLED = new FactId("f1");

    final ChosenFiles files = new ChosenFiles();
    private final Stage stage;
    private final Path folder;
    private final WindowServices services;
    private Comparison result = Accounts.comparison();
    private OpenWindow open;

    /** Starts the program; runs on the toolkit's thread. */
    KeptWindow(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
        services = FixtureServices.of(
                (paths, progress) -> new Imported(Accounts.articles(), List.of()),
                (articles, included, progress) -> result)
                .with(Keeping.in(folder.resolve("journal"), "variorum test"), files);
        open = OpenWindow.show(stage, services);
    }

    /** What every comparison finds from now on. */
    void findFromNowOn(Comparison found) {
        result = found;
    }

    OpenWindow open() {
        return open;
    }

    WindowContext context() {
        return open.context();
    }

    ComparisonIndex index() {
        return context().session().index().get();
    }

    Fact killed() {
        return index().fact(KILLED).orElseThrow();
    }

    /** Opens the accounts as imported articles that are in no workspace's file. */
    void showAccounts(FxRobot robot) {
        robot.interact(() -> context().session().show("accounts", Accounts.workspace()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Selects the number killed in the list of facts and presses the key of a decision. */
    void decide(FxRobot robot, KeyCode key) {
        int before = context().session().log().entries().size();
        robot.interact(() -> {
            context().selection().select(Selection.of(
                    KILLED, SelectionOrigin.COMMAND));
            open.window().facts().focusList();
        });
        robot.type(key);
        OpenWindow.await(() -> context().session().log().entries().size() > before
                && context().session().workspace().get().log().equals(context().session().log()));
    }

    /** Ends the program, in order or not, and starts it again. */
    void restart(FxRobot robot, boolean killed) {
        robot.interact(() -> open.window().close());
        if (killed) {
            disown();
        }
        robot.interact(() -> open = OpenWindow.show(stage, services));
        WaitForAsyncUtils.waitForFxEvents();
    }

    List<String> problems() {
        return context().session().workspace().get().problems().stream().map(Problem::code).toList();
    }

    Stage stage() {
        return stage;
    }

    List<Path> journal() {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> inside = Files.list(folder.resolve("journal"))) {
            inside.filter(Files::isRegularFile).forEach(found::add);
        } catch (IOException none) {
            return List.of();
        }
        return found;
    }

    /** Makes the journals those of a process that is no more. */
    private void disown() {
        for (Path file : journal()) {
            if (file.toString().endsWith(".jsonl")) {
                try {
                    Files.writeString(file, Files.readString(file).replaceFirst("\"pid\":\\d+", "\"pid\":1234567890"));
                } catch (IOException unexpected) {
                    throw new UncheckedIOException(unexpected);
                }
            }
        }
    }
}
