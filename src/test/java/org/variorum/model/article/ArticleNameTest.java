package org.variorum.model.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.text.SourceText;

class ArticleNameTest {

    @ParameterizedTest
    @CsvSource({
        "daily-lantern.txt, Daily lantern",
        "downloads/coast radio 2.html, Coast radio 2",
        "morning_post_2024.md, Morning post 2024",
        "a-short-story.txt, A short story",
        "Vess, Vess",
        "تقرير العبّارة.txt, تقرير العبّارة",
        "cafe\u0301-times.txt, Cafe\u0301 times",
        "4-wire-service-reprint.html, Wire service reprint",
    })
    void aSourceThatIsNotNamedIsCalledByTheWordsOfItsFile(String file, String name) {
        assertThat(article(file, Optional.of("Ferry hits pier")).knownSource()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"003_c225624b741308bb.txt", "12345678.html", "2024-01-03.txt", "x.txt", ".txt"})
    void numbersAndHashesAreNoName(String file) {
        assertThat(article(file, Optional.of("Ferry hits pier")).knownSource()).isEmpty();
        assertThat(article(file, Optional.empty()).knownSource()).isEmpty();
    }

    private static Article article(String file, Optional<String> title) {
        ArticleMetadata metadata = new ArticleMetadata(Optional.empty(), title, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), "en");
        return new Article(
                new ArticleId("A"), file, "0".repeat(64), metadata, new SourceText("Text."), List.of(), false);
    }
}
