package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.app.settings.RecentWork;

class StartFolderTest {

    @TempDir
    private Path home;

    private StartFolder start;

    @BeforeEach
    void make() throws IOException {
        Files.createDirectories(home.resolve("samples").resolve("fire"));
        start = new StartFolder(Optional.of(home.resolve("samples")), home);
    }

    @Test
    void theFirstDialogOfAllBeginsWhereTheUserKeepsDocumentsElseAtHome() throws IOException {
        assertThat(start.after(null, RecentWork.NONE)).contains(home.toFile());
        Path documents = Files.createDirectory(home.resolve("Documents"));

        assertThat(start.after(null, RecentWork.NONE)).contains(documents.toFile());
    }

    @Test
    void aDialogBeginsWhereWorkWasOpenedLastWhileThatFolderIsThere() throws IOException {
        Path news = Files.createDirectory(home.resolve("news"));
        RecentWork recent = RecentWork.NONE.with(List.of(news.resolve("a.txt")))
                .with(List.of(home.resolve("gone").resolve("b.txt")));

        assertThat(start.after(null, recent)).contains(news.toFile());
        assertThat(start.after(home.resolve("samples").toFile(), recent))
                .contains(home.resolve("samples").toFile());
    }

    @Test
    void aSampleThatWasOpenedIsNoPlaceToKeepArticles() {
        RecentWork recent = RecentWork.NONE.with(List.of(home.resolve("samples").resolve("fire")));

        assertThat(start.after(null, recent)).contains(home.toFile());
    }
}
