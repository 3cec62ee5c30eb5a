package org.variorum.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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

    private final TaskRunner tasks;
    private final ArticleImporter importer;
    private final Comparer comparer;
    private final WorkspaceHistory history = new WorkspaceHistory();
    private final ReadOnlyObjectWrapper<Workspace> workspace = new ReadOnlyObjectWrapper<>(Workspace.EMPTY);
    private final ReadOnlyObjectWrapper<ComparisonIndex> index = new ReadOnlyObjectWrapper<>(ComparisonIndex.EMPTY);
    private final ReadOnlyDoubleWrapper minimumConfidence =
            new ReadOnlyDoubleWrapper(Likelihood.SHOWN_BY_DEFAULT);
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private Originals originals = Originals.EMPTY;

    /** A session without articles. */
    public WorkspaceSession(TaskRunner tasks, ArticleImporter importer, Comparer comparer) {
        this.tasks = tasks;
        this.importer = importer;
        this.comparer = comparer;
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
        index.set(indexed(workspace.get().comparison()));
    }

    /** The workspace as it is shown, which is what an export writes. */
    public Workspace shown() {
        return workspace.get().withComparison(index.get().comparison());
    }

    /** What the workspace is called: the folder or the file it came from; empty without articles. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** The bytes that the workspace's articles were read from, as far as they are at hand. */
    public Originals originals() {
        return originals.of(workspace.get().articles());
    }

    /** Closes what is open and reads these files and folders, then compares them. */
    public void open(List<Path> paths) {
        openAll(onDisk(paths));
    }

    /** Closes what is open and reads these files and pages, then compares them. Pages are fetched now and only now. */
    public void openAll(List<ArticleSource> sources) {
        tasks.start(LANE, progress -> importer.read(sources, progress), imported -> {
            history.forget();
            name.set(WorkspaceName.of(sources));
            originals = imported.originals();
            replace(new Workspace(lettered(imported.articles()), Comparison.EMPTY, List.of(), imported.problems()));
            compare();
        }, this::failed);
    }

    /** Shows a workspace that was made elsewhere, under that name. */
    public void show(String title, Workspace made) {
        show(title, made, Originals.EMPTY);
    }

    /** Shows a workspace that was made elsewhere, with the bytes that its articles were read from. */
    public void show(String title, Workspace made, Originals itsOriginals) {
        cancel();
        history.forget();
        name.set(title);
        originals = itsOriginals;
        replace(made);
    }

    /** Reads these files and folders and compares them together with what is open. */
    public void add(List<Path> paths) {
        addAll(onDisk(paths));
    }

    /** Reads these files and pages and compares them together with what is open. */
    public void addAll(List<ArticleSource> sources) {
        if (workspace.get().articles().isEmpty()) {
            openAll(sources);
            return;
        }
        tasks.start(LANE, progress -> importer.read(sources, progress), this::addImported, this::failed);
    }

    /** Makes a correction and compares again. It can be undone. */
    public void apply(WorkspaceEdit edit) {
        history.remember(workspace.get());
        replace(workspace.get().with(edit));
        compare();
    }

    /** Takes the last correction or addition back. */
    public void undo() {
        restore(history.undo(workspace.get()));
    }

    /** Makes it again. */
    public void redo() {
        restore(history.redo(workspace.get()));
    }

    /** Stops importing or comparing; what is there stays. */
    public void cancel() {
        tasks.cancel(LANE);
    }

    /** Closes everything. */
    public void close() {
        cancel();
        history.forget();
        name.set("");
        originals = Originals.EMPTY;
        replace(Workspace.EMPTY);
    }

    /** Shows a problem beside those of the workspace. */
    public void report(Problem problem) {
        Workspace now = workspace.get();
        List<Problem> problems = new ArrayList<>(now.problems());
        problems.add(problem);
        replace(new Workspace(now.articles(), now.comparison(), now.edits(), problems));
    }

    private void addImported(Imported imported) {
        if (imported.articles().isEmpty()) {
            imported.problems().forEach(this::report);
            return;
        }
        Workspace now = workspace.get();
        history.remember(now);
        originals = originals.and(imported.originals());
        List<Article> articles = new ArrayList<>(now.articles());
        articles.addAll(imported.articles());
        List<Problem> problems = new ArrayList<>(now.problems());
        problems.addAll(imported.problems());
        replace(new Workspace(lettered(articles), now.comparison(), now.edits(), problems));
        compare();
    }

    private void compare() {
        Workspace now = workspace.get();
        if (now.articles().isEmpty()) {
            return;
        }
        List<Article> articles = EditReplay.articles(now);
        List<ArticleId> included = EditReplay.included(now);
        tasks.start(LANE, progress -> comparer.compare(articles, included, progress), this::compared, this::failed);
    }

    private void compared(Comparison result) {
        replace(SiglaMatch.follow(workspace.get(), result));
    }

    private void replace(Workspace next) {
        if (next.comparison() != workspace.get().comparison()) {
            index.set(indexed(next.comparison()));
        }
        workspace.set(next);
    }

    private ComparisonIndex indexed(Comparison comparison) {
        return new ComparisonIndex(comparison.shownFrom(minimumConfidence.get()));
    }

    private void restore(Optional<Workspace> other) {
        other.ifPresent(state -> {
            cancel();
            replace(state);
        });
    }

    private void failed(RuntimeException bug) {
        String what = Optional.ofNullable(bug.getMessage()).orElse(bug.getClass().getSimpleName());
        report(Problem.of("work-failed", Severity.ERROR, name.get(), what));
    }

    private static List<ArticleSource> onDisk(List<Path> paths) {
        return paths.stream().<ArticleSource>map(path -> new ArticleSource.OnDisk(path.toString())).toList();
    }

    private static List<Article> lettered(List<Article> articles) {
        return IntStream.range(0, articles.size())
                .mapToObj(position -> articles.get(position).withId(ArticleId.at(position)))
                .toList();
    }

    /** What a file, a folder or a page is called. */
    public static String nameOf(ArticleSource source) {
        return WorkspaceName.of(List.of(source));
    }

    /** What files and folders are called together: the one of them, else the folder of the first. */
    public static String nameOf(List<Path> paths) {
        return WorkspaceName.of(onDisk(paths));
    }
}
