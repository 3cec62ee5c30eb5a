package org.variorum.app.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.variorum.app.correction.Anchors;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.article.Originals;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Likelihood;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * The open workspace: one value that everything in the window derives from.
 *
 * <p>Importing and comparing run in the background. Articles are there as soon as they are read; the comparison
 * follows. A newer request cancels an older one, so that an old result never replaces a newer workspace.
 */
public final class WorkspaceSession {

    private static final String LANE = "workspace";
    private static final String REPLAY = "corrections";

    private final TaskRunner tasks;
    private final ArticleImporter importer;
    private final Comparer comparer;
    private final Signature signature;
    private final WorkspaceHistory history = new WorkspaceHistory();
    private final ReadOnlyObjectWrapper<Workspace> workspace = new ReadOnlyObjectWrapper<>(Workspace.EMPTY);
    private final ReadOnlyObjectWrapper<ComparisonIndex> index = new ReadOnlyObjectWrapper<>(ComparisonIndex.EMPTY);
    private final ReadOnlyDoubleWrapper minimumConfidence = new ReadOnlyDoubleWrapper(Likelihood.SHOWN_BY_DEFAULT);
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<LogEntry>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Library library = new Library();
    private final AnalysedInputs analysed = new AnalysedInputs();
    private int document;
    private final ProblemList problems = new ProblemList();
    private Comparison found = Comparison.EMPTY;
    private EditLog log = EditLog.EMPTY;
    private Optional<Comparison> again = Optional.empty();

    /** A session without articles. */
    public WorkspaceSession(TaskRunner tasks, ArticleImporter importer, Comparer comparer, Signature signature) {
        this.tasks = tasks;
        this.importer = importer;
        this.comparer = comparer;
        this.signature = signature;
    }

    /** The workspace; never null. */
    public ReadOnlyObjectProperty<Workspace> workspace() {
        return workspace.getReadOnlyProperty();
    }

    /**
     * Look-ups over what is shown of the workspace's comparison: its facts with the disputes of
     * {@link #minimumConfidence()} or more. Set before {@link #workspace()} tells of a change.
     */
    public ReadOnlyObjectProperty<ComparisonIndex> index() {
        return index.getReadOnlyProperty();
    }

    /** The least confidence of a dispute that is shown, 0 to 1. */
    public ReadOnlyDoubleProperty minimumConfidence() {
        return minimumConfidence.getReadOnlyProperty();
    }

    /** Shows disputes from that confidence on. What is compared stays as it is, so that nothing is computed anew. */
    public void showFrom(double confidence) {
        minimumConfidence.set(confidence);
        index.set(indexed(workspace.get()));
    }

    /** The workspace as it is shown, which is what an export writes. */
    public Workspace shown() {
        return workspace.get().withComparison(index.get().comparison());
    }

    /** What the workspace is called: the folder or the file it came from; empty without articles. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** Calls the workspace otherwise, as after saving it under another name. */
    public void rename(String title) {
        name.set(title);
    }

    /** The bytes that the workspace's articles were read from, as far as they are at hand. */
    public Originals originals() {
        return library.originals();
    }

    /** Closes what is open and opens these files and folders. */
    public void open(List<Path> paths) {
        openAll(ArticleImporter.onDisk(paths));
    }

    /** Closes what is open and reads these files and pages, then compares them. Pages are fetched now and only now. */
    public void openAll(List<ArticleSource> sources) {
        tasks.start(LANE, progress -> importer.read(sources, progress), read -> {
            forget();
            name.set(WorkspaceName.of(sources, read.articles()));
            library.open(read);
            problems.replace(read.problems());
            join(Captures.joins(library.articles(), Map.of()), true);
            follow();
        }, this::failed);
    }

    /** Shows a workspace that was made elsewhere, under that name. */
    public void show(String title, Workspace made) {
        show(title, made, Originals.EMPTY);
    }

    /** Shows a workspace that was made elsewhere, with the bytes that its articles were read from. */
    public void show(String title, Workspace made, Originals itsOriginals) {
        cancel();
        forget();
        name.set(title);
        library.show(made.imported(), itsOriginals);
        problems.replace(made.problems());
        found = made.found();
        log = made.log();
        replace(made);
        analysed.keep(ComparisonInput.of(made.corrected()), made.found());
    }

