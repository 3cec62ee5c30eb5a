package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.article.Retrieval;
import org.variorum.model.problem.Problem;
import org.variorum.store.reading.web.LoopbackServer;

/** Pages from a server on this computer, read like files. */
class WebArticleTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2025-03-04T12:00:00Z"), ZoneOffset.UTC);

    private final LoopbackServer server = new LoopbackServer();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pagesAndFilesComeInTheOrderThatWasGiven() throws IOException {
        server.withPage("/one", "<title>One</title><p>" + "The council approved the harbour bridge. ".repeat(10))
                .with("/two", 200, Map.of("Content-Type", "text/plain; charset=ISO-8859-15"), "Two is a plain text.");
        Path file = Files.writeString(folder.resolve("three.txt"), "Three is a file.");

        Imported imported = reading(server.at("/one?a=b"), file.toString(), server.at("/two"));

        assertThat(imported.problems()).isEmpty();
        assertThat(imported.articles()).extracting(Article::file)
                .containsExactly("127.0.0.1-one.html", "three.txt", "127.0.0.1-two.txt");
        Article page = imported.articles().getFirst();
        assertThat(page.original().retrieval().map(Retrieval::address)).contains(server.at("/one?a=b"));
        assertThat(page.original().retrieval().orElseThrow().headers()).isNotEmpty();
        assertThat(page.original().captured()).contains(NOON.instant());
        assertThat(page.metadata().url()).contains(server.at("/one?a=b"));
        assertThat(imported.originals().hashes()).hasSize(3);
        assertThat(server.asked()).containsExactly("/one?a=b", "/two");
    }

    @Test
    void aPageThatCannotBeHadIsToldAndTheOthersAreRead() throws IOException {
        Path file = Files.writeString(folder.resolve("three.txt"), "Three is a file.");

        Imported imported = reading(server.at("/gone"), file.toString());

        assertThat(imported.articles()).hasSize(1);
        assertThat(imported.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("web-not-found");
            assertThat(problem.place()).isEqualTo(server.at("/gone"));
        });
    }

    @Test
    void nothingAPageNamesIsFetched() {
        server.withPage("/page", """
                <head><link rel=stylesheet href=/style.css><script src=/code.js></script><base href="/base/">
                <meta http-equiv=refresh content="0; url=/next"></head><body onload="go()">
                <img src=/picture.png><iframe src=/frame.html></iframe><p>%s</p></body>"""
                .formatted("The council approved the harbour bridge. ".repeat(10)));

        assertThat(reading(server.at("/page")).articles()).hasSize(1);
        assertThat(server.asked()).containsExactly("/page");
    }

    @Test
    void aHundredFilesTellHowFarTheyAreAndStopWhenAsked() throws IOException {
        List<ArticleSource> files = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Path file = Files.writeString(folder.resolve(i + ".txt"), "Article number " + i + " of a hundred.");
            files.add(new ArticleSource.OnDisk(file.toString()));
        }
        StepsProgress steps = new StepsProgress(new ArrayList<>());

        assertThatThrownBy(() -> new ArticleImporter().read(files, steps)).isInstanceOf(CancellationException.class);
        assertThat(steps.told()).hasSize(40).startsWith("1 of 100").endsWith("40 of 100");
    }

    private static Imported reading(String... sources) {
        List<ArticleSource> all = List.of(sources).stream().map(ArticleSource::of).toList();
        return new ArticleImporter(ReadingLimits.DEFAULT, NOON).read(all, ReadingProgress.NONE);
    }

    /** Wants no more after the fortieth. */
    private record StepsProgress(List<String> told) implements ReadingProgress {

        @Override
        public void reading(String name, int number, int all) {
            told.add(number + " of " + all);
        }

        @Override
        public boolean cancelled() {
            return told.size() == 40;
        }
    }
}
