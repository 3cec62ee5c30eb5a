package org.variorum.app.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.Signature;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.store.export.ExportSample;

/** An earlier capture of the second article's page: what it said otherwise are updates. */
class RevisionsTest {

    private static final Signature SIGNATURE = new Signature(() -> "Ada", () -> Instant.parse("2025-03-04T10:00:00Z"));
    private static final FactId DEATHS = new FactId("f-deaths");

    private final Workspace sample = ExportSample.workspace();
    private final Article later = sample.imported().get(1);
    private List<Article> imported = sample.imported();
    private EditLog log = EditLog.EMPTY;

    @Test
    void aNumberThatAnEarlierCaptureHadOtherwiseIsAnUpdateOfItsFact() {
        keep(ExportSample.SECOND.replaceAll("\\d+", "3"));

        assertThat(updates(DEATHS)).singleElement().satisfies(update -> {
            assertThat(update.kind()).isEqualTo(NuanceKind.UPDATE);
            assertThat(update.explanation().code()).isEqualTo("why.revision.changed.dated");
            assertThat(update.explanation().arguments()).contains("B", "2024-01-02");
            assertThat(update.deciding()).allMatch(words ->
                    later.text().slice(words.span()).chars().anyMatch(Character::isDigit));
        });
        assertThat(shown().orphans()).isEmpty();
        assertThat(shown().articles()).hasSize(4);
    }

    @Test
    void whatAnEarlierCaptureDidNotSayYetIsAnUpdateToo() {
        keep("Nothing was known at noon.");

        assertThat(updates(DEATHS)).singleElement().extracting(update -> update.explanation().code())
                .isEqualTo("why.revision.added.dated");
        assertThat(shown().comparison().problems()).extracting(Problem::code, problem -> problem.arguments().getFirst())
                .contains(tuple("revision-gone", "Nothing was known at noon."));
    }

    @Test
    void wordsThatStandElsewhereAreNoUpdate() {
        keep("It is late. " + ExportSample.SECOND);

        assertThat(shown().comparison().facts()).allMatch(fact -> updates(fact.id()).isEmpty());
    }

    @Test
    void aLaterCaptureTakesThePlaceOfTheFormerUnderTheSameSiglum() {
        Article fresh = capture(ExportSample.SECOND.replaceAll("\\d+", "3"), 2030);
        edit(new ArticleEdit.ReviseArticle(ArticleKey.of(later), ArticleKey.of(fresh)));

        assertThat(shown().article(ArticleId.at(1)).orElseThrow().text()).isEqualTo(fresh.text());
        assertThat(shown().articles()).hasSize(4);
    }

    @Test
    void anUpdateIsDecidedAboutAndTheDecisionSurvivesANewAnalysis() {
        keep(ExportSample.SECOND.replaceAll("\\d+", "3"));
        Corrected now = shown();
        Fact fact = now.comparison().fact(DEATHS).orElseThrow();
        edit(new DifferenceEdit.Reject(
                new Anchors(now).difference(fact, updates(DEATHS).getFirst()), "a slip of the pen"));

        assertThat(updates(DEATHS)).isEmpty();
        assertThat(shown().decisions().rejectedOf(DEATHS)).singleElement()
                .satisfies(review -> assertThat(review.reason()).isEqualTo("a slip of the pen"));
    }

    @Test
    void takingTheRevisionBackMakesThemTwoArticlesAgain() {
        Article fresh = capture(ExportSample.SECOND.replaceAll("\\d+", "3"), 2020);
        edit(new ArticleEdit.AddArticle(ArticleKey.of(fresh)));
        edit(new ArticleEdit.KeepRevision(ArticleKey.of(later), ArticleKey.of(fresh)));
        assertThat(shown().articles()).hasSize(4);
        edit(new LogEdit.TakeBack(List.of(log.entries().getLast().id())));

        assertThat(shown().articles()).hasSize(5);
        assertThat(updates(DEATHS)).isEmpty();
    }

