package org.variorum.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.app.merging.LogMerge;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.article.Originals;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;

class WorkspaceSessionTest {

    private static final Path FOLDER = Path.of("samples", "ferry");

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<List<Article>> compared = new ArrayList<>();
    private List<Problem> problems = List.of();
    private List<String> leftOut = List.of();
    private final TaskRunner tasks = TaskRunner.on(work::add, Runnable::run);
    private final WorkspaceSession session =
            new WorkspaceSession(tasks, this::read, this::compare, Signature.ANONYMOUS);

    @Test
    void articlesAreThereBeforeTheComparison() {
        session.open(List.of(FOLDER));
        work.removeFirst().run();

        assertThat(session.workspace().get().articles()).hasSize(2);
        assertThat(session.workspace().get().comparison()).isEqualTo(Comparison.EMPTY);
        runAll();
        assertThat(session.workspace().get().comparison().articles()).hasSize(2);
    }

    @Test
    void thatAComparisonBeginsIsToldBeforeItTellsAnythingItself() {
        List<Phrase> told = new ArrayList<>();
        tasks.state().addListener((property, before, now) -> now.ifPresent(state -> told.add(state.step())));
        session.open(List.of(FOLDER));
        runAll();

        assertThat(told).containsExactly(Phrase.of("stage.preparing"));
    }

    @Test
    void aWorkspaceIsNamedAfterItsFolder() {
        session.open(List.of(FOLDER));
        runAll();
        assertThat(session.name().get()).isEqualTo("ferry");

        session.open(List.of(FOLDER.resolve("a.txt"), FOLDER.resolve("b.txt")));
        runAll();
        assertThat(session.name().get()).isEqualTo("ferry");
    }

    @Test
    void originalBytesGrowWithAddedArticlesAndGoWhenAllIsClosed() {
        session.open(List.of(Path.of("one")));
        runAll();
        session.add(List.of(Path.of("two")));
        runAll();
        assertThat(session.originals().hashes()).containsExactly("hash of one/first", "hash of two/first");

        session.undo();
        runAll();
        assertThat(session.workspace().get().articles()).hasSize(2);
        assertThat(session.originals().hashes()).as("what was added stays at hand for redo").hasSize(2);
        session.close();
        assertThat(session.originals().hashes()).isEmpty();
    }

    @Test
    void aWorkspaceOfPagesIsNamedAfterTheSiteOfTheFirst() {
        session.addAll(List.of(new ArticleSource.OnWeb("https://www.example.org/a"), new ArticleSource.OnDisk("b")));
        runAll();
        assertThat(session.name().get()).isEqualTo("example.org");
        assertThat(session.workspace().get().articles()).hasSize(2);
    }

    @Test
    void anAdditionThatGivesNothingOnlyTellsWhy() {
        session.open(List.of(FOLDER));
        runAll();
        Workspace before = session.workspace().get();
        problems = List.of(Problem.of("web-not-found", Severity.ERROR, "https://example.org/a", "404"));
        session.addAll(List.of(new ArticleSource.OnWeb("nothing")));
        runAll();

        assertThat(session.workspace().get().problems()).extracting(Problem::code).containsExactly("web-not-found");
        session.undo();
        assertThat(session.workspace().get().articles()).isEqualTo(before.articles());
    }

    @Test
    void anOldComparisonNeverReplacesANewerWorkspace() {
        session.open(List.of(FOLDER));
        work.removeFirst().run();
        Runnable oldComparison = work.removeFirst();
        session.open(List.of(Path.of("other")));
        runAll();
        Workspace newer = session.workspace().get();
        oldComparison.run();

        assertThat(session.workspace().get()).isSameAs(newer);
    }

    @Test
    void addedArticlesGetTheNextSiglaAndKeepTheOldComparisonMeanwhile() {
        session.open(List.of(FOLDER));
        runAll();
        session.add(List.of(Path.of("more")));
        work.removeFirst().run();
        work.removeFirst().run();

        assertThat(session.workspace().get().articles()).extracting(article -> article.id().siglum())
                .containsExactly("A", "B", "C", "D");
        assertThat(session.workspace().get().comparison().articles()).hasSize(2);
        assertThat(ShownArticles.of(session.workspace().get())).hasSize(4);
        runAll();
        assertThat(session.workspace().get().comparison().articles()).hasSize(4);
    }

