package org.variorum.ui.shell;

import org.variorum.app.command.CommandRegistry;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FactList;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.comparison.FactStatus;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.UiText;

/** Everything one window shares among its views; ends with it. */
final class WindowContext implements AutoCloseable {

    private final WindowServices services;
    private final TaskRunner tasks;
    private final WorkspaceSession session;
    private final SelectionModel selection = new SelectionModel();
    private final FactList facts;
    private final CommandRegistry commands = new CommandRegistry();
    private final Subscriptions subscriptions = new Subscriptions();

    WindowContext(WindowServices services, TaskRunner tasks) {
        this.services = services;
        this.tasks = tasks;
        session = new WorkspaceSession(tasks, services.importer(), services.comparer());
        facts = new FactList(services.text().wording());
        facts.filterBy(FactFilter.ALL.toggled(FactStatus.DISPUTED).toggled(FactStatus.NUANCED));
        subscriptions.watch(session.index(), index -> {
            if (selection.selection().get().fact().filter(fact -> index.fact(fact).isEmpty()).isPresent()) {
                selection.select(Selection.NONE);
            }
            facts.show(index);
        });
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

    SelectionModel selection() {
        return selection;
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

    @Override
    public void close() {
        subscriptions.close();
        tasks.close();
    }
}
