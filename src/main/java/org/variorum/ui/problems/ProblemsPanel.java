package org.variorum.ui.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.app.problem.ProblemText;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.problem.Severity;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.UiText;

/** What went wrong, where, and what to do about it. */
public final class ProblemsPanel extends VBox implements AutoCloseable {

    private static final double TALLEST = 220;

    private final UiText text;
    private final VBox rows = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<List<ProblemText>> shown = Optional.empty();

    public ProblemsPanel(WorkspaceSession session, UiText text, Runnable onClose) {
        this.text = text;
        getStyleClass().add("problems-panel");
        rows.getStyleClass().add("problems-rows");
        HBox head = new HBox(
                Sheet.heading(text, text.of("problems.title")),
                Words.gap(),
                Buttons.icon(Feather.X, text.of("problems.close"), onClose));
        head.getStyleClass().add("panel-head");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(TALLEST);
        getChildren().setAll(head, scroll);
        subscriptions.watch(
                session.workspace(), workspace -> show(ProblemText.of(workspace, text.wording())));
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void show(List<ProblemText> problems) {
        if (shown.equals(Optional.of(problems))) {
            return;
        }
        shown = Optional.of(problems);
        rows.getChildren().setAll(problems.stream().map(this::row).toList());
        if (problems.isEmpty()) {
            rows.getChildren().setAll(Words.block(text.of("problems.none"), "panel-hint"));
        }
    }

    private Node row(ProblemText problem) {
        VBox words = new VBox(
                Words.block(problem.message(), "problem-message"), Words.block(problem.remedy(), "problem-remedy"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(new FontIcon(icon(problem.severity())), words);
        row.getStyleClass().addAll("problem-row", problem.severity().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private static Feather icon(Severity severity) {
        return switch (severity) {
            case NOTE -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.ALERT_OCTAGON;
        };
    }
}
