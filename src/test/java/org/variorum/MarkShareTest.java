package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.task.JobProgress;
import org.variorum.cli.Services;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.comparison.Comparison;
import org.variorum.ui.reader.MarkShares;

/** How much of the samples is marked before anything is selected: about three tenths at most, and not nothing. */
class MarkShareTest {

    private static final double MOST = 0.35;

    @ParameterizedTest
    @ValueSource(strings = {"kerman-warning", "factory-fire", "launch-and-ruling"})
    void noSampleIsMarkedAllOver(String sample) {
        Services services = Assembly.services();
        Imported imported = services.importer()
                .read(List.of(new ArticleSource.OnDisk("samples/" + sample)), JobProgress.NONE);
        Comparison comparison =
                services.comparer().compare(imported.articles(), List.of(), JobProgress.NONE);
        ComparisonIndex index = new ComparisonIndex(comparison);
        for (Article article : comparison.articles()) {
            assertThat(MarkShares.of(article, index)).as("%s of %s", article.id(), sample).isBetween(0.02, MOST);
        }
    }
}
