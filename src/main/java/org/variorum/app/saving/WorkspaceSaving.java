package org.variorum.app.saving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.variorum.app.merging.Conflict;
import org.variorum.app.merging.LogMerge;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.workspace.Carried;
import org.variorum.store.workspace.Journal;
import org.variorum.store.workspace.SavedWorkspace;
import org.variorum.store.workspace.WorkspaceId;

/**
 * Keeps what is done in a session: in the workspace's file when the reader saves, and in a journal all the while.
 *
 * <p>Called on the session's thread; everything that touches a disk runs on the write queue, in order.
 */
public final class WorkspaceSaving implements AutoCloseable {

    /** After how long a journal that could not be written is tried again although nothing was done since. */
    private static final Duration NEXT_TRY = Duration.ofSeconds(5);

    private final WorkspaceSession session;
    private final Disk disk;
    private final Supplier<String> author;
    private final KnownId ids = new KnownId();
    private final Preparation preparation;
    private final Set<Problem> passing = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final List<Consumer<Problem>> troubled = new ArrayList<>();
    private final Subscription subscriptions;
    private KeptDocument kept;
    private Optional<SavedWorkspace> recorded = Optional.empty();
    private Optional<Problem> journalTrouble = Optional.empty();
    private boolean showing;

    /**
     * Follows a session.
     *
     * @param session whose workspace is kept
     * @param disk how and where
     * @param author who works here, as in the settings
     */
    public WorkspaceSaving(WorkspaceSession session, Disk disk, Supplier<String> author) {
        this.session = session;
        this.disk = disk;
        this.author = author;
        preparation = new Preparation(disk);
        kept = new KeptDocument(session.document(), Optional.empty(), EditLog.EMPTY, FileLock.NONE);
        subscriptions = Subscription.combine(
                session.workspace().subscribe(workspace -> follow()), session.latest().subscribe(entry -> follow()));
    }

    /** The file that the workspace is saved to; empty until it has one. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** Whether something was done that is not in the file. */
    public ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    /** Tells of every trouble with a file: a reader has to see it at once. It is among the session's problems too. */
    public Subscription onTrouble(Consumer<Problem> listener) {
        troubled.add(listener);
        return () -> troubled.remove(listener);
    }

    /** Whether saving needs another name first: there is no file yet, or it must not be replaced. */
    public boolean needsName() {
        return file.get().isEmpty() || !kept.isReplaceable();
    }

    /** Closes what is open and opens a workspace's file. */
    public void open(Path path) {
        open(path, () -> {});
    }

    /** The same; {@code then} runs once it is open. */
    public void open(Path path, Runnable then) {
        session.close();
        disk.queue().add(() -> {
            FileLock lock = FileLock.on(path, author.get());
            WorkspaceFiles.Loaded loaded = disk.files().load(path);
            Optional<Workspace> workspace = loaded.workspace().map(HeldWorkspace::workspace);
            disk.delivery().execute(() -> workspace.ifPresentOrElse(
                    shown -> {
                        show(path, loaded, shown, lock);
                        then.run();
                    },
                    () -> {
                        disk.queue().add(lock::release);
                        loaded.problems().forEach(this::report);
                    }));
        });
    }

    /** Brings unsaved work back; it stays unsaved until the reader saves it. */
    public void recover(Recovery recovery) {
        SavedWorkspace saved = recovery.left().workspace();
        HeldWorkspace held = new HeldWorkspace(saved, true);
        disk.queue().add(() -> {
            Workspace workspace = held.workspace();
            Optional<Path> place = recovery.file();
            FileLock lock = place.map(path -> FileLock.on(path, author.get())).orElse(FileLock.NONE);
            disk.delivery().execute(() -> {
                EditLog before = new EditLog(saved.log().entries().stream()
                        .limit(recovery.left().saved()).toList());
                show(recovery.title(), held, workspace, lock, before);
                file.set(place);
                follow();
                disk.queue().add(() -> disk.recoveries().forget(recovery));
            });
        });
    }

    /** Saves to the file it has. */
    public void save(Consumer<Path> onSaved) {
        preparation.drop();
        file.get().ifPresent(path -> write(path, kept, onSaved));
    }

    /** Saves under a name, which is the workspace's from then on. */
    public void saveAs(Path path, Consumer<Path> onSaved) {
        KeptDocument now = kept;
        if (file.get().equals(Optional.of(path)) && !now.isReplaceable()) {
            report(Problem.of("workspace-not-replaced", Severity.ERROR, path.toString()));
            return;
        }
        preparation.drop();
        if (file.get().equals(Optional.of(path))) {
            write(path, now, onSaved);
            return;
        }
        disk.queue().add(() -> {
            FileLock lock = FileLock.onNew(path, author.get());
            disk.delivery().execute(() -> {
                if (lock.holder().isPresent()) {
                    report(lock.problem(path));
                } else {
                    write(path, now.under(lock), onSaved);
                }
            });
        });
    }

