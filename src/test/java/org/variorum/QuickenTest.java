package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that makes starts quicker, made by an imitated Java runtime that writes down how it is started. */
class QuickenTest {

    private static final Path SCRIPTS = Path.of("src/main/launcher");
    private static final long PATIENCE_SECONDS = 60;
    private static final Map<String, String> HEADLESS = Map.of("VARIORUM_JAVA_OPTIONS", "-Dglass.platform=Headless");

    @TempDir
    private Path folder;

    @BeforeEach
    void installed() throws IOException {
        assumeFalse(System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows"),
                "Skipped: these scripts are for a shell");
        Files.createDirectories(folder.resolve("program/samples/a set"));
        Files.createDirectories(folder.resolve("program/bin"));
        Files.createDirectories(folder.resolve("cache/variorum"));
        Files.writeString(Files.createDirectories(folder.resolve("program/lib")).resolve("a.jar"), "classes");
        for (String name : List.of("variorum", "quicken")) {
            script(folder.resolve("program/bin").resolve(name), Files.readString(SCRIPTS.resolve(name)));
        }
        Files.createDirectories(folder.resolve("java/bin"));
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"25.0.1\"\n");
        script(folder.resolve("java/bin/java"), """
                #!/bin/sh
                printf '%s\\n' "$*" >>"FOLDER/started.txt"
                for given; do
                    case $given in
                        -XX:AOTCacheOutput=*) [ ! -e "FOLDER/fails" ] && echo archive >"${given#*=}" || exit 3 ;;
                    esac
                done
                """.replace("FOLDER", folder.toString()));
    }

    @Test
    void afterTheFirstWindowStartsTakeTheArchive() throws Exception {
        assertThat(start(Map.of(), "--version")).isZero();
        assertThat(started()).hasSize(1).noneMatch(line -> line.contains("AOT"));

        Path archive = archiveAfter(() -> start(HEADLESS));
        assertThat(started()).hasSize(3);
        assertThat(started().getLast()).contains("-XX:AOTCacheOutput=").contains("render ").contains("/a set ");

        assertThat(start(Map.of(), "--version")).isZero();
        assertThat(started().getLast()).contains("-XX:AOTCache=" + archive + " ");
    }

    @Test
    void anotherProgramOrNoWishForItMeansNoArchive() throws Exception {
        archiveAfter(() -> start(HEADLESS));

        start(Map.of("VARIORUM_QUICKEN", "no"), "--version");
        assertThat(started().getLast()).doesNotContain("AOT");
        start(Map.of("JAVA_TOOL_OPTIONS", "-Xshare:off"), "--version");
        assertThat(started().getLast()).doesNotContain("AOT");
        Files.writeString(folder.resolve("program/lib/a.jar"), "other classes");
        start(Map.of(), "--version");
        assertThat(started().getLast()).doesNotContain("AOT");
    }

    @Test
    void optionsThatTheArchiveWouldHaveToFitLeaveItOut() throws Exception {
        archiveAfter(() -> start(HEADLESS));

        for (String option : List.of(
                "-XX:+UseCompactObjectHeaders", "-javaagent:a.jar", "-agentlib:jdwp", "@options", "-Xmx40g")) {
            start(Map.of("VARIORUM_JAVA_OPTIONS", "-Da=b " + option), "--version");
            assertThat(started().getLast()).contains(option).doesNotContain("AOT");
        }
        start(Map.of("VARIORUM_JAVA_OPTIONS", "-Da=b -Xmx2g"), "--version");
        assertThat(started().getLast()).contains("AOT");
    }

    @Test
    void theArchiveIsFoundInAnotherTimeZone() throws Exception {
        archiveAfter(() -> start(HEADLESS));

        start(Map.of("TZ", "JST-9"), "--version");
        assertThat(started().getLast()).contains("AOT");
    }

    @Test
    void anotherRuntimeBehindTheSameLinkMeansNoArchive() throws Exception {
        Path linked = Files.createDirectories(folder.resolve("linked/bin"));
        Files.createSymbolicLink(linked.resolve("java"), Path.of("../../java/bin/java"));
        Map<String, String> link = Map.of("VARIORUM_JAVA_HOME", linked.getParent().toString(),
                "VARIORUM_JAVA_OPTIONS", "-Dglass.platform=Headless");
        archiveAfter(() -> start(link));
        start(link, "--version");
        assertThat(started().getLast()).contains("AOT");

        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"25.0.2\"\n");
        start(link, "--version");
        assertThat(started().getLast()).doesNotContain("AOT");
    }

    @Test
    void anArchiveReplacesThoseOfItsPlaceAndThoseThatNobodyUses() throws Exception {
        Path former = archive("start-1.2-3.4.aot", 1);
        Path elsewhere = archive("start-5.6-7.8.aot", 8);
        Path unused = archive("start-9.1-2.3.aot", 40);
        Path made = folder.resolve("cache/variorum/start-1.2-9.9.aot");

        assertThat(quicken(made)).isZero();
        assertThat(made).exists();
        assertThat(elsewhere).exists();
        assertThat(former).doesNotExist();
        assertThat(unused).doesNotExist();
    }

    @Test
    void anArchiveThatIsUsedIsNotOld() throws Exception {
        Path archive = archiveAfter(() -> start(HEADLESS));
        Instant before = Instant.now().minus(Duration.ofDays(40));
        Files.setLastModifiedTime(archive, FileTime.from(before));

        start(Map.of(), "--version");
        assertThat(Files.getLastModifiedTime(archive).toInstant()).isAfter(before.plus(Duration.ofDays(39)));
    }

    @Test
    void whatIsThereIsNotMadeAgain() throws Exception {
        assertThat(quicken(archive("start-1.2-3.4.aot", 0))).isZero();
        assertThat(folder.resolve("started.txt")).doesNotExist();
        assertThat(folder.resolve("cache/variorum/making")).doesNotExist();
    }

    @Test
    void afterAFailureItIsTriedAgainOnlyInAWeek() throws Exception {
        Path former = archive("start-1.2-3.4.aot", 1);
        Path wanted = folder.resolve("cache/variorum/start-1.2-9.9.aot");
        Path fails = Files.createFile(folder.resolve("fails"));
        assertThat(quicken(wanted)).isEqualTo(1);
        assertThat(quicken(wanted)).isEqualTo(1);
        assertThat(started()).hasSize(1);
        assertThat(former).exists();

        Files.delete(fails);
        Path failed = folder.resolve("cache/variorum/start-1.2-9.9.failed");
        Files.setLastModifiedTime(failed, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
        assertThat(quicken(wanted)).isZero();
        assertThat(wanted).exists();
        assertThat(failed).doesNotExist();
    }

    @Test
    void whereNothingCanBeWrittenTheProgramStartsWithoutAWord() throws Exception {
        Path nowhere = folder.resolve("started.txt");
        Files.writeString(nowhere, "");

        assertThat(start(Map.of("XDG_CACHE_HOME", nowhere.toString()), "--version")).isZero();
        assertThat(folder.resolve("said.txt")).isEmptyFile();
        assertThat(quicken(nowhere.resolve("variorum/a.aot"))).isEqualTo(1);
        assertThat(started()).hasSize(1);
    }

    /** What is in the folder for caches once the shell that waits for the program's end has seen it. */
    private Path archiveAfter(Step start) throws Exception {
        Path caches = folder.resolve("cache/variorum");
        try (WatchService watch = caches.getFileSystem().newWatchService()) {
            caches.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            start.run();
            while (archive(caches).isEmpty() || Files.exists(caches.resolve("making"))) {
                WatchKey changed = watch.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(changed).as("the archive was not made in time").isNotNull();
                changed.pollEvents();
                changed.reset();
            }
        }
        return archive(caches).orElseThrow();
    }

    private static Optional<Path> archive(Path caches) throws IOException {
        try (Stream<Path> inside = Files.list(caches)) {
            return inside.filter(path -> path.toString().endsWith(".aot")).findFirst();
        }
    }

    /** An archive that was used so many days ago. */
    private Path archive(String name, int days) throws IOException {
        Path archive = Files.writeString(folder.resolve("cache/variorum").resolve(name), "archive");
        return Files.setLastModifiedTime(archive, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
    }

    private int quicken(Path archive) throws IOException, InterruptedException {
        return run(Map.of(), "quicken", folder.resolve("java/bin/java").toString(), archive.toString());
    }

    private List<String> started() throws IOException {
        return Files.readAllLines(folder.resolve("started.txt"));
    }

    private int start(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return run(environment, "variorum", arguments);
    }

    private int run(Map<String, String> environment, String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                Stream.of("/bin/sh", folder.resolve("program/bin").resolve(script).toString()),
                Stream.of(arguments)).toList();
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        List.of("VARIORUM_QUICKEN", "VARIORUM_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
                .forEach(process.environment()::remove);
        process.environment().put("VARIORUM_JAVA_HOME", folder.resolve("java").toString());
        process.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        process.environment().putAll(environment);
        return process.start().waitFor();
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, body);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Something that is started. */
    private interface Step {
        void run() throws Exception;
    }
}
