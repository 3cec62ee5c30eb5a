package org.variorum.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.workspace.Workspace;

/**
 * An export being prepared: what is chosen, what it would be, and whether it was written.
 *
 * <p>Files are made and written in the background; every choice makes the file anew, and the latest choice counts.
 */
public final class ExportModel {

    private static final String MAKING = "export";
    private static final String WRITING = "export-file";

    private final TaskRunner tasks;
    private final Workspace shown;
    private final ShownPart part;
    private final Workspace whole;
    private final ObjectProperty<FormatExporter> format;
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final BooleanProperty quotationsOnly = new SimpleBooleanProperty();
    private final BooleanProperty redacted = new SimpleBooleanProperty();
    private final BooleanProperty withWorkspace = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<ExportState> state = new ReadOnlyObjectWrapper<>(new ExportState.Making());

    /**
     * An export of a workspace in the first of these formats.
     *
     * @param shown the workspace with the disputes that the reader sees
     * @param part what the reader sees of it
     * @param whole the workspace with everything in it
     */
    public ExportModel(
            TaskRunner tasks, List<FormatExporter> formats, Workspace shown, ShownPart part, Workspace whole) {
        this.tasks = tasks;
        this.shown = shown;
        this.part = part;
        this.whole = whole;
        format = new SimpleObjectProperty<>(formats.getFirst());
        List.of(everything, quotationsOnly, redacted, withWorkspace)
                .forEach(choice -> choice.addListener((property, before, now) -> make()));
        format.addListener((property, before, now) -> make());
        make();
    }

    /** The format; may be set. */
    public ObjectProperty<FormatExporter> format() {
        return format;
    }

    /** Whether all goes along that the reader does not see; may be set. */
    public BooleanProperty everything() {
        return everything;
    }

    /** Whether articles are cut down to quotations; may be set. */
    public BooleanProperty quotationsOnly() {
        return quotationsOnly;
    }

    /** Whether sources keep their names to themselves; may be set. */
    public BooleanProperty redacted() {
        return redacted;
    }

    /** Whether everything includes the workspace, to be opened again; may be set. */
    public BooleanProperty withWorkspace() {
        return withWorkspace;
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<ExportState> state() {
        return state.getReadOnlyProperty();
    }

    /**
     * Writes what was made, if it is made.
     *
     * @param replace whether a file that is there may be replaced
     */
    public void write(Path file, boolean replace) {
        draft().ifPresent(draft -> tasks.start(
                WRITING,
                progress -> replace ? draft.replace(file) : draft.write(file),
                problem -> written(draft, file, problem),
                this::failed));
    }

    /** Stops what is being made. */
    public void cancel() {
        tasks.cancel(MAKING);
    }

    private Optional<ExportDraft> draft() {
        return switch (state.get()) {
            case ExportState.Made made -> Optional.of(made.draft());
            case ExportState.Standing standing -> Optional.of(standing.draft());
            case ExportState.Making making -> Optional.empty();
            case ExportState.Failed failure -> Optional.empty();
            case ExportState.Written written -> Optional.empty();
        };
    }

    private void make() {
        state.set(new ExportState.Making());
        FormatExporter exporter = format.get();
        boolean all = everything.get();
        ExportOptions options = new ExportOptions(quotationsOnly.get(), redacted.get(), withWorkspace.get());
        tasks.start(MAKING, progress -> exporter.draft(
                all ? whole : part.of(shown, exporter.wording()), options), this::made, this::failed);
    }

    private void made(Drafted drafted) {
        state.set(switch (drafted) {
            case Drafted.Made made -> new ExportState.Made(made.draft());
            case Drafted.Refused refused -> new ExportState.Failed(refused.problem());
        });
    }

    private void written(ExportDraft draft, Path file, Optional<Problem> problem) {
        state.set(problem.<ExportState>map(trouble -> trouble.code().equals(ExportDraft.EXISTS)
                        ? new ExportState.Standing(draft, trouble)
                        : new ExportState.Failed(trouble))
                .orElseGet(() -> new ExportState.Written(file)));
    }

    private void failed(RuntimeException bug) {
        String what = Optional.ofNullable(bug.getMessage()).orElse(bug.getClass().getSimpleName());
        state.set(new ExportState.Failed(Problem.of("work-failed", Severity.ERROR, format.get().name(), what)));
    }
}
