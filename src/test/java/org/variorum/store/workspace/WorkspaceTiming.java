package org.variorum.store.workspace;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.variorum.app.correction.Corrections;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;

/**
 * Measures saving and opening at ten articles and 2,000 claims, opening 10,000 edits, and one line of the journal. With
 * {@code prepared}, the first saving finds its bytes made ahead, as it does in the window; with {@code articles} only
 * those of the articles, as who saves before the rest is made.
 */
public final class WorkspaceTiming {

    private static final int RUNS = 15;

    private WorkspaceTiming() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("workspace-timing");
        WorkspaceFormat format = new WorkspaceFormat("variorum timing");
        SavedWorkspace large = SampleWorkspaces.of(1, 10, 200, 50);
        WorkspaceFile file = new WorkspaceFile(folder.resolve("large.variorum"), format);
        if (List.of(arguments).contains("prepared")) {
            SavedWorkspace prepared = format.pack(large).workspace();
            report("first save, its bytes made ahead", () -> file.save(prepared));
        } else if (List.of(arguments).contains("articles")) {
            SavedWorkspace begun = format.pack(beforeTheAnalysis(large)).workspace();
            report("the rest made ahead", () -> format.pack(large.with(begun.carried())));
            report("first save, bytes of the articles made ahead", () -> file.save(large.with(begun.carried())));
        }
        report("first save, everything is written", () -> file.save(large));
        SavedWorkspace saved = ((WorkspaceFile.Saved.Done) file.save(large)).workspace();
        report("save after an edit", () -> file.save(saved));
        report("open without analysis", () -> replayed(file.open()));
        System.out.printf(Locale.ROOT, "file: %d KiB%n", Files.size(file.path()) >> 10);
        SavedWorkspace long10000 = SampleWorkspaces.of(2, 10, 200, 10_000);
        WorkspaceFile longFile = new WorkspaceFile(folder.resolve("long.variorum"), format);
        longFile.save(long10000);
        report("open a log of 10,000 edits, read", longFile::open);
        report("open a log of 10,000 edits, read and replayed", () -> replayed(longFile.open()));
        Journal journal = new Journal(folder, "journal", format);
        EditLog log = large.log();
        journal.record(step(large, new EditLog(log.entries().subList(0, 20))));
        int[] next = {21};
        report("an edit into the journal", () -> journal.record(
                step(large, new EditLog(log.entries().subList(0, next[0]++)))));
    }

    private static SavedWorkspace beforeTheAnalysis(SavedWorkspace workspace) {
        return new SavedWorkspace(workspace.id(), workspace.imported(), Comparison.EMPTY, FactNumbers.NONE,
                EditLog.EMPTY, workspace.problems(), workspace.originals(), Carried.NOTHING);
    }

    private static Journal.Step step(SavedWorkspace workspace, EditLog log) {
        return new Journal.Step(workspace.with(log), "timing", Optional.empty(), 0);
    }

    private static Corrected replayed(Opened opened) {
        SavedWorkspace read = opened.workspace().orElseThrow();
        Comparison found = read.found();
        return Corrections.of(read.imported(), found, read.log());
    }

    private static void report(String what, Supplier<Object> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[RUNS];
        long[] busy = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            work.get();
            times[run] = System.nanoTime() - start;
            busy[run] = threads.getCurrentThreadCpuTime() - cpu;
        }
        double first = busy[0] / 1e6;
        Arrays.sort(times);
        Arrays.sort(busy);
        System.out.printf(Locale.ROOT, "%-46s median %6.0f ms, processor: first %5.0f, median %5.0f, worst %5.0f ms%n",
                what, times[RUNS / 2] / 1e6, first, busy[RUNS / 2] / 1e6, busy[RUNS - 1] / 1e6);
    }
}
