package org.variorum.ui.comparison;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.reader.ReaderPane;

/**
 * Measures, on the headless screen, how many frames a second are drawn while one pane is scrolled and the others follow
 * it, how long a page turn takes, and what the toolkit's thread works for it: {@code ScrollTiming [FRAMES]}.
 */
public final class ScrollTiming {

    private static final double STEP = -18;

    private ScrollTiming() {}

    public static void main(String[] arguments) throws InterruptedException {
        int frames = arguments.length == 0 ? 300 : Integer.parseInt(arguments[0]);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        FxThread.start(false);
        Workspace workspace = LongAccounts.workspace();
        OpenPanes open = FxThread.call(() -> OpenPanes.show(new Stage(), 990, 900, workspace));
        Thread.sleep(3000);
        measure("warming up", open, frames);
        measure("one pane leading two", open, frames);
        FxThread.call(() -> {
            open.selection().select(Selection.of(
                    open.fact(12).id(), SelectionOrigin.FACTS));
            return true;
        });
        Thread.sleep(500);
        measure("the same with lines between versions", open, frames);
        pages(open);
        System.exit(0);
    }

    private static void measure(String what, OpenPanes open, int frames) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        List<Double> work = new ArrayList<>();
        long[] span = new long[2];
        FxThread.later(() -> new AnimationTimer() {
            private long busy = cpu();
            private int count;

            @Override
            public void handle(long now) {
                span[count == 0 ? 0 : 1] = now;
                if (count > 0) {
                    work.add((cpu() - busy) / 1e6);
                }
                busy = cpu();
                if (count++ == frames) {
                    stop();
                    done.countDown();
                    return;
                }
                ReaderPane leader = open.view().panes().getFirst();
                Event.fireEvent(leader.lookup(".virtual-flow"), wheel(count % 300 < 150 ? STEP : -STEP));
            }
        }.start());
        done.await();
        double seconds = (span[1] - span[0]) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %.1f frames a second; toolkit thread per frame: %s%n",
                what, frames / seconds, times(work));
    }

    private static void pages(OpenPanes open) throws InterruptedException {
        List<Double> work = new ArrayList<>();
        for (int turn = 0; turn < 20; turn++) {
            int step = turn % 2 == 0 ? 1 : -1;
            work.add(FxThread.call(() -> {
                long before = cpu();
                open.view().arrangement().change(now -> now.paged(step));
                open.view().applyCss();
                open.view().layout();
                return (cpu() - before) / 1e6;
            }));
            Thread.sleep(150);
        }
        System.out.printf(Locale.ROOT, "turning a page, until laid out: %s%n", times(work));
    }

    private static String times(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(Locale.ROOT, "median %.1f ms, 95th percentile %.1f ms, worst %.1f ms",
                sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)],
                Arrays.stream(sorted).max().orElse(0));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static ScrollEvent wheel(double deltaY) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, 200, 400, 200, 400, false, false, false, false, false, false, 0, deltaY, 0, deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                new PickResult(null, 200, 400));
    }
}
