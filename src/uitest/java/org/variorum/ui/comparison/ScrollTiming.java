package org.variorum.ui.comparison;

import javafx.scene.Node;
import javafx.stage.Stage;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fixture.Timings;
import org.variorum.ui.fx.FxThread;

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

    private static void measure(String what, OpenPanes open, int frames) {
        Node leader = open.view().panes().getFirst().lookup(".virtual-flow");
        System.out.println(what + ": " + Timings.ofFrames(
                frames, count -> Timings.wheel(leader, count % 300 < 150 ? STEP : -STEP)));
    }

    private static void pages(OpenPanes open) throws InterruptedException {
        Timings work = new Timings();
        for (int turn = 0; turn < 20; turn++) {
            int step = turn % 2 == 0 ? 1 : -1;
            work.add(FxThread.call(() -> {
                long before = Timings.busy();
                open.view().arrangement().change(now -> now.paged(step));
                open.view().applyCss();
                open.view().layout();
                return Timings.busy() - before;
            }));
            Thread.sleep(150);
        }
        System.out.println("turning a page, until laid out: " + work);
    }
}