    /** Takes in what was done in another copy of the workspace; {@code onMerged} gets what both decided differently. */
    public void merge(Path other, Consumer<List<Conflict>> onMerged) {
        int document = session.document();
        disk.queue().add(() -> {
            WorkspaceFiles.Loaded loaded = disk.files().load(other);
            disk.delivery().execute(() -> {
                loaded.problems().forEach(this::report);
                loaded.workspace().filter(theirs -> session.document() == document)
                        .ifPresent(theirs -> merge(other, theirs, onMerged));
            });
        });
    }

    private void merge(Path other, HeldWorkspace theirs, Consumer<List<Conflict>> onMerged) {
        Set<ArticleKey> ours = keys(session.workspace().get().imported());
        if (keys(theirs.saved().imported()).stream().noneMatch(ours::contains)) {
            report(Problem.of("workspace-not-merged", Severity.ERROR, other.toString()));
            return;
        }
        EditLog merged = LogMerge.of(session.log(), theirs.log());
        kept = kept.holding(kept.held()
                .orElseGet(() -> HeldWorkspace.fresh(session.workspace().get(), session.originals()))
                .carrying(theirs, merged));
        session.adopt(merged, theirs.asFound(), theirs.originals());
        onMerged.accept(Conflict.open(merged));
    }

    private static Set<ArticleKey> keys(List<Article> articles) {
        return articles.stream().map(ArticleKey::of).collect(Collectors.toSet());
    }

    /** What was left behind by programs that ended without saving; looked for in the background. */
    public void findLeftBehind(Consumer<List<Recovery>> onFound) {
        disk.queue().add(() -> {
            List<Recovery> found = disk.recoveries().find();
            disk.delivery().execute(() -> onFound.accept(found));
        });
    }

    /** Keeps unsaved work aside without offering it again. */
    public void decline(Recovery recovery) {
        disk.queue().add(() -> disk.recoveries().decline(recovery));
    }

    /** Ends with the program: what is not saved stays in the journal. */
    @Override
    public void close() {
        subscriptions.unsubscribe();
        preparation.drop();
        disk.queue().add(kept.lock()::release);
        disk.queue().close();
    }

    private void show(Path path, WorkspaceFiles.Loaded loaded, Workspace workspace, FileLock lock) {
        HeldWorkspace held = loaded.workspace().orElseThrow();
        show(name(path), held, workspace, lock, held.saved().log());
        file.set(Optional.of(path));
        follow();
        loaded.problems().forEach(this::report);
        lock.holder().ifPresent(holder -> report(lock.problem(path)));
    }

    private void show(String title, HeldWorkspace held, Workspace workspace, FileLock lock, EditLog savedLog) {
        showing = true;
        session.show(title, workspace, held.originals());
        showing = false;
        replaceKept(new KeptDocument(session.document(), Optional.of(held), savedLog, lock));
        if (workspace.found().articles().isEmpty()) {
            session.analyseAgain();
        }
    }

    private void replaceKept(KeptDocument next) {
        preparation.drop();
        FileLock before = kept.lock();
        disk.queue().add(before::release);
        kept = next;
        recorded = Optional.empty();
    }

    /** Writes what is new into the journal; called after every change. */
    private void follow() {
        if (showing) {
            return;
        }
        if (session.document() != kept.document()) {
            replaceKept(new KeptDocument(session.document(), Optional.empty(), EditLog.EMPTY, FileLock.NONE));
            file.set(Optional.empty());
        }
        preparation.follow(session.workspace().get(), this::prepare);
        EditLog log = session.log();
        boolean changed = !kept.isSaved(log) || file.get().isPresent() && isAnalysedAnew();
        unsaved.set(changed);
        if (changed) {
            kept.journal().or(this::begin).ifPresent(this::record);
        }
    }

    /** Has the bytes of work that is in no file made ahead of its first saving, as far as they are not made yet. */
    void prepare() {
        KeptDocument before = kept;
        if (file.get().isEmpty() && session.document() == before.document() && before.isReplaceable()) {
            preparation.prepare(new HeldWorkspace(saved(before), true), prepared -> {
                if (kept.holdsTheSameAs(before)) {
                    kept = kept.holding(prepared);
                }
            });
        }
    }

    /** Whether the analysis has found otherwise than the file holds. */
    private boolean isAnalysedAnew() {
        Comparison found = session.workspace().get().found();
        return kept.held().filter(held -> !held.saved().found().equals(found)).isPresent();
    }

