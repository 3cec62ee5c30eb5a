package org.variorum.app.saving;

import java.time.Duration;
import java.util.function.Consumer;
import org.variorum.model.comparison.Comparison;

/**
 * Makes the bytes of a workspace before anybody saves it: the first saving of a program is slow, since its code runs
 * for the first time and everything is to be written. It happens in the background, once what was found is shown.
 */
final class Preparation {

    /** How long what was found is on the screen by then, so that showing it does not wait for this. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final Disk disk;
    private Comparison awaited = Comparison.EMPTY;

    Preparation(Disk disk) {
        this.disk = disk;
    }

    /** Has it prepared in a while if something else was found. */
    void follow(Comparison found, Runnable prepare) {
        if (found != awaited && !found.articles().isEmpty()) {
            disk.queue().addLater(REST, () -> disk.delivery().execute(prepare));
        }
        awaited = found;
    }

    /** Makes the bytes; {@code then} gets the workspace with them. */
    void prepare(HeldWorkspace workspace, Consumer<HeldWorkspace> then) {
        disk.queue().add(() -> {
            HeldWorkspace prepared = disk.files().prepared(workspace);
            disk.delivery().execute(() -> then.accept(prepared));
        });
    }
}
