package org.variorum.store.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs Jazzer on one format after the other, each in a process of its own, starting from a sound file.
 *
 * <p>What it finds lies in the format's folder; a finding belongs into {@code src/test/resources} beside
 * {@code FuzzFindingsTest}, which reads it ever after.
 */
public final class FuzzRun {

    private static final String INSTRUMENTED = "org.variorum.store.**:org.jsoup.**:net.dankito.**"
            + ":org.apache.pdfbox.**:org.apache.fontbox.**:org.apache.james.**";

    private FuzzRun() {}

    /** Arguments: the folder to work in, the seconds for each format, the formats. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> failed = new ArrayList<>();
        for (String format : List.of(arguments).subList(2, arguments.length)) {
            if (run(Path.of(arguments[0], format), arguments[1], format) != 0) {
                failed.add(format);
            }
        }
        System.out.println(failed.isEmpty() ? "fuzzing: no findings" : "fuzzing: findings in " + failed);
        System.exit(failed.isEmpty() ? 0 : 1);
    }

    private static int run(Path folder, String seconds, String format) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.write(corpus.resolve("sample." + format), SampleFiles.of(format));
        Path log = folder.resolve("jazzer.log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int code = new ProcessBuilder(
                        java, "-Xmx1200m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + ReaderFuzz.class.getName(), "--target_args=" + format,
                        "--instrumentation_includes=" + INSTRUMENTED, "-max_total_time=" + seconds, "-timeout=60",
                        "-rss_limit_mb=3500", "-max_len=20000", "-artifact_prefix=" + folder + "/",
                        corpus.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(log);
        System.out.println(format + ": " + (lines.isEmpty() ? "nothing said" : lines.getLast())
                + (code == 0 ? "" : "; see " + log));
        return code;
    }
}