    private void record(Journal journal) {
        KeptDocument document = kept;
        SavedWorkspace now = saved(document);
        if (recorded.filter(before -> before.isSameAs(now)).isPresent()) {
            return;
        }
        recorded = Optional.of(now);
        document.latest().set(Optional.of(new Journal.Step(
                now, session.name().get(), file.get(), document.savedLog().entries().size())));
        disk.queue().add(() -> record(journal, document.latest()));
    }

    private Optional<Journal> begin() {
        WorkspaceId id = kept.held().map(held -> held.saved().id())
                .orElseGet(() -> ids.of(session.workspace().get().imported()));
        Optional<Journal> journal = disk.recoveries().begin(id, kept.document());
        journal.ifPresent(begun -> kept = kept.with(begun));
        return journal;
    }

    /** Runs on the queue; of steps that came together only the last is written, which holds the others. */
    private void record(Journal journal, AtomicReference<Optional<Journal.Step>> latest) {
        latest.getAndSet(Optional.empty()).map(journal::record)
                .ifPresent(outcome -> disk.delivery().execute(() -> journaled(outcome)));
    }

    /** Trouble with the journal is told once, not with every correction, and is over once it can be written again. */
    private void journaled(Optional<Problem> outcome) {
        if (outcome.isEmpty()) {
            journalTrouble.ifPresent(session::withdraw);
        } else {
            outcome.filter(problem -> journalTrouble.isEmpty()).ifPresent(this::report);
            disk.queue().addLater(NEXT_TRY, () -> disk.delivery().execute(() -> {
                recorded = Optional.empty();
                follow();
            }));
        }
        journalTrouble = outcome;
    }

    private SavedWorkspace saved(KeptDocument document) {
        Workspace shown = session.workspace().get();
        Workspace workspace = shown.withProblems(
                shown.problems().stream().filter(problem -> !passing.contains(problem)).toList());
        SavedWorkspace now = document.held()
                .map(held -> held.now(workspace, session.originals()).saved())
                .orElseGet(() -> SavedWorkspace.of(ids.of(workspace.imported()), workspace,
                        session.originals(), Carried.NOTHING));
        return now.with(session.log());
    }

    /** A workspace goes by its file's name, without the ending. */
    private static String name(Path path) {
        return String.valueOf(path.getFileName()).replaceFirst("\\." + WorkspaceFiles.EXTENSION + "$", "");
    }

    /** Tells of trouble that is not of the workspace itself and is not saved with it. */
    private void report(Problem problem) {
        passing.add(problem);
        session.report(problem);
        List.copyOf(troubled).forEach(listener -> listener.accept(problem));
    }

    private void write(Path path, KeptDocument document, Consumer<Path> onSaved) {
        HeldWorkspace now = new HeldWorkspace(saved(document), true, document.held().flatMap(HeldWorkspace::stamp));
        boolean mustBeThere = file.get().equals(Optional.of(path));
        disk.queue().add(() -> {
            Optional<Problem> hindrance = mustBeThere ? hindrance(path, now) : Optional.empty();
            if (hindrance.isPresent()) {
                disk.delivery().execute(() -> report(hindrance.get()));
                return;
            }
            WorkspaceFiles.Saved saved = disk.files().save(now, path);
            if (saved.problem().isEmpty()) {
                document.journal().ifPresent(journal -> journal.discard(now.log()));
            }
            disk.delivery().execute(() -> saved.problem().ifPresentOrElse(
                    problem -> notSaved(problem, document),
                    () -> saved(path, document, saved.workspace(), onSaved)));
        });
    }

    /** What keeps a file that the workspace has from being written: it is gone with its drive, or it is another's. */
    private Optional<Problem> hindrance(Path path, HeldWorkspace now) {
        return Files.isDirectory(path.resolveSibling(""))
                ? disk.files().changedElsewhere(now, path)
                : Optional.of(Problem.of("workspace-folder-gone", Severity.ERROR, path.toString()));
    }

    /** The lock of a file that there will not be is let go. */
    private void notSaved(Problem problem, KeptDocument document) {
        if (document.lock() != kept.lock()) {
            disk.queue().add(document.lock()::release);
        }
        report(problem);
    }

    private void saved(Path path, KeptDocument document, HeldWorkspace held, Consumer<Path> onSaved) {
        if (document.document() == session.document()) {
            if (document.lock() != kept.lock()) {
                disk.queue().add(kept.lock()::release);
            }
            kept = kept.saved(held, document.lock());
            recorded = Optional.empty();
            kept.journal().ifPresent(journal -> disk.queue().add(() -> journal.discard(held.log())));
            file.set(Optional.of(path));
            session.rename(name(path));
            follow();
        }
        onSaved.accept(path);
    }
}
