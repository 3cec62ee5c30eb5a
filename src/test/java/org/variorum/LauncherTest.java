package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the packaged program. */
class LauncherTest {

    private static final Path SCRIPTS = Path.of("src/main/launcher");

    @TempDir
    private Path folder;

    @Test
    void everyCommandButTheWindowStartsWithoutGtk() throws IOException {
        Matcher list = Pattern.compile("\\n    ([^)\\n]*)\\) window=no").matcher(
                Files.readString(SCRIPTS.resolve("variorum")));
        assertThat(list.find()).isTrue();
        List<String> named = List.of(list.group(1).split(" \\| "));

        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/variorum/cli"))) {
            List<String> commands = sources.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("Command.java") && !name.equals("VariorumCommand.java"))
                    .map(name -> name.replace("Command.java", "").toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(commands).hasSizeGreaterThan(5);
            assertThat(named).containsAll(commands);
        }
    }

    @Test
    void aDoubleClickOpensTheProgramWhereverItLies() throws Exception {
        Path home = registered("Programs & Co's $1");

        assertThat(applications().resolve("variorum.desktop")).content()
                .contains("\nMimeType=application/vnd.variorum+zip;\n")
                .contains("\nExec=\"" + home.toString().replace("$", "\\\\$") + "/bin/variorum\" %F\n");
        assertThat(folder.resolve("data/mime/packages/variorum.xml")).content()
                .contains("type=\"application/vnd.variorum+zip\"").contains("pattern=\"*.variorum\"");
    }

    @Test
    void whatWasRegisteredCanBeRemoved() throws Exception {
        Path home = registered("variorum");
        Path archive = folder.resolve("cache/variorum/start-1.2-3.4.aot");
        Path other = folder.resolve("cache/variorum/other");
        Files.createDirectories(archive.getParent());
        Files.createFile(archive);
        Files.createFile(other);
        assertThat(run(home, Map.of(), "--remove")).isZero();

        assertThat(archive).doesNotExist();
        assertThat(other).exists();
        assertThat(applications().resolve("variorum.desktop")).doesNotExist();
        assertThat(folder.resolve("data/mime/packages/variorum.xml")).doesNotExist();
    }

    @Test
    void onMacOsAnAppletTakesTheFileAndStartsTheProgram() throws Exception {
        Path home = registered("Programs & \"mine\"", imitatedMacOs());
        Path app = folder.resolve("home/Applications/Variorum.app");

        assertThat(app.resolve("script")).content()
                .contains("on open theFiles\n")
                .contains("quoted form of \"" + home.toString().replace("\"", "\\\"") + "/bin/variorum\"");
        assertThat(app.resolve("Contents/Info.plist")).content()
                .contains("-replace CFBundleDocumentTypes -json")
                .contains("\"CFBundleTypeExtensions\": [\"variorum\"]");
        assertThat(run(home, imitatedMacOs(), "--remove")).isZero();
        assertThat(app).doesNotExist();
    }

    /** Programs that write down what macOS would be asked to do: this shows what is asked, not what macOS does. */
    private Map<String, String> imitatedMacOs() throws IOException {
        Path programs = Files.createDirectories(folder.resolve("imitated"));
        script(programs.resolve("uname"), "echo Darwin");
        script(programs.resolve("osacompile"), "mkdir -p \"$2/Contents\"; cat >\"$2/script\"");
        script(programs.resolve("plutil"), "for last; do :; done; echo \"$@\" >>\"$last\"");
        script(programs.resolve("codesign"), "exit 0");
        return Map.of("PATH", programs + ":/usr/bin:/bin", "HOME", folder.resolve("home").toString());
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        file.toFile().setExecutable(true);
    }

    private Path applications() {
        return folder.resolve("data/applications");
    }

    private Path registered(String name) throws Exception {
        return registered(name, Map.of());
    }

    private Path registered(String name, Map<String, String> environment) throws Exception {
        assumeTrue(System.getProperty("os.name", "").equals("Linux"), "Skipped: only for desktops of Linux");
        Path home = folder.toRealPath().resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.copy(SCRIPTS.resolve("register"), home.resolve("bin/register"));
        assertThat(run(home, environment)).isZero();
        return home;
    }

    private int run(Path home, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                Stream.of("/bin/sh", home.resolve("bin/register").toString()), Stream.of(arguments)).toList();
        ProcessBuilder script = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        script.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        script.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        script.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        script.environment().putAll(environment);
        return script.start().waitFor();
    }
}
