package org.variorum.app.saving;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.session.Signature;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.app.task.TaskRunner;
import org.variorum.app.task.WriteQueue;
import org.variorum.model.article.Originals;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.testing.GeneratedWorkspace;
import org.variorum.testing.RandomEdit;
import org.variorum.testing.Seeds;

/** A session over a generated workspace that is kept in a folder; everything happens at once. */
final class KeptSession implements AutoCloseable {

    final WorkspaceSession session;
    final WorkspaceSaving saving;
    final Recoveries recoveries;
    private final RandomGenerator random;

    KeptSession(Path folder, long seed, WriteQueue queue, Executor delivery) {
        Workspace made = GeneratedWorkspace.of(seed, 3, 6);
        Signature signature = new Signature(() -> "Ann", () -> Instant.ofEpochSecond(1_800_000_000L));
        session = new WorkspaceSession(TaskRunner.immediate(),
                (paths, progress) -> new Imported(made.imported(), Originals.EMPTY, List.of()),
                (articles, included, progress) -> made.found(), signature);
        recoveries = new Recoveries(folder.resolve("journal"), "variorum test");
        saving = new WorkspaceSaving(session, new Disk(
                new WorkspaceFiles("variorum test"), recoveries, queue, delivery), () -> "Ann");
        random = Seeds.random(seed);
    }

    static KeptSession in(Path folder, long seed) {
        return new KeptSession(folder, seed, WriteQueue.immediate(), Runnable::run);
    }

    /** Opens the generated articles, which are in no workspace's file yet. */
    KeptSession open() {
        session.open(List.of(Path.of("set")));
        return this;
    }

    /** Makes so many edits, none of them to which articles are compared, for nothing is compared here. */
    KeptSession edit(int count) {
        for (int made = 0; made < count; made++) {
            WorkspaceEdit edit = next();
            while (edit instanceof ArticleEdit) {
                edit = next();
            }
            session.apply(edit);
        }
        return this;
    }

    private WorkspaceEdit next() {
        return new RandomEdit(random, session.workspace().get().corrected()).next();
    }

    @Override
    public void close() {
        saving.close();
    }
}