    /** Reads these files and folders and compares them together with what is open. */
    public void add(List<Path> paths) {
        addAll(ArticleImporter.onDisk(paths));
    }

    /** Reads these files and pages and compares them together with what is open. */
    public void addAll(List<ArticleSource> sources) {
        if (library.articles().isEmpty()) {
            openAll(sources);
            return;
        }
        tasks.start(LANE, progress -> importer.read(sources, progress),
                read -> take(read, ArticleEdit.AddArticle::new, true), this::failed);
    }

    /** Reads a file and puts its article in the place of another. */
    public void replaceArticle(ArticleId article, Path file, boolean asRevision) {
        ArticleKey former = anchors().article(article);
        tasks.start(LANE, progress -> importer.read(ArticleImporter.onDisk(List.of(file)), progress), read -> take(
                read.first(), key -> asRevision ? new ArticleEdit.ReviseArticle(former, key)
                        : new ArticleEdit.ReplaceArticle(former, key), false), this::failed);
    }

    /** Names what is shown, for corrections to it. */
    public Anchors anchors() {
        return new Anchors(workspace.get().corrected());
    }

    /** Makes a correction. It can be undone. The analysis runs again only if it depends on it. */
    public void apply(WorkspaceEdit edit) {
        apply(List.of(edit));
    }

    /** Makes corrections that are undone together. */
    public void apply(List<? extends WorkspaceEdit> edits) {
        record(List.copyOf(edits));
        follow();
    }

    /** Takes the last correction or addition back. */
    public void undo() {
        history.past().ifPresent(step -> {
            history.undone(takenBack(step));
            follow();
        });
    }

    /** Makes it again. */
    public void redo() {
        history.future().ifPresent(step -> {
            history.redone(takenBack(step));
            follow();
        });
    }

    /** What {@link #undo()} would take back, in a phrase {@code edit.…}; changes with {@link #workspace()}. */
    public Optional<Phrase> undoName() {
        return history.past().map(WorkspaceHistory.Step::name);
    }

    /** What {@link #redo()} would make again, likewise. */
    public Optional<Phrase> redoName() {
        return history.future().map(WorkspaceHistory.Step::name);
    }

    /** The entry that the latest act, undo or redo was about, for the selection to go there; empty after opening. */
    public ReadOnlyObjectProperty<Optional<LogEntry>> latest() {
        return latest.getReadOnlyProperty();
    }

    /** Everything done here so far; {@link #workspace()} follows it as soon as it is replayed. */
    public EditLog log() {
        return log;
    }

    /** Takes a log that holds everything of the present one, such as one merged with another copy's. */
    public void adopt(EditLog merged, List<Article> more, Originals theirs) {
        history.forget();
        log = merged;
        library.take(more, theirs);
        follow();
    }

    /** Runs the analysis again, such as that of a newer version of the program; can be undone if it finds otherwise. */
    public void analyseAgain() {
        again = Optional.of(found).filter(known -> !known.articles().isEmpty());
        analysed.forget();
        follow();
    }

    /** Stops importing or comparing; what is there stays. */
    public void cancel() {
        tasks.cancel(LANE);
    }

    /** Closes everything. */
    public void close() {
        cancel();
        forget();
        name.set("");
        replace(Workspace.EMPTY);
    }

    /** Shows a problem beside those of the workspace. */
    public void report(Problem problem) {
        problems.add(List.of(problem));
        replace(workspace.get().withProblems(problems.all()));
    }

    /** Shows a problem no longer: it is over. */
    public void withdraw(Problem problem) {
        problems.remove(problem);
        replace(workspace.get().withProblems(problems.all()));
    }

    /** Counts what was opened and closed here: another number means another workspace. */
    public int document() {
        return document;
    }

    private void forget() {
        document++;
        tasks.cancel(REPLAY);
        history.forget();
        analysed.forget();
        library.forget();
        problems.replace(List.of());
        found = Comparison.EMPTY;
        log = EditLog.EMPTY;
        again = Optional.empty();
        latest.set(Optional.empty());
    }

    private void record(List<WorkspaceEdit> edits) {
        List<LogEntry> entries = signature.sign(log, edits);
        if (!entries.isEmpty()) {
            log = log.with(entries);
            history.remember(WorkspaceHistory.Edits.of(entries));
            latest.set(Optional.of(entries.getFirst()));
        }
    }