    @Test
    void restoredTextIsComparedAndCanBeTakenBack() {
        session.open(List.of(FOLDER));
        runAll();
        session.apply(new ArticleEdit.RestoreText(
                session.anchors().passage(new ArticleId("A"), new TextSpan(0, 4))));
        runAll();
        assertThat(compared.getLast().getFirst().exclusions()).isEmpty();

        session.undo();
        runAll();
        assertThat(session.workspace().get().articles().getFirst().exclusions()).hasSize(1);
        session.redo();
        runAll();
        assertThat(session.workspace().get().articles().getFirst().exclusions()).isEmpty();
        assertThat(compared).as("what was analysed once is not analysed again").hasSize(2);
    }

    @Test
    void lessConfidenceShowsMoreWithoutComparingAgain() {
        Workspace made = ExportSample.workspace();
        session.show("flood", made);
        session.showFrom(0.99);
        assertThat(session.index().get().comparison().facts()).noneMatch(fact -> !fact.disputes().isEmpty());
        assertThat(session.shown().comparison()).isSameAs(session.index().get().comparison());
        assertThat(session.workspace().get()).isSameAs(made);
        session.showFrom(0.5);
        assertThat(session.index().get().comparison().facts()).anyMatch(fact -> !fact.disputes().isEmpty());
        assertThat(compared).isEmpty();
    }

    @Test
    void undoWithNothingDoneChangesNothing() {
        session.open(List.of(FOLDER));
        runAll();
        Workspace before = session.workspace().get();
        session.undo();
        session.redo();

        assertThat(session.workspace().get()).isSameAs(before);
    }

    @Test
    void whatAnotherCopyBroughtIsTakenBackAsOneStepAndWhatWasDoneBeforeStaysUndoable() {
        session.open(List.of(FOLDER));
        runAll();
        session.apply(exclusion(0));
        EditLog ours = session.log();
        EditLog theirs = new EditLog(new Signature(() -> "Ben", InstantSource.system())
                .sign(EditLog.EMPTY, List.of(exclusion(1))));
        session.adopt(LogMerge.of(ours, theirs), Workspace.EMPTY, Originals.EMPTY);
        runAll();
        assertThat(session.log().standing()).hasSize(2);
        assertThat(session.undoName()).contains(Phrase.of("edit.merge"));

        session.undo();
        assertThat(session.log().standing()).isEqualTo(ours.standing());
        assertThat(session.redoName()).contains(Phrase.of("edit.merge"));
        session.undo();
        assertThat(session.log().standing()).isEmpty();
        session.redo();
        session.redo();
        assertThat(session.log().standing()).hasSize(2);
    }

    private ArticleEdit exclusion(int article) {
        Article excluded = session.workspace().get().articles().get(article);
        return new ArticleEdit.ExcludeText(session.anchors().passage(excluded.id(), new TextSpan(0, 3)));
    }

    @Test
    void siglaFollowAComparisonThatLeavesArticlesOut() {
        leftOut = List.of("first");
        session.open(List.of(FOLDER));
        runAll();

        assertThat(session.workspace().get().articles())
                .filteredOn(article -> article.file().endsWith("first"))
                .extracting(Article::id)
                .containsExactly(new ArticleId("B"));
        assertThat(ShownArticles.of(session.workspace().get())).hasSize(1);
    }

    @Test
    void problemsOfReadingAreKept() {
        problems = List.of(Problem.of("file-empty", Severity.ERROR, "x.txt"));
        session.open(List.of(FOLDER));
        runAll();

        assertThat(session.workspace().get().problems()).isEqualTo(problems);
    }

    @Test
    void aBugInTheAnalysisIsReportedAndTheArticlesStay() {
        WorkspaceSession broken = new WorkspaceSession(
                TaskRunner.immediate(), this::read, (articles, included, progress) -> {
                    throw new IllegalStateException("bug");
                }, Signature.ANONYMOUS);
        broken.open(List.of(FOLDER));

        assertThat(broken.workspace().get().articles()).hasSize(2);
        assertThat(broken.workspace().get().problems()).singleElement()
                .extracting(Problem::code, Problem::arguments).containsExactly("work-failed", List.of("bug"));
    }

