package org.variorum.store.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.variorum.app.exchange.ReturnedFuzz;

/**
 * Runs Jazzer on every format, each in a process of its own, starting from a sound file; as many at a time as there are
 * processors, of which each keeps one busy.
 *
 * <p>What it finds lies in the format's folder; a finding belongs into {@code src/test/resources} beside
 * {@code FuzzFindingsTest}, which reads it ever after.
 */
public final class FuzzRun {

    private static final String INSTRUMENTED = "org.variorum.store.**:org.variorum.app.**:org.jsoup.**:net.dankito.**"
            + ":org.apache.pdfbox.**:org.apache.fontbox.**:org.apache.james.**";

    private static final int LONGEST = 20_000;

    private FuzzRun() {}

    /** Arguments: the folder to work in, the seconds for each format, the formats. */
    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        Map<String, Future<Integer>> codes = new LinkedHashMap<>();
        List<String> failed = new ArrayList<>();
        try (ExecutorService processors = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List.of(arguments).subList(2, arguments.length).forEach(format -> codes.put(
                    format, processors.submit(() -> run(Path.of(arguments[0], format), arguments[1], format))));
            for (Map.Entry<String, Future<Integer>> code : codes.entrySet()) {
                if (code.getValue().get() != 0) {
                    failed.add(code.getKey());
                }
            }
        }
        System.out.println(failed.isEmpty() ? "fuzzing: no findings" : "fuzzing: findings in " + failed);
        System.exit(failed.isEmpty() ? 0 : 1);
    }

    private static int run(Path folder, String seconds, String format) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        boolean article = SampleFiles.EXTENSIONS.contains(format);
        Map<String, byte[]> samples = article
                ? Map.of("sample." + format, SampleFiles.of(format))
                : ReturnedFuzz.samples(format);
        int longest = LONGEST;
        for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
            Files.write(corpus.resolve(sample.getKey()), sample.getValue());
            longest = Math.max(longest, sample.getValue().length * 2);
        }
        String target = (article ? ReaderFuzz.class : ReturnedFuzz.class).getName();
        Path log = folder.resolve("jazzer.log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int code = new ProcessBuilder(
                        java, "-Xmx1200m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target, "--target_args=" + format,
                        "--instrumentation_includes=" + INSTRUMENTED, "-max_total_time=" + seconds, "-timeout=60",
                        "-rss_limit_mb=3500", "-max_len=" + longest, "-artifact_prefix=" + folder + "/",
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
