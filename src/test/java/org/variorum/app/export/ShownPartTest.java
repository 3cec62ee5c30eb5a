package org.variorum.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FactOrder;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;

class ShownPartTest {

    private static final Wording WORDING = new MessageWording(Locale.ENGLISH);
    private static final ArticleId B = ArticleId.at(1);

    static List<FormatExporter> formats() {
        return ExportFormats.all(WORDING, "variorum 1.2");
    }

    @Test
    void isTheWorkspaceItselfWhenNothingIsFilteredOrLeftOut() {
        Workspace whole = ExportSample.workspace();
        assertThat(ShownPart.WHOLE.of(whole, WORDING)).isEqualTo(whole);
    }

    @Test
    void holdsTheFactsThatPassTheFilterWithTheirClaimsAlone() {
        Workspace part = part(Set.of(), FactFilter.ALL.toggled(FactStatus.DISPUTED));
        assertThat(part.comparison().facts()).map(Fact::status).containsOnly(FactStatus.DISPUTED);
        assertThat(part.comparison().claims()).noneMatch(claim -> claim.quote().contains("bridge"));
        assertThat(part.problems()).map(Problem::code).contains("shown-in-part");
    }

    @Test
    void findsByWords() {
        assertThat(part(Set.of(), FactFilter.ALL.withText("no such words")).comparison().facts()).isEmpty();
    }

    @Test
    void holdsNoWordOfALeftOutSource() {
        Workspace part = part(Set.of(B), FactFilter.ALL);
        assertThat(part.comparison().articles()).map(Article::id).doesNotContain(B);
        assertThat(part.articles()).map(Article::id).doesNotContain(B);
        assertThat(part.comparison().facts())
                .allMatch(fact -> fact.versionOf(B).isEmpty() && fact.disputes().isEmpty() && fact.stated().count() < 2)
                .noneMatch(fact -> fact.status() == FactStatus.DISPUTED);
        assertThat(part.comparison().origins())
                .allMatch(origin -> origin.passages().isEmpty() && !origin.articles().contains(B));
    }

    @Test
    void filtersWhatTheRemainingSourcesSay() {
        assertThat(part(Set.of(B), FactFilter.ALL.toggled(FactStatus.DISPUTED)).comparison().facts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void passesOnNothingElseInAnyFormat(FormatExporter exporter) throws IOException {
        Workspace part = part(Set.of(B), FactFilter.ALL);
        String text = switch (exporter.draft(part, ExportOptions.EVERYTHING)) {
            case Drafted.Made made -> {
                assertThat(made.draft().losses()).first().asString().contains("2 of 3 sources");
                yield ExportText.of(made.draft());
            }
            case Drafted.Refused refused -> throw new AssertionError(refused.problem().toString());
        };
        assertThat(text).contains("12 people").doesNotContain("About 30 people").doesNotContain("second.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx", "xlsx", "md", "txt", "csv"})
    void callsAFactByTheNumberThatTheWindowShows(String code) throws IOException {
        Workspace whole = ExportSample.workspace();
        Fact river = whole.comparison().facts().get(1);
        int number = new ComparisonIndex(whole.comparison(), whole.decisions()).number(river.id());
        Workspace part = part(Set.of(), FactFilter.ALL.toggled(river.status()));

        assertThat(part.comparison().facts()).hasSize(1);
        FormatExporter exporter = ExportFormats.named(formats(), code).orElseThrow();
        Drafted.Made made = (Drafted.Made) exporter.draft(part, ExportOptions.PLAIN);
        assertThat(number).isEqualTo(2);
        assertThat(ExportText.of(made.draft()).replaceAll("<[^>]*>|[\\s\",]+", " ")).containsPattern(
                "(?<!\\d)" + number + "\\.?\\s+When the river rose");
    }

    private static Workspace part(Set<ArticleId> leftOut, FactFilter filter) {
        return new ShownPart(leftOut, filter, FactOrder.IMPORTANCE).of(ExportSample.workspace(), WORDING);
    }
}
