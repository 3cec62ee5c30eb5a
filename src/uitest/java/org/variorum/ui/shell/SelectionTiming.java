package org.variorum.ui.shell;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fixture.Timings;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.ReadingFonts;
import org.variorum.ui.reader.ReaderPane;

/**
 * Measures how a window with long articles answers: first paint, selections, scrolling, memory, and a hundred
 * comparisons opened and closed: {@code SelectionTiming [ROUNDS SOURCES PARAGRAPHS DISPUTES WIDTH HEIGHT]}. Scrolling
 * is measured with one pane led by another, the rest locked, and with all panes in sight led by one.
 *
 * <p>Without arguments it shows five articles of 2,000 words on the headless screen. A window larger than that screen
 * (1000 x 1000) needs a display and {@code -Dvariorum.display=true}.
 */
public final class SelectionTiming {

    private static final double STEP = -18;
    private static final int FRAMES = 300;

    private final Workspace workspace;
    private final int rounds;
    private final WindowContext context;
    private final Scene scene;
    private final MainWindow window;

    private SelectionTiming(Workspace workspace, int rounds, double width, double height) {
        this.workspace = workspace;
        this.rounds = rounds;
        ReadingFonts.load();
        WindowServices services = FixtureServices.of(workspace, FixtureServices.words(Locale.ENGLISH));
        if (width > 1000) {
            services.settings().change(now -> now.with(now.reading().withTextSize(13)));
        }
        context = new WindowContext(services, TaskRunner.immediate());
        window = new MainWindow(context);
        Stage stage = new Stage();
        scene = new Scene(window, width, height);
        stage.setScene(scene);
        window.dress();
        stage.show();
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (!Boolean.getBoolean("variorum.display")) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        int[] given = {100, 5, 40, 1, 1000, 1000};
        for (int place = 0; place < arguments.length; place++) {
            given[place] = Integer.parseInt(arguments[place]);
        }
        FxThread.start(false);
        Workspace workspace = LongAccounts.workspace(given[1], given[2], given[3]);
        SelectionTiming timing =
                FxThread.call(() -> new SelectionTiming(workspace, given[0], given[4], given[5]));
        Thread.sleep(2000);
        System.out.printf(Locale.ROOT, "load of the machine %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        timing.paint();
        timing.select();
        timing.scroll();
        timing.reopen();
        System.exit(0);
    }

    /** From the finished analysis to a painted window, cold and again. */
    private void paint() {
        for (String what : List.of("first paint", "painted again")) {
            CountDownLatch done = new CountDownLatch(1);
            long[] times = new long[3];
            FxThread.call(() -> {
                context.session().close();
                return true;
            });
            FxThread.later(() -> {
                times[0] = System.nanoTime();
                long before = Timings.busy();
                context.session().show("long", workspace);
                times[1] = Timings.busy() - before;
                Timings.afterFrame(scene, () -> {
                    times[2] = System.nanoTime() - times[0];
                    done.countDown();
                });
            });
            Timings.await(done);
            System.out.printf(Locale.ROOT, "%s: %.0f ms (%.0f ms before layout), %d panes in sight; heap %.0f MB%n",
                    what, times[2] / 1e6, times[1] / 1e6, window.panes().panes().size(), heap());
        }
    }

    private void select() throws InterruptedException {
        List<Fact> facts = workspace.comparison().facts();
        Map<String, Timings> timings = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            measure(facts.get(round * 7 % facts.size()), round < rounds / 4 ? new HashMap<>() : timings);
        }
        timings.forEach((what, all) -> System.out.println("selection, " + what + ": " + all));
        System.out.printf(Locale.ROOT, "heap %.0f MB%n", heap());
    }

