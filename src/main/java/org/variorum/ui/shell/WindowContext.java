package org.variorum.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.exchange.ReturnedWork;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FactList;
import org.variorum.app.review.ChangeFollower;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewTargets;
import org.variorum.app.saving.Disk;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.saving.WorkspaceSaving;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.session.PastedArticle;
import org.variorum.app.session.PastedArticles;
import org.variorum.app.session.Signature;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.app.settings.Settings;
import org.variorum.app.task.TaskRunner;
import org.variorum.app.task.WriteQueue;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.UiText;

/** Everything one window shares among its views; ends with it. */
final class WindowContext implements AutoCloseable {

    /** The lane in which pasted words are read. */
    static final String PASTED = "pasted";

    private static final String RETURNED = "returned";

    private final WindowServices services;
    private final TaskRunner tasks;
    private final WorkspaceSession session;
    private final WorkspaceSaving saving;
    private final SelectionModel selection = new SelectionModel();
    private final ViewSwitch views = new ViewSwitch();
    private final ReviewDesk desk;
    private final ChangeFollower follower;
    private final FactList facts;
    private final Leaving leaving;
    private final CommandRegistry commands = new CommandRegistry();
    private final Subscriptions subscriptions = new Subscriptions();

    WindowContext(WindowServices services, TaskRunner tasks) {
        this.services = services;
        this.tasks = tasks;
        session = new WorkspaceSession(tasks, services.importer(), services.comparer(),
                new Signature(this::author, InstantSource.system()));
        saving = new WorkspaceSaving(session, new Disk(
                services.keeping().files(), services.keeping().recoveries(),
                WriteQueue.inBackground(fault -> FxThread.later(() -> failed(fault))),
                FxThread.executor()), this::author);
        leaving = new Leaving(() -> saving.unsaved().get());
        desk = new ReviewDesk(session, selection, new ReviewTargets());
        facts = new FactList(services.text().wording());
        facts.filterBy(FactFilter.ALL.toggled(FactStatus.DISPUTED).toggled(FactStatus.NUANCED));
        subscriptions.watch(services.settings().settings().map(Settings::keys), commands::choose);
        commands.remember(services.settings().settings().get().recent().commands());
        subscriptions.watch(
                services.settings().settings().map(Settings::minimumConfidence), session::showFrom);
        services.settings().problem().ifPresent(this::report);
        subscriptions.watch(session.index(), index -> {
            if (selection.selection().get().fact().filter(fact -> index.fact(fact).isEmpty()).isPresent()) {
                selection.select(Selection.NONE);
            }
            facts.show(index);
        });
        follower = new ChangeFollower(desk);
    }

    /** Closes what is open, if it may, and opens these files and folders, and remembers that. */
    void open(List<Path> paths) {
        leaving.then(() -> openNow(paths));
    }

    private void openNow(List<Path> paths) {
        services.settings().change(now -> now.with(now.recent().with(paths)));
        List<Path> saved = paths.stream().filter(WorkspaceFiles::isWorkspace).toList();
        if (!saved.isEmpty()) {
            saving.open(saved.getFirst(), () -> join(saved, paths));
        } else if (paths.size() == 1 && ReturnedWork.isReturned(paths.getFirst())) {
            openReturned(paths.getFirst());
        } else {
            List<Path> articles = paths.stream().filter(path -> !ReturnedWork.isReturned(path)).toList();
            attachLater(paths.stream().filter(ReturnedWork::isReturned).toList(), true);
            session.open(articles.isEmpty() ? paths : articles);
        }
    }

    /** Articles that were given with a workspace are added to it; of several workspaces only the first is opened. */
    private void join(List<Path> saved, List<Path> all) {
        List<Path> articles = all.stream().filter(path -> !saved.contains(path)).toList();
        saved.stream().skip(1).forEach(path ->
                session.report(Problem.of("workspace-one-at-a-time", Severity.WARNING, path.toString())));
        if (!articles.isEmpty()) {
            addNow(articles);
        }
    }

    /** Articles are added; annotations among them are attached as soon as the articles are there. */
    private void addNow(List<Path> paths) {
        List<Path> articles = paths.stream().filter(path -> !ReturnedWork.isReturned(path)).toList();
        List<Path> returned = paths.stream().filter(ReturnedWork::isReturned).toList();
        if (articles.isEmpty()) {
            attach(returned);
        } else {
            attachLater(returned, false);
            session.add(articles);
        }
    }

