package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.MetadataField;
import org.variorum.model.article.Original;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

class ArticleImporterTest {

    private static final String ARTICLE = """
            Council approves the harbour bridge

            The council approved the new harbour bridge on Tuesday by 12 votes to 3.
            Work is to begin in March, the mayor said.
            """;

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void aFolderGivesItsArticlesByNameWithoutReadMeAndHiddenFiles() throws IOException {
        write("b.txt", ARTICLE);
        write("a.md", ARTICLE.replace("12", "13"));
        write("README.md", "What this folder is for, told in a sentence.");
        write(".hidden.txt", ARTICLE.replace("12", "14"));
        Files.createDirectory(folder.resolve("expected"));

        Imported imported = importing(folder);

        assertThat(imported.problems()).isEmpty();
        assertThat(imported.articles()).extracting(Article::file).containsExactly("a.md", "b.txt");
        assertThat(imported.articles()).extracting(Article::id).containsExactly(new ArticleId("A"), new ArticleId("B"));
    }

    @Test
    void whereAndWhenAnArticleStoodIsToBeConfirmedWhetherItWasFoundOrNot() throws IOException {
        ArticleMetadata bare = importing(write("bare.txt", ARTICLE)).articles().getFirst().metadata();
        ArticleMetadata told = importing(write("told.txt", ARTICLE.replaceFirst(
                "\n", "\nBay City Voice, 14 March 2026\n"))).articles().getFirst().metadata();

        assertThat(told.source()).contains("Bay City Voice");
        for (ArticleMetadata metadata : List.of(bare, told)) {
            assertThat(metadata.uncertain()).containsExactly(
                    MetadataField.SOURCE, MetadataField.TITLE, MetadataField.PUBLISHED);
        }
        assertThat(bare.missing()).containsExactly(MetadataField.SOURCE, MetadataField.BYLINE, MetadataField.PUBLISHED);
        assertThat(told.missing()).containsExactly(MetadataField.BYLINE);
    }

    @Test
    void aNamedReadMeIsReadBecauseItWasAskedFor() throws IOException {
        assertThat(importing(write("README.md", ARTICLE)).articles()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt, '', file-empty",
        "blank.txt, '  \n \n', file-without-text",
        "signs.txt, '*** -- \ufffd \n', file-without-text",
        "page.html, <html><body><script>var a = 1;</script></body></html>, file-without-text",
        "table.xyz, some text, format-unknown",
        "zeroes.txt, 'a\u0000b', file-binary",
    })
    void whatCannotBeReadIsNamedAndTheOthersAreReadAllTheSame(String name, String content, String code)
            throws IOException {
        Path bad = write(name, content);
        Path good = write("good.txt", ARTICLE);

        Imported imported = importing(bad, good);

        assertThat(imported.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(imported.problems()).extracting(Problem::severity).containsExactly(Severity.ERROR);
        assertThat(imported.problems().getFirst().place()).contains(name);
        assertThat(imported.articles()).extracting(Article::file).containsExactly("good.txt");
    }

    @Test
    void aMissingFileAndAFolderWithoutArticlesAreProblems() {
        Imported imported = importing(folder, folder.resolve("none.txt"));

        assertThat(imported.articles()).isEmpty();
        assertThat(imported.problems()).extracting(Problem::code).containsExactly("folder-empty", "file-missing");
    }

    @Test
    void aTextOfTwentyMegabytesIsRefusedBeforeItIsRead() throws IOException {
        byte[] large = new byte[20 << 20];
        Arrays.fill(large, (byte) 'a');
        Path file = Files.write(folder.resolve("large.txt"), large);

        assertThat(importing(file).problems()).extracting(Problem::code).containsExactly("file-too-large");
    }

    @Test
    void aTextBeyondTheLongestArticleIsRefused() throws IOException {
        ArticleImporter importer = new ArticleImporter(new ReadingLimits(1 << 20, 100, 10, 1 << 20), NOON);

        Imported imported = importer.importFrom(List.of(write("long.txt", ARTICLE)));

        assertThat(imported.problems()).extracting(Problem::code).containsExactly("text-too-long");
    }

    @Test
    void theBytesOfAnArticleStayAtHandUnderItsHash() throws IOException {
        Imported imported = importing(write("one.html", "<p>" + ARTICLE), write("empty.txt", ""));

        Original original = imported.articles().getFirst().original();
        assertThat(original.file()).isEqualTo("one.html");
        assertThat(original.mediaType()).isEqualTo("text/html");
        assertThat(original.size()).isEqualTo(3 + ARTICLE.length());
        assertThat(original.captured()).contains(NOON.instant());
        assertThat(imported.originals().hashes()).containsExactly(original.sha256());
        assertThat(imported.originals().content(original.sha256()))
                .contains(ByteBuffer.wrap(("<p>" + ARTICLE).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theSameContentTwiceIsComparedOnce() throws IOException {
        Imported imported = importing(write("one.txt", ARTICLE), write("two.txt", ARTICLE));

        assertThat(imported.articles()).hasSize(1);
        assertThat(imported.problems()).extracting(Problem::code).containsExactly("file-duplicate");
    }

    @Test
    void brokenEncodingIsReadAsFarAsItGoesAndSaid() throws IOException {
        byte[] start = ("\uFEFF" + ARTICLE).getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(start, start.length + 2);
        broken[start.length] = (byte) 0xC3;
        broken[start.length + 1] = (byte) '(';
        Path file = Files.write(folder.resolve("broken.txt"), broken);

        Imported imported = importing(file);

        assertThat(imported.articles().getFirst().text().value()).startsWith("Council approves").contains("\uFFFD(");
        assertThat(imported.problems()).extracting(Problem::code).containsExactly("encoding-damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void accentsAndQuotesSurviveTheUsualEncodings(String charset) throws IOException {
        String text = "The café’s “owner” paid £20 — or so he said on Tuesday in the council chamber.\n";
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        Path file = Files.write(folder.resolve("text.txt"), (mark + text).getBytes(charset));

        assertThat(importing(file).articles().getFirst().text().value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'The dog and the cat were in the house with the man', en", "'Der Hund und die Katze sind im Haus', de"})
    void theLanguageIsToldFromFunctionWords(String text, String language) throws IOException {
        assertThat(importing(write("text.txt", text)).articles().getFirst().metadata().language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyTextIsImportedWithExclusionsInsideItAndApart(long seed) throws IOException {
        String text = randomText(new Random(seed));
        Imported imported = importing(write("random.txt", text));

        for (Article article : imported.articles()) {
            int end = 0;
            for (Exclusion exclusion : article.exclusions()) {
                assertThat(exclusion.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                end = exclusion.span().end();
            }
            assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(article.text().length());
        }
    }

    private static String randomText(Random random) {
        List<String> pieces = List.of(
                "Related", "READ MORE: a story", "Foo:Bar met", "The FooBar met again today, he said.", "\n", "\n\n",
                "By Ann Example", "…", "\uD83D\uDE00", "Date: 2024-01-02",
                "A headline about some things", "\t", "- item",
                "A sentence that is long enough to be taken for prose by anyone who reads it, he said.", "\uD800", ">");
        StringBuilder text = new StringBuilder("Start of it all\n");
        for (int i = 0; i < 60; i++) {
            text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? "\n" : " ");
        }
        return text.toString();
    }

    private Imported importing(Path... inputs) {
        return new ArticleImporter(ReadingLimits.DEFAULT, NOON).importFrom(List.of(inputs));
    }

    private Path write(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return Files.write(folder.resolve(name), bytes);
    }
}