    private WorkspaceHistory.Step takenBack(WorkspaceHistory.Step step) {
        return switch (step) {
            case WorkspaceHistory.Edits edits -> {
                List<LogEntry> entries = signature.sign(log, List.of(new LogEdit.TakeBack(edits.entries())));
                log = log.with(entries);
                latest.set(log.entries().stream().filter(entry -> entry.id().equals(edits.about())).findFirst());
                yield edits.by(entries.getFirst().id());
            }
            case WorkspaceHistory.Analysis analysis -> {
                Comparison now = found;
                found = analysis.former();
                analysed.keep(ComparisonInput.of(workspace.get().corrected()), found);
                yield new WorkspaceHistory.Analysis(now);
            }
        };
    }

    /** Takes new articles in, each by an entry of its own; those that are there already are told of. */
    private void take(Imported read, Function<ArticleKey, WorkspaceEdit> entry, boolean joining) {
        Map<ArticleKey, Article> standing = workspace.get().corrected().byKey();
        Arrivals arrivals = Arrivals.of(read, standing);
        library.take(arrivals.fresh(), read.originals());
        problems.add(arrivals.notes());
        record(arrivals.fresh().stream().map(ArticleKey::of).distinct().map(entry).toList());
        join(joining ? Captures.joins(arrivals.fresh(), standing) : List.of(), false);
        follow();
    }

    /** Makes captures of one page one article, each as a step of its own; at opening their being there is no step. */
    private void join(List<Captures.Join> joins, boolean opening) {
        if (opening && !joins.isEmpty()) {
            record(joins.stream().<WorkspaceEdit>map(join -> new ArticleEdit.AddArticle(join.key())).toList());
            history.forget();
        }
        joins.forEach(join -> record(List.of(join.edit())));
        problems.add(joins.stream().map(Captures.Join::note).toList());
    }

    /** Replays the log on what was imported and found, then analyses again if that depends on it. */
    private void follow() {
        List<Article> articles = library.articles();
        Comparison result = found;
        EditLog upTo = log;
        if (upTo.entries().isEmpty()) {
            tasks.cancel(REPLAY);
            replace(new Workspace(articles, result, upTo, Corrected.untouched(articles, result), problems.all()));
            analyseIfNeeded();
            return;
        }
        double confidence = minimumConfidence.get();
        ComparisonIndex before = index.get();
        tasks.start(REPLAY, progress -> Replay.of(articles, result, upTo, confidence, before), replay -> {
            Workspace next = new Workspace(articles, result, upTo, replay.corrected(), problems.all());
            replace(next, replay.minimumConfidence() == minimumConfidence.get() ? replay.index() : indexed(next));
            analyseIfNeeded();
        }, this::failed);
    }

    private void analyseIfNeeded() {
        ComparisonInput input = ComparisonInput.of(workspace.get().corrected());
        if (!analysed.find(input).equals(Optional.of(workspace.get().found()))) {
            compare(input);
        }
    }

    private void compare(ComparisonInput input) {
        if (input.articles().isEmpty()) {
            tasks.cancel(LANE);
            return;
        }
        analysed.find(input).ifPresentOrElse(known -> {
            tasks.cancel(LANE);
            compared(input, known);
        }, () -> tasks.start(LANE, progress -> comparer.compare(input.articles(), input.included(), progress),
                result -> compared(input, result), this::failed));
    }

    private void compared(ComparisonInput input, Comparison result) {
        Map<ArticleId, ArticleId> names = input.renamed(result);
        library.rename(names);
        again.filter(former -> !former.equals(result)).map(WorkspaceHistory.Analysis::new).ifPresent(history::remember);
        again = Optional.empty();
        found = result;
        analysed.keep(input, result);
        analysed.keep(input.under(names), result);
        follow();
    }

    private void replace(Workspace next) {
        replace(next, next.comparison() == workspace.get().comparison() ? index.get() : indexed(next));
    }

    private void replace(Workspace next, ComparisonIndex over) {
        index.set(over);
        workspace.set(next);
    }

    private ComparisonIndex indexed(Workspace of) {
        return Replay.index(of.comparison(), of.decisions(), minimumConfidence.get(), index.get());
    }

    private void failed(RuntimeException bug) {
        String what = Optional.ofNullable(bug.getMessage()).orElse(bug.getClass().getSimpleName());
        report(Problem.of("work-failed", Severity.ERROR, name.get(), what));
    }
}
