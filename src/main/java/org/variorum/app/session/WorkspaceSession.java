package org.variorum.app.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.variorum.app.correction.Anchors;
import org.variorum.app.correction.Corrections;
import org.variorum.app.correction.KnownRevisions;
import org.variorum.app.correction.Renumbering;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.article.Originals;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;
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

    /** What is told before the comparer tells anything: it may load its models first. */
    private static final Phrase PREPARING = Phrase.of("stage.preparing");

    private final TaskRunner tasks;
    private final ArticleImporter importer;
    private final Comparer comparer;
    private final WorkLog work;
    private final ShownWorkspace shown = new ShownWorkspace();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final Library library = new Library();
    private final AnalysedInputs analysed = new AnalysedInputs();
    private int document;
    private final ProblemList problems = new ProblemList();
    private final KnownRevisions revisions = new KnownRevisions();
    private Comparison found = Comparison.EMPTY;
    private FactNumbers numbers = FactNumbers.NONE;
    private List<Comparison> merging = List.of();
    private Optional<Comparison> again = Optional.empty();

    /** A session without articles. */
    public WorkspaceSession(TaskRunner tasks, ArticleImporter importer, Comparer comparer, Signature signature) {
        this.tasks = tasks;
        this.importer = importer;
        this.comparer = comparer;
        work = new WorkLog(signature);
    }

    /** The workspace; never null. */
    public ReadOnlyObjectProperty<Workspace> workspace() {
        return shown.workspace();
    }

    /**
     * Look-ups over what is shown of the workspace's comparison: its facts with the disputes of
     * {@link #minimumConfidence()} or more. Set before {@link #workspace()} tells of a change.
     */
    public ReadOnlyObjectProperty<ComparisonIndex> index() {
        return shown.index();
    }

    /** The least confidence of a dispute that is shown, 0 to 1. */
    public ReadOnlyDoubleProperty minimumConfidence() {
        return shown.minimumConfidence();
    }

    /** Shows disputes from that confidence on. What is compared stays as it is, so that nothing is computed anew. */
    public void showFrom(double confidence) {
        shown.showFrom(confidence);
    }

    /** The workspace as it is shown, which is what an export writes. */
    public Workspace shown() {
        return shown.now().withComparison(index().get().comparison());
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
        numbers = made.numbers();
        merging = List.of();
        work.open(made.log());
        shown.replace(made);
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
        return new Anchors(shown.now().corrected());
    }

    /** Makes a correction. It can be undone. The analysis runs again only if it depends on it. */
    public void apply(WorkspaceEdit edit) {
        apply(List.of(edit));
    }

    /** Makes corrections that are undone together. */
    public void apply(List<? extends WorkspaceEdit> edits) {
        work.record(List.copyOf(edits));
        follow();
    }

    /** Takes the last correction or addition back. */
    public void undo() {
        if (work.undo(this::exchanged)) {
            follow();
        }
    }

    /** Makes it again. */
    public void redo() {
        if (work.redo(this::exchanged)) {
            follow();
        }
    }

    /** What {@link #undo()} would take back, in a phrase {@code edit.…}; changes with {@link #workspace()}. */
    public Optional<Phrase> undoName() {
        return work.undoName();
    }

    /** What {@link #redo()} would make again, likewise. */
    public Optional<Phrase> redoName() {
        return work.redoName();
    }

    /** The entry that the latest act, undo or redo was about, for the selection to go there; empty after opening. */
    public ReadOnlyObjectProperty<Optional<LogEntry>> latest() {
        return work.latest();
    }

    /** Everything done here so far; {@link #workspace()} follows it as soon as it is replayed. */
    public EditLog log() {
        return work.log();
    }

    /**
     * Takes in another copy of the workspace, as one step.
     *
     * @param merged a log that holds everything of the present one
     * @param copy the other copy
     */
    public void adopt(EditLog merged, Workspace copy, Originals theirs) {
        work.adopt(merged, Phrase.of("edit.merge"));
        library.take(copy.imported(), theirs);
        numbers = numbers.joined(copy.numbers());
        merging = List.of(copy.found());
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
        shown.replace(Workspace.EMPTY);
    }

    /** Shows a problem beside those of the workspace. */
    public void report(Problem problem) {
        problems.add(List.of(problem));
        shown.replace(shown.now().withProblems(problems.all()));
    }

    /** Shows a problem no longer: it is over. */
    public void withdraw(Problem problem) {
        problems.remove(problem);
        shown.replace(shown.now().withProblems(problems.all()));
    }

    /** Counts what was opened and closed here: another number means another workspace. */
    public int document() {
        return document;
    }

    private void forget() {
        document++;
        tasks.cancel(REPLAY);
        work.open(EditLog.EMPTY);
        analysed.forget();
        library.forget();
        revisions.forget();
        problems.replace(List.of());
        found = Comparison.EMPTY;
        numbers = FactNumbers.NONE;
        merging = List.of();
        again = Optional.empty();
    }

    /** Shows what the analysis had found before; what it found last is the way back. */
    private WorkspaceHistory.Analysis exchanged(WorkspaceHistory.Analysis analysis) {
        Comparison now = found;
        find(analysis.former());
        analysed.keep(ComparisonInput.of(shown.now().corrected()), found);
        return new WorkspaceHistory.Analysis(now);
    }

    /** Takes new articles in, each by an entry of its own; those that are there already are told of. */
    private void take(Imported read, Function<ArticleKey, WorkspaceEdit> entry, boolean joining) {
        Map<ArticleKey, Article> standing = shown.now().corrected().byKey();
        Arrivals arrivals = Arrivals.of(read, standing);
        library.take(arrivals.fresh(), read.originals());
        problems.add(arrivals.notes());
        work.record(arrivals.fresh().stream().map(ArticleKey::of).distinct().map(entry).toList());
        join(joining ? Captures.joins(arrivals.fresh(), standing) : List.of(), false);
        follow();
    }

    /** Makes captures of one page one article, each as a step of its own; at opening their being there is no step. */
    private void join(List<Captures.Join> joins, boolean opening) {
        if (opening && !joins.isEmpty()) {
            work.recordAsOpened(
                    joins.stream().<WorkspaceEdit>map(join -> new ArticleEdit.AddArticle(join.key())).toList());
        }
        joins.forEach(join -> work.record(List.of(join.edit())));
        problems.add(joins.stream().map(Captures.Join::note).toList());
    }

    /** Replays the log on what was imported and found, then analyses again if that depends on it. */
    private void follow() {
        List<Article> articles = library.articles();
        Comparison result = found;
        EditLog upTo = work.log();
        FactNumbers named = numbers;
        if (upTo.entries().isEmpty()) {
            tasks.cancel(REPLAY);
            shown.replace(new Workspace(articles, result, named, upTo,
                    Corrected.untouched(articles, result, named), problems.all()));
            analyseIfNeeded();
            return;
        }
        double confidence = minimumConfidence().get();
        ComparisonIndex before = index().get();
        tasks.start(REPLAY, progress -> Replay.of(
                () -> Corrections.of(articles, result, named, upTo, revisions), confidence, before), replay -> {
            shown.replace(new Workspace(articles, result, named, upTo, replay.corrected(), problems.all()), replay);
            analyseIfNeeded();
        }, this::failed);
    }

    /** Takes what the analysis found; facts that it finds again keep their numbers. */
    private void find(Comparison result) {
        List<Comparison> former = Stream.concat(Stream.of(found), merging.stream()).toList();
        numbers = Renumbering.after(numbers, work.log(), former, result);
        merging = List.of();
        found = result;
    }

    private void analyseIfNeeded() {
        ComparisonInput input = ComparisonInput.of(shown.now().corrected());
        if (!analysed.find(input).equals(Optional.of(shown.now().found()))) {
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
        }, () -> tasks.start(LANE, progress -> {
            progress.report(PREPARING, -1);
            return comparer.compare(input.articles(), input.included(), progress);
        }, result -> compared(input, result), this::failed));
    }

    private void compared(ComparisonInput input, Comparison result) {
        Map<ArticleId, ArticleId> names = input.renamed(result);
        library.rename(names);
        again.filter(former -> !former.equals(result)).map(WorkspaceHistory.Analysis::new).ifPresent(work::remember);
        again = Optional.empty();
        find(result);
        analysed.keep(input, result);
        analysed.keep(input.under(names), result);
        follow();
    }

    private void failed(RuntimeException bug) {
        String what = Optional.ofNullable(bug.getMessage()).orElse(bug.getClass().getSimpleName());
        report(Problem.of("work-failed", Severity.ERROR, name.get(), what));
    }
}
