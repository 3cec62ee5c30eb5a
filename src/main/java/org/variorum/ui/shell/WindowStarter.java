package org.variorum.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.problem.Problem;
import org.variorum.ui.fx.DisplayCheck;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.ReadingFonts;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.fx.SystemPreferences;

/** Opens the window. */
public final class WindowStarter {

    private WindowStarter() {}

    /**
     * Opens the window on these files, folders and pages, or on the welcome view, and waits until it is closed.
     *
     * @return what keeps a window from being opened here; empty after an orderly end
     */
    public static Optional<Problem> open(WindowServices services, List<ArticleSource> sources) {
        Optional<Problem> obstacle = DisplayCheck.obstacle(System.getenv());
        if (obstacle.isPresent()) {
            return obstacle;
        }
        FxThread.start(true);
        CountDownLatch closed = new CountDownLatch(1);
        FxThread.later(() -> show(new Stage(), services, sources, closed::countDown));
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** Fills the stage and shows it; {@code onClosed} runs once it is hidden. Runs on the toolkit's thread. */
    public static void show(Stage stage, WindowServices services, List<ArticleSource> sources, Runnable onClosed) {
        ReadingFonts.load();
        WindowContext context = new WindowContext(services, TaskRunner.inBackground(FxThread.executor()));
        MainWindow window = new MainWindow(context);
        StagePlace place = new StagePlace(stage, services.settings());
        Subscriptions subscriptions = new Subscriptions();
        SystemPreferences.follow(subscriptions, look -> services.settings().change(now -> now.with(look)));
        stage.setScene(new Scene(window));
        window.dress();
        place.restore();
        Titles.follow(context, stage::setTitle, subscriptions);
        askBeforeClosing(stage, context);
        stage.setOnHidden(event -> {
            subscriptions.close();
            place.remember();
            window.close();
            onClosed.run();
        });
        stage.show();
        if (!sources.isEmpty()) {
            context.openAll(sources);
        }
    }

    /** A window with unsaved work is closed only after the reader has been asked. */
    static void askBeforeClosing(Stage stage, WindowContext context) {
        stage.setOnCloseRequest(event -> {
            if (context.leaving().asks()) {
                event.consume();
                context.leaving().then(stage::close);
            }
        });
    }
}