    /** Attaches the annotations once the next articles have come: those of another workspace, or more of this one. */
    private void attachLater(List<Path> returned, boolean another) {
        if (returned.isEmpty()) {
            return;
        }
        int document = session.document();
        Subscriptions once = new Subscriptions();
        subscriptions.onClose(once::close);
        once.onChange(session.workspace(), workspace -> {
            if (!workspace.articles().isEmpty() && another == (session.document() != document)) {
                once.close();
                FxThread.later(() -> attach(returned));
            }
        });
    }

    /** Opens a file that this or another program exported; it is read and replayed in the background. */
    private void openReturned(Path path) {
        ReturnedWork work = new ReturnedWork(services.keeping().files());
        session.close();
        tasks.start(RETURNED, progress -> work.open(path), opened -> {
            if (!opened.workspace().imported().isEmpty()) {
                session.show(String.valueOf(path.getFileName()), opened.workspace());
                if (opened.workspace().found().articles().isEmpty()) {
                    session.analyseAgain();
                }
            }
            opened.problems().forEach(session::report);
        }, this::failed);
    }

    /** Puts what others marked on what is open, as one act that can be undone. */
    private void attach(List<Path> paths) {
        Workspace now = session.workspace().get();
        ReturnedWork work = new ReturnedWork(services.keeping().files());
        tasks.start(RETURNED, progress -> work.marks(now, paths), marks -> {
            session.apply(marks.edits());
            marks.problems().forEach(session::report);
        }, this::failed);
    }

    /** Closes what is open and opens these files and pages, and remembers that. */
    void openAll(List<ArticleSource> sources) {
        List<Path> files = sources.stream()
                .filter(ArticleSource.OnDisk.class::isInstance)
                .map(file -> Path.of(file.given()))
                .toList();
        if (files.size() == sources.size()) {
            open(files);
        } else {
            leaving.then(() -> {
                services.settings().change(now -> now.with(now.recent().withSources(sources)));
                session.openAll(sources);
            });
        }
    }

    /** Fetches a page, now and at no other time, and adds it to what is open. */
    void addPage(String address) {
        List<ArticleSource> page = List.of(new ArticleSource.OnWeb(address));
        if (session.workspace().get().articles().isEmpty()) {
            openAll(page);
        } else {
            session.addAll(page);
        }
    }

    /** Adds these files and folders to what is open. */
    void add(List<Path> paths) {
        if (!session.workspace().get().articles().isEmpty() && paths.stream().allMatch(ReturnedWork::isReturned)) {
            attach(paths);
        } else if (session.workspace().get().articles().isEmpty()
                || paths.stream().anyMatch(WorkspaceFiles::isWorkspace)) {
            open(paths);
        } else {
            addNow(paths);
        }
    }

    /** Where pasted articles are kept: beside the settings, or nowhere lasting. */
    PastedArticles pasted() {
        Path base = services.settings().folder().orElse(Path.of(System.getProperty("java.io.tmpdir", ".")));
        return new PastedArticles(base.resolve("pasted"));
    }

    /** Tells in the background what those words say of themselves as an article. */
    void readPasted(Supplier<String> words, Consumer<PastedArticle> then) {
        tasks.start(PASTED, progress -> PastedArticles.guessed(words.get()), then, this::failed);
    }

    /** Asks before unsaved work is left. */
    Leaving leaving() {
        return leaving;
    }

    WindowServices services() {
        return services;
    }

    TaskRunner tasks() {
        return tasks;
    }

    WorkspaceSession session() {
        return session;
    }

    WorkspaceSaving saving() {
        return saving;
    }

    /** Who works here: the name in the settings, else the one that the system knows. */
    String author() {
        return Optional.of(services.settings().settings().getValue().author()).filter(name -> !name.isBlank())
                .orElse(System.getProperty("user.name", ""));
    }

    private void failed(RuntimeException fault) {
        session.report(Problem.of("work-failed", Severity.ERROR, session.name().get(),
                Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName())));
    }

    SelectionModel selection() {
        return selection;
    }

    ViewSwitch views() {
        return views;
    }

    ReviewDesk desk() {
        return desk;
    }

    FactList facts() {
        return facts;
    }

    CommandRegistry commands() {
        return commands;
    }

    UiText text() {
        return services.text();
    }

    /** Tells of trouble met at the start now, and again beside the first articles, which take the place of all else. */
    private void report(Problem trouble) {
        session.report(trouble);
        Subscriptions once = new Subscriptions();
        subscriptions.onClose(once::close);
        once.onChange(session.workspace(), workspace -> {
            if (!workspace.articles().isEmpty()) {
                FxThread.later(() -> session.report(trouble));
                once.close();
            }
        });
    }

    @Override
    public void close() {
        services.settings().change(now -> now.with(now.recent().withCommands(commands.recent())));
        subscriptions.close();
        follower.close();
        saving.close();
        tasks.close();
    }
}
