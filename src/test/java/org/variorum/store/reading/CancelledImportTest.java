package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.problem.Problem;

class CancelledImportTest {

    private static final int PAGES = 300;
    private static final int LAST_PATIENCE = 20;

    @TempDir
    private Path folder;

    @Test
    void aLongFileIsGivenUpInItsMiddle() throws IOException {
        List<String> page = Collections.nCopies(20, "The council approved the harbour bridge on Tuesday.");
        Path file = Files.write(
                folder.resolve("long.pdf"), SampleFiles.pdf("", Collections.nCopies(PAGES, page)));
        Impatience progress = new Impatience();

        assertThatThrownBy(() -> new ArticleImporter()
                        .read(List.of(new ArticleSource.OnDisk(file.toString())), progress))
                .isInstanceOf(CancellationException.class);
        assertThat(progress.asked).isEqualTo(LAST_PATIENCE);
    }

    @Test
    void aLongBookIsGivenUpInItsMiddle() throws IOException {
        Path file = Files.write(folder.resolve("long.epub"), book());
        Impatience progress = new Impatience();

        assertThatThrownBy(() -> new ArticleImporter()
                        .read(List.of(new ArticleSource.OnDisk(file.toString())), progress))
                .isInstanceOf(CancellationException.class);
        assertThat(progress.asked).isEqualTo(LAST_PATIENCE);
    }

    private static byte[] book() {
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>");
        for (int chapter = 0; chapter < PAGES; chapter++) {
            items.append("<item id='c%d' href='c%d.xhtml'/>".formatted(chapter, chapter));
            spine.append("<itemref idref='c%d'/>".formatted(chapter));
            parts.put("c%d.xhtml".formatted(chapter), "<p>The council approved the harbour bridge on Tuesday.</p>");
        }
        parts.put("b.opf", "<package><manifest>" + items + "</manifest><spine>" + spine + "</spine></package>");
        return SampleFiles.zip(parts);
    }

    @Test
    void aFileOfTwoHundredMegabytesIsNotEvenRead() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(200L << 20);
            channel.write(ByteBuffer.wrap(new byte[] {'x'}));
        }
        Imported imported = new ArticleImporter()
                .read(List.of(new ArticleSource.OnDisk(file.toString())), ReadingProgress.NONE);
        assertThat(imported.problems()).map(Problem::code).containsExactly("file-too-large");
    }

    /** Wants the file no more after having been asked a few times. */
    private static final class Impatience implements ReadingProgress {

        private int asked;

        @Override
        public void reading(String name, int number, int all) {}

        @Override
        public boolean cancelled() {
            asked++;
            return asked >= LAST_PATIENCE;
        }
    }
}