    @Test
    void aFormerTextThatWasAddedAgainLosesNothingWhenThatIsUndone() {
        Article fresh = capture(ExportSample.SECOND.replaceAll("\\d+", "3"), 2030);
        edit(new ArticleEdit.ReviseArticle(ArticleKey.of(later), ArticleKey.of(fresh)));
        Corrected before = shown();
        edit(new ArticleEdit.AddArticle(ArticleKey.of(later)));
        edit(new LogEdit.TakeBack(List.of(log.entries().getLast().id())));

        assertThat(shown()).isEqualTo(before);
        assertThat(shown().articles()).hasSize(4);
    }

    @Test
    void aClaimWaitsWhileTheTextThatReplacedItsArticleIsNotComparedYet() {
        Article fresh = capture(ExportSample.SECOND + " More.", 2030);
        Corrected now = shown();
        edit(new ClaimEdit.MakeClaim(new Anchors(now).passage(later.id(), new TextSpan(0, 9))));
        int made = shown().comparison().claims().size();
        edit(new ArticleEdit.ReplaceArticle(ArticleKey.of(later), ArticleKey.of(fresh)));

        assertThat(made).isGreaterThan(now.comparison().claims().size());
        assertThat(shown().comparison().claims()).noneMatch(claim -> claim.article().equals(later.id()));
        assertThat(shown().orphans()).extracting(orphan -> orphan.entry().edit().code()).doesNotContain("make-claim");
    }

    @Test
    void decisionsAboutARemovedArticleWaitForItAndComeBackWithIt() {
        ArticleKey key = ArticleKey.of(later);
        edit(new ArticleEdit.EditMetadata(key, ArticleMetadata.unknown("de")));
        edit(new NoteEdit.WriteNote(new NoteEdit.Subject.OfArticle(key), "ask them"));
        Corrected now = shown();
        edit(new DifferenceEdit.Reject(new Anchors(now).difference(
                now.comparison().fact(DEATHS).orElseThrow(),
                now.comparison().fact(DEATHS).orElseThrow().disputes().getFirst()), "no"));
        edit(new ArticleEdit.RemoveArticle(key));
        assertThat(shown().orphans()).isEmpty();
        assertThat(shown().articles()).hasSize(3);
        edit(new ArticleEdit.AddArticle(key));

        assertThat(shown().orphans()).isEmpty();
        assertThat(shown().article(ArticleId.at(1)).orElseThrow().metadata().language()).isEqualTo("de");
        assertThat(shown().decisions().remarks()).hasSize(1);
        assertThat(shown().decisions().rejectedOf(DEATHS)).hasSize(1);
    }

    private void keep(String text) {
        Article earlier = capture(text, 2024);
        edit(new ArticleEdit.KeepRevision(ArticleKey.of(later), ArticleKey.of(earlier)));
    }

    private Article capture(String text, int year) {
        ArticleMetadata metadata = new ArticleMetadata(later.metadata().source(), later.metadata().title(),
                Optional.empty(), Optional.of(PublicationTime.on(LocalDate.of(year, 1, 2))), Optional.empty(),
                Optional.empty(), "en");
        Article made = new Article(ArticleId.at(9), "capture.txt", "9".repeat(64), metadata, new SourceText(text),
                List.of(), false);
        imported = new ArrayList<>(imported);
        imported.add(made);
        return made;
    }

    private List<Nuance> updates(FactId fact) {
        return shown().comparison().fact(fact).orElseThrow().nuances().stream()
                .filter(nuance -> nuance.rule().equals(Revisions.RULE)).toList();
    }

    private void edit(WorkspaceEdit edit) {
        log = log.with(SIGNATURE.sign(log, List.of(edit)));
    }

    private Corrected shown() {
        Comparison found = sample.found();
        return Corrections.of(imported, found, log);
    }
}
