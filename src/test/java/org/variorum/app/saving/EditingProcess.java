package org.variorum.app.saving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.variorum.app.task.WriteQueue;
import org.variorum.model.workspace.EntryId;

/** A program that edits and saves without end until it is killed; it says of every edit that it is on the disk. */
public final class EditingProcess {

    private static final int EDITS_BETWEEN_SAVINGS = 7;

    private EditingProcess() {}

    /**
     * Edits in a folder: goes on with what was left behind there, else with the file, else with new articles.
     *
     * @param arguments the folder and a seed
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve("w.variorum");
        ConcurrentLinkedQueue<Runnable> deliveries = new ConcurrentLinkedQueue<>();
        WriteQueue queue = WriteQueue.inBackground(fault -> System.out.println("FAULT " + fault));
        KeptSession kept = new KeptSession(folder, Long.parseLong(arguments[1]), queue, deliveries::add);
        Optional<Recovery> left = kept.recoveries.find().stream().findFirst();
        if (left.isPresent()) {
            kept.saving.recover(left.get());
        } else if (Files.exists(file)) {
            kept.saving.open(file);
        } else {
            kept.open();
        }
        while (kept.session.workspace().get().articles().isEmpty()) {
            deliver(deliveries);
        }
        for (int made = 1; ; made++) {
            kept.edit(1);
            List<EntryId> ids = kept.session.log().entries().stream().map(entry -> entry.id()).toList();
            queue.add(() -> System.out.println("KEPT " + ids.getLast()));
            if (made % EDITS_BETWEEN_SAVINGS == 0) {
                kept.saving.saveAs(file, path -> { });
            }
            deliver(deliveries);
        }
    }

    private static void deliver(ConcurrentLinkedQueue<Runnable> deliveries) {
        for (Runnable next = deliveries.poll(); next != null; next = deliveries.poll()) {
            next.run();
        }
    }
}
