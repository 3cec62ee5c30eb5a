package org.variorum.store.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ExportSample;

class JsonFormatTest {

    private static final Wording WORDING =
            phrase -> phrase.arguments().isEmpty() ? phrase.code() : String.join(" ", phrase.arguments());

    @Test
    void writesArticlesWithTheirWholeTextAndWhatIsExcludedFromIt() throws IOException {
        JsonNode article = document(ExportSample.workspace()).at("/articles/0");
        assertThat(article.path("file").asText()).isEqualTo("first.md");
        assertThat(article.path("source").asText()).isEqualTo("The first.md");
        assertThat(article.path("title").asText()).isEqualTo("Delta <under> water & \"more\"");
        assertThat(article.path("byline").isNull()).isTrue();
        assertThat(article.path("published").asText()).isEqualTo("2025-03-04");
        assertThat(article.path("text").asText()).isEqualTo(ExportSample.FIRST);
        assertThat(article.at("/excluded/0").toString())
                .isEqualTo("{\"start\":0,\"end\":4,\"reason\":\"navigation\"}");
    }

    @Test
    void countsCodePointsWhereTextHoldsCharactersOutsideTheBasicPlane() throws IOException {
        JsonNode root = document(ExportSample.workspace());
        int[] text = root.at("/articles/0/text").asText().codePoints().toArray();
        JsonNode claim = root.at("/claims/1");
        int start = claim.path("start").asInt();
        assertThat(start).isEqualTo(ExportSample.FIRST.indexOf("Police") - 1);
        assertThat(new String(text, start, claim.path("end").asInt() - start))
                .isEqualTo(claim.path("quote").asText())
                .contains("🏚");
    }

    @Test
    void writesQuantitiesAsIntervalsWithNullForAnOpenEnd() throws IOException {
        JsonNode root = document(ExportSample.workspace());
        assertThat(root.at("/claims/1/quantities/0").toString())
                .startsWith("{\"low\":12,\"high\":12,\"lowInclusive\":true,\"unit\":\"person\",\"role\":\"killed\"");
        assertThat(root.at("/claims/2/quantities/0").toString())
                .startsWith("{\"low\":25,\"high\":null,\"lowInclusive\":false");
    }

    @Test
    void writesTimesAsDatesOrClockTimesWithBothEndsIncluded() throws IOException {
        JsonNode root = document(ExportSample.workspace());
        assertThat(root.at("/claims/0/times/0").toString())
                .startsWith("{\"from\":\"2025-03-03\",\"to\":\"2025-03-03\"");
        assertThat(root.at("/claims/1/times/0").toString()).startsWith("{\"from\":\"19:00\",\"to\":\"19:59\"");
    }

    @Test
    void writesWhoseWordAClaimIsInTheWordsOfTheArticle() throws IOException {
        JsonNode root = document(ExportSample.workspace());
        assertThat(root.at("/claims/1/attribution").toString())
                .isEqualTo("{\"voice\":\"organisation\",\"name\":\"Police\",\"verb\":\"said\"}");
        assertThat(root.at("/claims/0/attribution").toString())
                .isEqualTo("{\"voice\":\"own\",\"name\":null,\"verb\":null}");
    }

    @Test
    void writesEveryVersionOfAFactOrHowItIsAbsent() throws IOException {
        JsonNode root = document(ExportSample.workspace());
        assertThat(root.at("/facts/0/versions/0").toString())
                .isEqualTo("{\"article\":\"A\",\"presence\":\"stated\",\"claims\":[\"A2\"],\"position\":1}");
        assertThat(root.at("/facts/0/versions/2").toString()).isEqualTo("{\"article\":\"C\","
                + "\"presence\":\"not-mentioned\",\"nearest\":{\"start\":0,\"end\":22,\"similarity\":0.31}}");
        assertThat(root.at("/facts/1/versions/2").toString())
                .isEqualTo("{\"article\":\"C\",\"presence\":\"cannot-tell\"}");
        assertThat(root.at("/facts/2/versions/0").toString())
                .isEqualTo("{\"article\":\"A\",\"presence\":\"not-mentioned\",\"nearest\":null}");
        assertThat(root.at("/facts/2/versions/1").toString())
                .isEqualTo("{\"article\":\"B\",\"presence\":\"not-checked\"}");
    }

