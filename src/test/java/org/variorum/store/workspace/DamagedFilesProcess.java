package org.variorum.store.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.variorum.app.correction.Corrections;

/** A program that opens damaged files in a process of its own, whose memory is measured. */
public final class DamagedFilesProcess {

    private static final int SMALL = 2_000;
    private static final int LARGE = 60;

    private DamagedFilesProcess() {}

    /**
     * Opens them all and prints how many milliseconds the slowest took, how many were told of, and how many kilobytes
     * of memory the process had at most.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException {
        WorkspaceFormat format = new WorkspaceFormat("variorum test");
        long[] worst = {0, 0};
        open(format, new FileDamage(format.pack(SampleWorkspaces.of(11, 25)).file()), SMALL, worst);
        open(format, new FileDamage(format.pack(SampleWorkspaces.of(12, 10, 200, 50)).file()), LARGE, worst);
        System.out.println("OPENED " + worst[0] + " " + worst[1] + " " + peak());
    }

    private static void open(WorkspaceFormat format, FileDamage damage, int count, long[] worst) {
        for (int seed = 0; seed < count; seed++) {
            byte[] file = seed % 2 == 0 ? damage.damaged(seed) : damage.edited(seed);
            long start = System.nanoTime();
            Opened opened = format.read(file, "w.variorum");
            opened.workspace().ifPresent(read -> Corrections.of(read.imported(), read.found(), read.log()));
            worst[0] = Math.max(worst[0], TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            worst[1] += opened.problems().isEmpty() ? 0 : 1;
        }
    }

    /** What the system counted; where it does not say, what the virtual machine holds. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Runtime.getRuntime().totalMemory() >> 10;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst().orElse(Long.MAX_VALUE);
    }
}
