package org.variorum.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.variorum.app.review.DifferenceActions;
import org.variorum.app.review.RemarkActions;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewQueue;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Remark;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fixture.Timings;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.ReadingFonts;

/**
 * Measures how long it takes from an edit to the repainted window: {@code EditTiming [ROUNDS SOURCES PARAGRAPHS]}. The
 * headless screen copies what is painted on the toolkit's thread; {@code -Dvariorum.display=true} takes a display.
 */
public final class EditTiming {

    private final Workspace workspace;
    private final WindowContext context;
    private final MainWindow window;
    private final Scene scene;

    private EditTiming(Workspace workspace) {
        this.workspace = workspace;
        ReadingFonts.load();
        WindowServices services = FixtureServices.of(workspace, FixtureServices.words(Locale.ENGLISH));
        context = new WindowContext(services, TaskRunner.inBackground(FxThread.executor()));
        window = new MainWindow(context);
        Stage stage = new Stage();
        scene = new Scene(window, 1000, 1000);
        stage.setScene(scene);
        window.dress();
        stage.show();
        context.session().show("long", workspace);
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (!Boolean.getBoolean("variorum.display")) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        int[] given = {60, 10, 200};
        for (int place = 0; place < arguments.length; place++) {
            given[place] = Integer.parseInt(arguments[place]);
        }
        FxThread.start(false);
        Workspace workspace = LongAccounts.workspace(given[1], given[2]);
        System.out.println(workspace.comparison().claims().size() + " claims, "
                + workspace.comparison().facts().size() + " facts");
        EditTiming timing = FxThread.call(() -> new EditTiming(workspace));
        Thread.sleep(3000);
        timing.run("accept", given[0], (desk, fact) ->
                new DifferenceActions(desk).accept(ReviewQueue.items(fact, desk.index())));
        timing.run("note", given[0], (desk, fact) ->
                new RemarkActions(desk).write(new Remark.Subject.OnFact(fact.id()), "look again", ""));
        System.exit(0);
    }

    private void run(String what, int rounds, BiConsumer<ReviewDesk, Fact> edit) throws InterruptedException {
        List<Fact> facts = workspace.comparison().facts();
        Timings told = new Timings();
        Timings painted = new Timings();
        Timings longest = new Timings();
        Timings worked = new Timings();
        Timings painter = new Timings();
        for (int round = 0; round < rounds; round++) {
            Fact fact = facts.get(round * 7 % facts.size());
            CountDownLatch selected = new CountDownLatch(1);
            FxThread.later(() -> {
                context.selection().select(Selection.of(fact.id(), SelectionOrigin.COMMAND));
                followPieces(0, most -> Timings.afterFrame(scene, selected::countDown));
            });
            Timings.await(selected);
            Thread.sleep(250);
            boolean counts = round >= rounds / 4;
            CountDownLatch done = new CountDownLatch(1);
            FxThread.later(() -> {
                long start = System.nanoTime();
                long busy = Timings.busy();
                long painting = Timings.painting();
                ChangeListener<Workspace> once = new ChangeListener<>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends Workspace> property, Workspace before,
                            Workspace now) {
                        property.removeListener(this);
                        long replayed = System.nanoTime() - start;
                        followPieces(0, most -> Timings.afterFrame(scene, () -> {
                            if (counts) {
                                told.add(replayed);
                                longest.add(most);
                                painted.add(System.nanoTime() - start);
                                worked.add(Timings.busy() - busy);
                                painter.add(Timings.painting() - painting);
                            }
                            done.countDown();
                        }));
                    }
                };
                context.session().workspace().addListener(once);
                edit.accept(context.desk(), fact);
            });
            Timings.await(done);
        }
        System.out.println(what + ", replayed and told: " + told);
        System.out.println(what + ", repainted: " + painted);
        System.out.println(what + ", longest piece: " + longest);
        System.out.println(what + ", toolkit thread busy: " + worked);
        System.out.println(what + ", painter busy: " + painter);
    }

    /** Follows the pieces of work until nothing of the window is due; hands the longest on. */
    private void followPieces(long longest, LongConsumer then) {
        long before = Timings.busy();
        FxThread.later(() -> {
            long most = Math.max(longest, Timings.busy() - before);
            if (window.panes().isStill()) {
                then.accept(most);
            } else {
                followPieces(most, then);
            }
        });
    }
}
