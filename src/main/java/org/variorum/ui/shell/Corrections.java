package org.variorum.ui.shell;

import java.util.List;
import java.util.Optional;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.model.workspace.Decisions.Place;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.correction.ArticleCommands;
import org.variorum.ui.correction.ClaimCommands;
import org.variorum.ui.correction.ConflictCommands;
import org.variorum.ui.correction.FactCommands;
import org.variorum.ui.correction.FormContext;
import org.variorum.ui.correction.FormSlot;
import org.variorum.ui.correction.OrphanCommands;
import org.variorum.ui.correction.ReviewCommands;
import org.variorum.ui.correction.TieCommands;
import org.variorum.ui.facts.FactsPanel;
import org.variorum.ui.history.HistoryPanel;
import org.variorum.ui.review.ReviewPanel;

/** Everything in the window by which the comparison is corrected, put together. */
final class Corrections implements AutoCloseable {

    private final WindowContext context;
    private final MainWindow window;
    private final FormSlot slot = new FormSlot();
    private final ReviewPanel review;
    private final SideColumn column;

    Corrections(WindowContext context, MainWindow window, FactsPanel facts) {
        this.context = context;
        this.window = window;
        review = new ReviewPanel(context.desk(), context.commands(), context.text());
        column = new SideColumn(context, facts, review, new HistoryPanel(context.desk(), context.text()), slot);
    }

    SideColumn column() {
        return column;
    }

    /** Adds the commands. */
    void addTo(CommandRegistry registry) {
        FormContext forms = new FormContext(context.desk(), context.text(), slot, window::say, this::words);
        List<Commands> areas = List.of(
                new ReviewCommands(forms), new FactCommands(forms), new ClaimCommands(forms),
                new ArticleCommands(forms), new ReplaceCommands(context, window),
                new TieCommands(forms), new OrphanCommands(forms, review::chosenOrphan),
                new ConflictCommands(context.desk(), review::chosenConflict), new SideCommands(column));
        areas.forEach(area -> area.addTo(registry));
        column.describe(new CommandWords(registry, context.text()));
    }

    /** Closes the form that is open; tells whether one was. */
    boolean dismiss() {
        return slot.dismiss();
    }

    /** Closes the form that is open and keeps what was written in it. */
    void settle() {
        slot.settle();
    }

    @Override
    public void close() {
        column.close();
    }

    private Optional<Place> words() {
        return window.panes().selectedWords();
    }
}