    @Test
    void writesDisputesWithTheirPairsDecidingWordsAndExplanation() throws IOException {
        JsonNode dispute = document(ExportSample.workspace()).at("/facts/0/disputes/0");
        assertThat(dispute.path("between").toString()).isEqualTo("[[\"A2\",\"B1\"]]");
        assertThat(dispute.at("/deciding/1").toString()).isEqualTo("{\"claim\":\"B1\",\"start\":0,\"end\":15}");
        assertThat(dispute.path("confidence").toString()).isEqualTo("0.93");
        assertThat(dispute.path("explanation").asText()).isEqualTo("A says 12, B says about 30");
        assertThat(dispute.path("provenance").asText()).isEqualTo("tool");
    }

    @Test
    void listsLeftOutArticlesAmongTheProblems() throws IOException {
        JsonNode problems = document(ExportSample.workspace()).path("problems");
        assertThat(problems.findValuesAsText("code")).containsExactly("file-empty", "article-left-out");
        assertThat(problems.path(1).path("place").asText()).isEqualTo("other.txt");
        assertThat(problems.path(1).path("message").asText()).contains("Cats").contains("left-out.other-event");
    }

    @Test
    void givesTheSameBytesEachTimeIndentedByTwoAndEndingInALineFeed() {
        byte[] bytes = bytes(ExportSample.workspace());
        assertThat(bytes(ExportSample.workspace())).isEqualTo(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("{\n  \"format\": \"variorum-comparison\",\n  \"version\": 1,\n").endsWith("}\n");
        assertThat(text).doesNotContain("\r").doesNotEndWith("\n\n");
    }

    @Test
    void keepsHalfASurrogatePairAsAnEscape() throws IOException {
        Article article = new Article(
                ArticleId.at(0), "odd.txt", "0".repeat(64), ArticleMetadata.unknown(""),
                new SourceText("odd \uD83D text\u2028end"), List.of(), false);
        Workspace odd = Workspace.of(List.of(article), alone(article), List.of());
        assertThat(new String(bytes(odd), StandardCharsets.UTF_8)).contains("\"odd \\ud83d text\u2028end\"");
        assertThat(document(odd).at("/articles/0/text").asText()).isEqualTo(article.text().value());
    }

    @Test
    void refusesADocumentThatBreaksItsOwnRules() {
        Article sound = ExportSample.article(ArticleId.at(0), "a.txt", "Text.", "Title");
        Article broken = new Article(
                sound.id(), sound.file(), "not a hash", sound.metadata(), sound.text(), sound.exclusions(), false);
        Workspace workspace =
                Workspace.of(List.of(broken), alone(broken), List.of());
        ExportResult result = new JsonFormat().export(new ExportInput(workspace, WORDING, "variorum test"));
        assertThat(result).isInstanceOf(ExportResult.Refused.class);
        assertThat(((ExportResult.Refused) result).problem().code()).isEqualTo("export-invalid");
    }

    @Test
    void refusesPositionsOutsideTheText() {
        Article sound = ExportSample.article(ArticleId.at(0), "a.txt", "Text.", "Title");
        Article broken = sound.withExclusions(
                List.of(new Exclusion(new TextSpan(2, 60), ExclusionReason.SPAM)));
        Workspace workspace =
                Workspace.of(List.of(broken), alone(broken), List.of());
        ExportResult result = new JsonFormat().export(new ExportInput(workspace, WORDING, "variorum test"));
        assertThat(((ExportResult.Refused) result).problem().arguments().getFirst()).contains("positions 2 to 60");
    }

    private static Comparison alone(Article article) {
        return new Comparison(
                List.of(article), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    private static JsonNode document(Workspace workspace) throws IOException {
        return new ObjectMapper().readTree(new String(bytes(workspace), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Workspace workspace) {
        ExportResult result = new JsonFormat().export(new ExportInput(workspace, WORDING, "variorum test"));
        assertThat(Optional.of(result).filter(ExportResult.Refused.class::isInstance)).isEmpty();
        return ((ExportResult.Ready) result).content();
    }
}