    @Test
    void twoCapturesOfOnePageAreOneArticleUntilThatIsUndone() {
        session.open(List.of(Path.of("captures")));
        runAll();
        assertThat(session.workspace().get().articles()).singleElement()
                .extracting(article -> article.text().value()).isEqualTo("Menu\nlater");
        assertThat(session.workspace().get().problems()).extracting(Problem::code).containsExactly("capture-joined");
        session.undo();
        runAll();
        assertThat(session.workspace().get().articles()).hasSize(2);
        assertThat(session.undoName()).isEmpty();
    }

    @Test
    void anEarlierCaptureThatIsAddedLeavesTheArticleAsItIs() {
        session.open(List.of(Path.of("later")));
        runAll();
        session.add(List.of(Path.of("earlier")));
        runAll();

        assertThat(session.workspace().get().articles()).singleElement()
                .extracting(article -> article.text().value()).isEqualTo("Menu\nlater");
        assertThat(session.undoName().orElseThrow().code()).isEqualTo("edit.keep-revision");
    }

    @Test
    void stoppingKeepsWhatIsThere() {
        session.open(List.of(FOLDER));
        work.removeFirst().run();
        session.cancel();
        runAll();

        assertThat(session.workspace().get().articles()).hasSize(2);
        assertThat(session.workspace().get().comparison()).isEqualTo(Comparison.EMPTY);
    }

    @Test
    void theIndexIsThatOfTheComparison() {
        session.open(List.of(FOLDER));
        runAll();

        assertThat(session.index().get().comparison()).isEqualTo(session.workspace().get().comparison());
        session.close();
        assertThat(session.index().get().comparison()).isEqualTo(Comparison.EMPTY);
        assertThat(session.name().get()).isEmpty();
    }

    private Imported read(List<ArticleSource> sources, Object progress) {
        String place = sources.getFirst().given();
        if (place.equals("nothing")) {
            return new Imported(List.of(), problems);
        }
        List<Article> captures = Stream.of("later", "earlier")
                .filter(name -> place.equals("captures") || place.equals(name)).map(this::capture).toList();
        if (!captures.isEmpty()) {
            return new Imported(captures, problems);
        }
        Originals originals = Originals.EMPTY.with(hash(place + "/first"), new byte[0]);
        return new Imported(List.of(article(place, "first"), article(place, "second")), originals, problems);
    }

    private Comparison compare(List<Article> articles, List<ArticleId> included, Object progress) {
        compared.add(articles);
        List<Article> out =
                articles.stream().filter(article -> leftOut.stream().anyMatch(article.file()::endsWith)).toList();
        List<Article> in = new ArrayList<>(articles);
        in.removeAll(out);
        List<Article> named = new ArrayList<>();
        in.forEach(article -> named.add(article.withId(ArticleId.at(named.size()))));
        List<LeftOut> rest = out.stream()
                .map(article -> new LeftOut(article.withId(ArticleId.at(in.size())), Phrase.of("why")))
                .toList();
        return new Comparison(named, rest, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static String hash(String file) {
        return "hash of " + file;
    }

    private void runAll() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
    }

    private Article capture(String name) {
        PublicationTime day = PublicationTime.on(LocalDate.of(2024, 5, name.equals("later") ? 9 : 3));
        ArticleMetadata metadata = new ArticleMetadata(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(day), Optional.of("https://www.example.org/story/"), "en");
        return article("page", name).withMetadata(metadata);
    }

    private static Article article(String place, String name) {
        return new Article(new ArticleId("A"), place + "/" + name, hash(place + "/" + name),
                ArticleMetadata.unknown("en"),
                new SourceText(place.equals("page") ? "Menu\n" + name : "Menu\nWords of " + name),
                List.of(new Exclusion(new TextSpan(0, 4), ExclusionReason.NAVIGATION)), false);
    }
}
