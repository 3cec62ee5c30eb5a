package org.variorum.ui.shell;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.ReadingFonts;

/**
 * Measures, on the headless screen, how long five panes of 2,000 words take from a selection to the end of the next
 * drawn frame: {@code SelectionTiming [ROUNDS]}.
 */
public final class SelectionTiming {

    private static final double SIDE = 1000;

    private SelectionTiming() {}

    public static void main(String[] arguments) throws InterruptedException {
        int rounds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        FxThread.start(false);
        Workspace workspace = LongAccounts.workspace();
        WindowContext context = FxThread.call(() -> open(workspace));
        Thread.sleep(2000);
        List<Fact> facts = workspace.comparison().facts();
        List<Double> applied = new ArrayList<>();
        List<Double> painted = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            measure(context, facts.get(round * 7 % facts.size()), applied, painted, busy);
        }
        report("selection applied", applied);
        report("selection painted", painted);
        report("selection, toolkit thread busy", busy);
        System.exit(0);
    }

    private static WindowContext open(Workspace workspace) {
        ReadingFonts.load();
        WindowServices services = FixtureServices.of(workspace, FixtureServices.words(Locale.ENGLISH));
        WindowContext context = new WindowContext(services, TaskRunner.immediate());
        MainWindow window = new MainWindow(context);
        Stage stage = new Stage();
        stage.setScene(new Scene(window, SIDE, SIDE));
        window.dress();
        stage.show();
        context.session().show("long", workspace);
        return context;
    }

    private static void measure(
            WindowContext context, Fact fact, List<Double> applied, List<Double> painted, List<Double> busy)
            throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicLong set = new AtomicLong();
        AtomicLong drawn = new AtomicLong();
        AtomicLong cpu = new AtomicLong();
        FxThread.later(() -> {
            long start = System.nanoTime();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            context.selection().select(Selection.of(fact.id(), SelectionOrigin.COMMAND));
            FxThread.later(() -> {
                set.set(System.nanoTime() - start);
                Scene scene = Stage.getWindows().getFirst().getScene();
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        FxThread.later(() -> {
                            drawn.set(System.nanoTime() - start);
                            cpu.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
                            done.countDown();
                        });
                    }
                });
                scene.getRoot().requestLayout();
            });
        });
        done.await();
        applied.add(set.get() / 1e6);
        painted.add(drawn.get() / 1e6);
        busy.add(cpu.get() / 1e6);
        Thread.sleep(40);
    }

    private static void report(String what, List<Double> times) {
        double[] sorted = times.stream().skip(times.size() / 4).mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "%s: median %.1f ms, 95th percentile %.1f ms, worst %.1f ms (%d rounds)%n",
                what, sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)],
                Arrays.stream(sorted).max().orElse(0), sorted.length);
    }
}
