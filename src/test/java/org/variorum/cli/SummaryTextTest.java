package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.store.export.ExportSample;

class SummaryTextTest {

    @Test
    void aSourceThatNobodyNamesIsSaidToBeUnknownBesideItsHeadline() {
        Article hashed = ExportSample.article(
                ArticleId.at(0), "001_88cad8d7628bea37.txt", ExportSample.FIRST, "Flood in Delta");

        assertThat(summary(hashed.withMetadata(new ArticleMetadata(
                Optional.empty(), Optional.of("Flood in Delta"), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), "en"))))
                .startsWith("A  Source unknown: Flood in Delta\nB  The second.html: Second\n");
    }

    private static String summary(Article first) {
        StringWriter out = new StringWriter();
        new SummaryText(ExportSample.workspace(first), new MessageWording(Locale.ENGLISH), false)
                .printTo(new PrintWriter(out));
        return out.toString();
    }
}
