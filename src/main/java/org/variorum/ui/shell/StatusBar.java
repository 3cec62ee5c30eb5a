package org.variorum.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.variorum.app.selection.Selection;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.FittingRow;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.KeyText;
import org.variorum.ui.text.UiText;

/** One line on the selection, and the keys most useful now. */
final class StatusBar extends HBox implements AutoCloseable {

    private static final List<String> HINTS =
            List.of("shortcuts", "next-dispute", "restore", "legend", "previous-dispute", "next-pane");

    /** Where nothing is open, what opens something. */
    private static final List<String> FIRST_HINTS = List.of("open", "paste", "shortcuts", "palette");

    private final WindowContext context;
    private final UiText text;
    private final Label message = Words.line("", "status-message");
    private final Button review;
    private final FittingRow hints = new FittingRow();
    private final Subscriptions subscriptions = new Subscriptions();
    private Subscriptions keys = new Subscriptions();
    private boolean said;

    StatusBar(WindowContext context) {
        this.context = context;
        text = context.text();
        getStyleClass().add("status-bar");
        hints.getStyleClass().add("key-hints");
        setHgrow(hints, Priority.ALWAYS);
        review = Buttons.link("", () -> context.commands().run("import-review"));
        review.getStyleClass().add("status-review");
        review.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(message, review, hints);
        subscriptions.watch(context.session().workspace().map(now -> now.articles().isEmpty()), this::hint);
        subscriptions.onChange(context.session().index(), index -> refresh());
        subscriptions.watch(context.selection().selection(), this::show);
        subscriptions.watch(context.session().workspace(), this::offerReview);
        subscriptions.onChange(context.session().workspace(), workspace -> refresh());
    }

    /** Says something that the next selection replaces, and nothing that arrives meanwhile. */
    void say(String words) {
        said = true;
        message.setAccessibleText("");
        message.setText(words);
    }

    /** Says something that is true only until something arrives. */
    void sayMeanwhile(String words) {
        said = false;
        message.setAccessibleText("");
        message.setText(words);
    }

    @Override
    public void close() {
        subscriptions.close();
        keys.close();
    }

    /** Only where something waits to be confirmed: a review is never in the way. */
    private void offerReview(Workspace workspace) {
        List<ArticleId> leftOut = workspace.comparison().leftOut().stream().map(left -> left.article().id()).toList();
        long waiting = workspace.articles().stream()
                .filter(article -> !leftOut.contains(article.id()))
                .filter(article -> !article.metadata().uncertain().isEmpty())
                .count();
        review.setText(text.of("status.uncertain", waiting));
        review.setVisible(waiting > 0);
        review.setManaged(waiting > 0);
    }

    private void refresh() {
        if (!said || context.session().workspace().get().articles().isEmpty()) {
            show(context.selection().selection().get());
        }
    }

    private void show(Selection selection) {
        said = false;
        Optional<Fact> fact = selection.fact().flatMap(context.session().index().get()::fact);
        boolean empty = context.session().workspace().get().articles().isEmpty();
        message.setText(empty ? "" : fact.map(chosen -> words("status.fact", chosen))
                .orElse(text.of("status.nothing")));
        message.setAccessibleText(fact.map(chosen -> words("status.fact.spoken", chosen)).orElse(""));
    }

    private String words(String message, Fact fact) {
        return text.of(message, context.session().index().get().number(fact.id()),
                fact.stated().count(), fact.versions().size(), fact.positions().size());
    }

    private void hint(boolean nothingOpen) {
        hints.getChildren().clear();
        keys.close();
        keys = new Subscriptions();
        (nothingOpen ? FIRST_HINTS : HINTS).forEach(this::addHint);
    }

    private void addHint(String id) {
        Label key = Words.line("", "key");
        keys.watch(context.commands().keys(), choice ->
                key.setText(context.commands().keyOf(id).map(name -> KeyText.label(name, context.text())).orElse("")));
        key.setMinWidth(USE_PREF_SIZE);
        Label words = Words.line(text.of("hint." + id), "key-words");
        words.setMinWidth(USE_PREF_SIZE);
        HBox hint = new HBox(Spoken.silent(key), Spoken.silent(words));
        keys.watch(key.textProperty(), now -> Spoken.sentence(hint, text.of("hint." + id + ".spoken", now)));
        hint.getStyleClass().add("key-hint");
        hints.getChildren().add(hint);
    }
}
