package org.variorum.app.saving;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.Workspace;

/**
 * Makes the bytes of a workspace before anybody saves it: the first saving of a program is slow, since its code runs
 * for the first time and everything is to be written.
 *
 * <p>It happens in the background, in two steps. The articles are there long before they are compared: their bytes are
 * made meanwhile, and with them the code is warm. What the analysis finds then takes a fraction of a second, and is
 * made behind the frame that shows it.
 *
 * <p>What waits on the queue is in the way of what the reader saves: only the newest request is met, and none that is
 * not begun when saving itself makes the bytes.
 */
final class Preparation {

    /**
     * How long after it came the bytes of something are asked for. The session's thread is asked, and lays out what
     * came by then: whatever waits for it waits for that frame, too.
     */
    private static final Duration REST = Duration.ofMillis(100);

    private final Disk disk;
    private final AtomicInteger newest = new AtomicInteger();
    private List<Article> imported = List.of();
    private Comparison found = Comparison.EMPTY;

    Preparation(Disk disk) {
        this.disk = disk;
    }

    /** Has it prepared in a while if other articles came, or something else was found. */
    void follow(Workspace workspace, Runnable prepare) {
        boolean others = !workspace.imported().isEmpty() && !workspace.imported().equals(imported);
        boolean otherwise = !workspace.found().articles().isEmpty() && workspace.found() != found;
        if (others || otherwise) {
            int number = newest.incrementAndGet();
            disk.queue().addLater(REST, () -> disk.delivery().execute(() -> ifNewest(number, prepare)));
        }
        imported = workspace.imported();
        found = workspace.found();
    }

    /** Makes the bytes, unless others are asked for before it is begun; {@code then} gets the workspace with them. */
    void prepare(HeldWorkspace workspace, Consumer<HeldWorkspace> then) {
        int number = newest.incrementAndGet();
        disk.queue().add(() -> ifNewest(number, () -> {
            HeldWorkspace prepared = disk.files().prepared(workspace);
            disk.delivery().execute(() -> then.accept(prepared));
        }));
    }

    /** Has nothing made that is not begun yet. */
    void drop() {
        newest.incrementAndGet();
    }

    private void ifNewest(int number, Runnable piece) {
        if (number == newest.get()) {
            piece.run();
        }
    }
}
