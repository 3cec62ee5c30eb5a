package org.variorum.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.ArticleSource;

class RecentWorkTest {

    @Test
    void theLatestStandsFirstAndOnce() {
        RecentWork recent = RecentWork.NONE
                .with(List.of(Path.of("/a"))).with(List.of(Path.of("/b"))).with(List.of(Path.of("/x/../a")));

        assertThat(recent.entries()).containsExactly(file("/a"), file("/b"));
        assertThat(recent.without(file("/b")).entries()).containsExactly(file("/a"));
    }

    @Test
    void theOldestAreForgotten() {
        RecentWork recent = RecentWork.NONE;
        for (int number = 0; number < 30; number++) {
            recent = recent.with(List.of(Path.of("/file" + number)));
        }

        assertThat(recent.entries()).hasSize(10).first().isEqualTo(file("/file29"));
    }

    @Test
    void pagesAreRememberedByTheirAddress() {
        List<ArticleSource> pages = List.of(new ArticleSource.OnWeb("https://example.org/a"));
        RecentWork recent = RecentWork.NONE.withSources(pages).with(List.of(Path.of("/a"))).withSources(pages);

        assertThat(recent.entries()).containsExactly(pages, file("/a"));
    }

    private static List<ArticleSource> file(String path) {
        return List.of(new ArticleSource.OnDisk(Path.of(path).toString()));
    }
}
