package org.variorum.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.KeyChoice;
import org.variorum.app.command.KeyPreset;
import org.variorum.app.pane.FollowMode;
import org.variorum.app.settings.WindowPlace.Bounds;
import org.variorum.model.problem.Problem;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        SettingsFile file = new SettingsFile(folder.resolve("deep").resolve("settings.properties"));
        Command next = Command.of(CommandGroup.MOVE, "next", "F7");
        Settings settings = new Settings(
                new ReadingSettings(ReadingFont.HYPERLEGIBLE, 18, 50, 170, false, true),
                new LookSettings(ThemeChoice.DARK, 150, MotionChoice.REDUCED),
                SystemLook.PLAIN,
                0.75,
                LanguageChoice.GERMAN,
                KeyChoice.of(KeyPreset.WINMERGE).with(next, List.of("Ctrl+N", "F8")),
                new WindowPlace(Optional.of(new Bounds(-20, 10, 900, 700)), true, 0.3, 0.25),
                RecentWork.NONE.with(List.of(Path.of("/a b/c|d"), Path.of("/e"))).with(List.of(Path.of("/f")))
                        .withSources(List.of(new ArticleSource.OnWeb("https://example.org/a?b=c&d=|")))
                        .withPanes(List.of(new KeptPanes(
                                List.of(new KeptPanes.Source(new ArticleKey("0a1b"), true, false, true),
                                        new KeptPanes.Source(new ArticleKey("2c"), false, true, false)),
                                3, FollowMode.ON_SELECTION, true))),
                "Ann Example");
        file.write(settings);

        assertThat(file.read()).isEqualTo(settings);
        assertThat(file.trouble()).isEmpty();
        assertThat(file.path().getParent()).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @Test
    void whatAnotherEditionWroteSurvives() throws IOException {
        Path path = Files.writeString(folder.resolve("settings.properties"), "theme=dark\nfrom-the-future=yes");
        SettingsFile file = new SettingsFile(path);
        file.write(file.read().withTheme(ThemeChoice.LIGHT));

        assertThat(path).content().contains("from-the-future=yes").contains("theme=light");
    }

    @Test
    void aValueThatMakesNoSenseIsTheDefault() throws IOException {
        Path path = folder.resolve("settings.properties");
        assertThat(new SettingsFile(path).read()).isEqualTo(Settings.DEFAULT);
        Files.writeString(path, """
                theme=mauve
                text-size=999
                scaling=-3
                minimum-confidence=lots
                window.bounds=1 2 three 4
                window.facts=9
                language=../..
                quiet=perhaps
                """);

        assertThat(new SettingsFile(path).read())
                .isEqualTo(Settings.DEFAULT.with(ReadingSettings.DEFAULT.withTextSize(28)));
    }

    @Test
    void aDamagedFileIsReportedAndKept() throws IOException {
        Path path = Files.writeString(folder.resolve("settings.properties"), "theme=\\u00zz\ntext-size=huge");
        SettingsFile file = new SettingsFile(path);
        SettingsModel model = new SettingsModel(file);
        assertThat(model.settings().get()).isEqualTo(Settings.DEFAULT);
        assertThat(model.problem()).map(Problem::code).contains("settings-damaged");

        model.change(now -> now.withTheme(ThemeChoice.DARK));

        assertThat(file.trouble()).isEmpty();
        assertThat(file.read().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(folder.resolve("settings.properties.damaged")).content().contains("huge");
    }

    @Test
    void aFileThatCannotBeWrittenCostsNothing() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "x");
        new SettingsFile(blocked.resolve("settings.properties")).write(Settings.DEFAULT);

        assertThat(blocked).hasContent("x");
    }

    @Test
    void everySystemHasItsPlace() {
        Path home = Path.of("home");
        assertThat(SettingsFile.ofUser(Map.of(), "Linux", home).path())
                .isEqualTo(home.resolve(".config/variorum/settings.properties"));
        assertThat(SettingsFile.ofUser(Map.of("XDG_CONFIG_HOME", "cfg"), "Linux", home).path())
                .isEqualTo(Path.of("cfg/variorum/settings.properties"));
        assertThat(SettingsFile.ofUser(Map.of("APPDATA", "roaming"), "Windows 11", home).path())
                .isEqualTo(Path.of("roaming/Variorum/settings.properties"));
        assertThat(SettingsFile.ofUser(Map.of(), "Mac OS X", home).path())
                .isEqualTo(home.resolve("Library/Application Support/Variorum/settings.properties"));
    }

    @Test
    void everyChangeIsKept() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        new SettingsModel(file).set(Settings.DEFAULT.withTheme(ThemeChoice.DARK));

        assertThat(file.read().theme()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void whatTheSystemPrefersIsInForceButNotKept() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        SettingsModel model = new SettingsModel(file);
        model.change(now -> now.with(new SystemLook(true, false, true)));

        assertThat(model.settings().get().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(model.settings().get().reducedMotion()).isTrue();
        assertThat(file.path()).doesNotExist();
    }
}
