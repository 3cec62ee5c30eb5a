package org.variorum.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.app.task.TaskRunner;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fixture.Timings;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.ReadingFonts;

/** Measures what a change of theme costs the toolkit's thread, the first of each and later ones: {@code [ROUNDS]}. */
public final class ThemeTiming {

    private final WindowContext context;
    private final Scene scene;

    private ThemeTiming() {
        ReadingFonts.load();
        context = new WindowContext(
                FixtureServices.of(LongAccounts.workspace(), FixtureServices.words(Locale.ENGLISH)),
                TaskRunner.immediate());
        MainWindow window = new MainWindow(context);
        Stage stage = new Stage();
        scene = new Scene(window, 1000, 1000);
        stage.setScene(scene);
        window.dress();
        stage.show();
        context.session().show("long", LongAccounts.workspace());
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        FxThread.start(false);
        ThemeTiming timing = FxThread.call(ThemeTiming::new);
        Thread.sleep(3000);
        for (int round = 0; round < rounds; round++) {
            for (ThemeChoice theme : List.of(ThemeChoice.DARK, ThemeChoice.CONTRAST, ThemeChoice.LIGHT)) {
                timing.dress(theme, round);
            }
        }
        System.exit(0);
    }

    /** Changes the theme; tells the work of the change itself, and with the frame that follows. */
    private void dress(ThemeChoice theme, int round) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        FxThread.later(() -> {
            long before = Timings.busy();
            context.services().settings().change(now -> now.withTheme(theme));
            long told = Timings.busy();
            Timings.afterFrame(scene, () -> {
                System.out.printf(Locale.ROOT, "round %d, %s: change %.1f ms, with the next frame %.1f ms%n",
                        round, theme.code(), (told - before) / 1e6, (Timings.busy() - before) / 1e6);
                done.countDown();
            });
        });
        Timings.await(done);
        Thread.sleep(300);
    }
}
