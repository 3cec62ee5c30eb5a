package org.variorum.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        SettingsFile file = new SettingsFile(folder.resolve("deep").resolve("settings.properties"));
        Settings settings = new Settings(ThemeChoice.DARK, 18, false, true, true);
        file.write(settings);

        assertThat(file.read()).isEqualTo(settings);
        assertThat(file.path().getParent()).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @Test
    void aMissingOrDamagedFileGivesTheDefaults() throws IOException {
        Path path = folder.resolve("settings.properties");
        assertThat(new SettingsFile(path).read()).isEqualTo(Settings.DEFAULT);

        Files.writeString(path, "theme=\\u00zz\ntext-size=huge");
        assertThat(new SettingsFile(path).read()).isEqualTo(Settings.DEFAULT);
        Files.writeString(path, "theme=mauve\ntext-size=999");
        assertThat(new SettingsFile(path).read().textSize()).isEqualTo(28);
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
        new SettingsModel(file).set(Settings.DEFAULT.withTheme(ThemeChoice.DARK).withTextLarger(2));

        assertThat(file.read().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(file.read().textSize()).isEqualTo(Settings.DEFAULT.textSize() + 2);
    }
}