    private void measure(Fact fact, Map<String, Timings> timings) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        FxThread.later(() -> {
            long start = System.nanoTime();
            long before = Timings.busy();
            context.selection().select(Selection.of(fact.id(), SelectionOrigin.COMMAND));
            long longest = Timings.busy() - before;
            if (Boolean.getBoolean("variorum.pieces")) {
                System.out.printf(Locale.ROOT, "%ntold %.1f ", longest / 1e6);
            }
            note(timings, "work when it is told", longest);
            long[] inPlace = new long[2];
            followPieces(longest, () -> {
                if (inPlace[0] == 0 && window.panes().isInPlace()) {
                    inPlace[0] = System.nanoTime() - start;
                    inPlace[1] = Timings.busy() - before;
                }
            }, most -> {
                note(timings, "panes laid out after", inPlace[0]);
                note(timings, "work until panes are laid out", inPlace[1]);
                note(timings, "list and versions laid out, too, after", System.nanoTime() - start);
                note(timings, "longest piece until then", most);
                long told = Timings.busy();
                note(timings, "work until then", told - before);
                Timings.afterFrame(scene, () -> {
                    note(timings, "painted after", System.nanoTime() - start);
                    note(timings, "work of the next frame", Timings.busy() - told);
                    note(timings, "work in all", Timings.busy() - before);
                    done.countDown();
                });
            });
        });
        Timings.await(done);
        Thread.sleep(40);
    }

    /** Follows the pieces of work until all panes stand; hands the longest on. */
    private void followPieces(long longest, Runnable afterEach, LongConsumer then) {
        long before = Timings.busy();
        FxThread.later(() -> {
            long piece = Timings.busy() - before;
            if (Boolean.getBoolean("variorum.pieces")) {
                System.out.printf(Locale.ROOT, "[%.1f]", piece / 1e6);
            }
            long most = Math.max(longest, piece);
            afterEach.run();
            if (window.panes().isStill()) {
                then.accept(most);
            } else {
                followPieces(most, afterEach, then);
            }
        });
    }

    private static void note(Map<String, Timings> timings, String what, long nanoseconds) {
        timings.computeIfAbsent(what, key -> new Timings()).add(nanoseconds);
    }

    private void scroll() throws InterruptedException {
        scroll("one pane led by another", 1);
        scroll("all panes led by one", PaneArrangement.MOST);
    }

    private void scroll(String panes, int followers) throws InterruptedException {
        FxThread.call(() -> {
            context.selection().clear();
            lockAllBut(followers);
            return true;
        });
        Thread.sleep(500);
        for (String what : List.of("scrolling, warming up", "scrolling", "scrolling with lines between versions")) {
            if (what.endsWith("versions")) {
                FxThread.call(() -> {
                    context.selection().select(
                            Selection.of(workspace.comparison().facts().get(12).id(), SelectionOrigin.COMMAND));
                    return true;
                });
                Thread.sleep(500);
            }
            Node leader = window.panes().panes().getFirst().lookup(".virtual-flow");
            System.out.println(panes + ", " + what + ": " + Timings.ofFrames(
                    FRAMES, count -> Timings.wheel(leader, count % 300 < 150 ? STEP : -STEP)));
        }
    }

    /** Lets the first pane lead so many of those beside it. */
    private void lockAllBut(int followers) {
        List<ReaderPane> panes = window.panes().panes();
        for (int place = 0; place < panes.size(); place++) {
            ArticleId article = panes.get(place).article();
            boolean locked = place > followers;
            window.panes().arrangement().change(now -> now.withLocked(article, locked));
        }
    }

    /** The heap after ten comparisons opened and closed, and after a hundred more. */
    private void reopen() {
        double early = 0;
        for (int round = 1; round <= 110; round++) {
            FxThread.call(() -> {
                context.session().show("again", LongAccounts.workspace(5, 20));
                window.applyCss();
                window.layout();
                context.selection().select(Selection.of(
                        context.session().index().get().comparison().facts().getFirst().id(),
                        SelectionOrigin.COMMAND));
                window.layout();
                return true;
            });
            FxThread.call(() -> {
                context.session().close();
                window.layout();
                return true;
            });
            early = round == 10 ? heap() : early;
        }
        System.out.printf(Locale.ROOT, "heap after 10 comparisons %.1f MB, after 100 more %.1f MB%n", early, heap());
    }

    private static double heap() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
