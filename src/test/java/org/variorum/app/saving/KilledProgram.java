package org.variorum.app.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** A program that edits and saves in a process of its own until it is killed, some time soon. */
public final class KilledProgram {

    private static final int LONGEST_WAIT = 4_000_000;

    private KilledProgram() {}

    /**
     * Lets it edit in a folder and kills it.
     *
     * @param articles the seed of what it edits
     * @param seed of how and how long
     * @return the names of the entries that it said were on the disk
     */
    public static List<String> run(Path folder, long articles, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp",
                        System.getProperty("java.class.path"), EditingProcess.class.getName(), folder.toString(),
                        Long.toString(articles))
                .redirectErrorStream(true)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            int before = 1 + random.nextInt(25);
            for (int line = 0; line < before; line++) {
                told.add(kept(lines.readLine()));
            }
            LockSupport.parkNanos(random.nextInt(LONGEST_WAIT));
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == told.getFirst().length() + "KEPT ".length()) {
                    told.add(kept(line));
                }
            }
        } finally {
            process.destroyForcibly();
        }
        return told;
    }

    private static String kept(String line) {
        assertThat(line).startsWith("KEPT ");
        return line.substring("KEPT ".length());
    }
}
