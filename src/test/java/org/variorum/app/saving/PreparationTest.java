package org.variorum.app.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.app.task.WriteQueue;
import org.variorum.model.article.Originals;
import org.variorum.testing.GeneratedWorkspace;

class PreparationTest {

    private final CountDownLatch mayWork = new CountDownLatch(1);
    private final WriteQueue queue = WriteQueue.inBackground(failure -> {
        throw failure;
    });
    private final List<HeldWorkspace> made = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void ofRequestsThatWaitOnlyTheNewestIsMet() {
        Preparation preparation = behindOtherWork();
        HeldWorkspace newest = workspace(2);
        preparation.prepare(workspace(1), made::add);
        preparation.prepare(workspace(1), made::add);
        preparation.prepare(newest, made::add);

        workThrough();
        assertThat(made).singleElement()
                .satisfies(only -> assertThat(only.saved().id()).isEqualTo(newest.saved().id()));
    }

    @Test
    void whatIsDroppedIsNotMade() {
        Preparation preparation = behindOtherWork();
        preparation.prepare(workspace(1), made::add);
        preparation.drop();

        workThrough();
        assertThat(made).isEmpty();
    }

    /** A queue that is held up until {@link #workThrough}. */
    private Preparation behindOtherWork() {
        queue.add(() -> {
            try {
                mayWork.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        return new Preparation(new Disk(new WorkspaceFiles("variorum test"),
                new Recoveries(folder, "variorum test"), queue, Runnable::run));
    }

    private void workThrough() {
        mayWork.countDown();
        queue.close();
    }

    private static HeldWorkspace workspace(long seed) {
        return HeldWorkspace.fresh(GeneratedWorkspace.of(seed, 2, 3), Originals.EMPTY);
    }
}
