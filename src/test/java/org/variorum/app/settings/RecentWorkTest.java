package org.variorum.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentWorkTest {

    @Test
    void theLatestStandsFirstAndOnce() {
        RecentWork recent = RecentWork.NONE
                .with(List.of(Path.of("/a"))).with(List.of(Path.of("/b"))).with(List.of(Path.of("/x/../a")));

        assertThat(recent.entries()).containsExactly(List.of(Path.of("/a")), List.of(Path.of("/b")));
        assertThat(recent.without(List.of(Path.of("/b"))).entries()).containsExactly(List.of(Path.of("/a")));
    }

    @Test
    void theOldestAreForgotten() {
        RecentWork recent = RecentWork.NONE;
        for (int number = 0; number < 30; number++) {
            recent = recent.with(List.of(Path.of("/file" + number)));
        }

        assertThat(recent.entries()).hasSize(10).first().isEqualTo(List.of(Path.of("/file29")));
    }
}
