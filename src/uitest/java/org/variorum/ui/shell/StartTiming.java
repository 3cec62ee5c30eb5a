package org.variorum.ui.shell;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.model.comparison.Comparison;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fx.FxThread;

/** Measures, on the headless screen, the time from the start of the process to the second frame of the window. */
public final class StartTiming {

    private StartTiming() {}

    public static void main(String[] arguments) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        FxThread.start(false);
        FxThread.later(() -> {
            Stage stage = new Stage();
            WindowServices services = FixtureServices.of(
                    (paths, progress) -> new Imported(List.of(), List.of()),
                    (articles, included, progress) -> Comparison.EMPTY);
            WindowStarter.show(stage, services, List.of(), () -> {});
            stage.getScene().addPostLayoutPulseListener(() -> FxThread.later(StartTiming::report));
        });
    }

    private static void report() {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        double busy = ManagementFactory.getThreadMXBean()
                .getCurrentThreadCpuTime() / 1e6;
        System.out.printf(Locale.ROOT, "process start to painted window: %d ms (toolkit thread busy %.0f ms)%n",
                Duration.between(started, Instant.now()).toMillis(), busy);
        System.exit(0);
    }
}
