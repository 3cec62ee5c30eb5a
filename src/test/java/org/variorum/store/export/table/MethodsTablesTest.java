package org.variorum.store.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.article.Original;
import org.variorum.model.article.Retrieval;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportSample;
import org.variorum.store.export.ReportContent;

class MethodsTablesTest {

    private static final String ADDRESS = "https://example.org/news";

    @Test
    void aPageSaysWhenItWasFetchedAndAFileDoesNotSayWhenItWasRead() {
        assertThat(files(Optional.of(new Retrieval(ADDRESS, ADDRESS, 200, List.of()))))
                .contains("2025-03-06T08:15:07Z");
        assertThat(files(Optional.empty())).doesNotContain("2025-03-06T08:15:07Z");
    }

    private static List<String> files(Optional<Retrieval> retrieval) {
        Article known = ExportSample.workspace().articles().getFirst();
        Original original = new Original(known.file(), "text/html", known.sha256(), 9,
                Optional.of(Instant.parse("2025-03-06T08:15:07.5Z")), retrieval);
        Article article = new Article(
                known.id(), original, known.metadata(), known.text(), known.exclusions(), known.truncated());
        return new MethodsTables(new ReportContent(new ExportInput(
                ExportSample.workspace(article), new MessageWording(Locale.ENGLISH), "variorum test")))
                .tables().stream().flatMap(table -> table.rows().stream()).flatMap(List::stream).toList();
    }
}
