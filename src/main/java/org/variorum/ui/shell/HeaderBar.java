package org.variorum.ui.shell;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.problem.ProblemText;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.FullText;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.palette.CommandMenu;
import org.variorum.ui.text.KeyText;
import org.variorum.ui.text.UiText;

/** What is open, and the things most often done with it. */
final class HeaderBar extends HBox implements AutoCloseable {

    private static final double TITLE_WIDTH = 150;

    /** As wide as its words mostly are, so that nothing beside them moves when they change. */
    private static final double PLACE_WIDTH = 76;

    private final WindowContext context;
    private final UiText text;
    private final Label title = Words.line("", "window-title");
    private final Label subtitle = Words.line("", "window-subtitle");
    private final Tooltip summary = new Tooltip();
    private final Button problems;
    private final Label place = Words.line("", "header-place");
    private final HBox steps;
    private final VBox words;
    private final ViewTabs views;
    private final Button open;
    private final Button add;
    private final Button export;
    private final Subscriptions subscriptions = new Subscriptions();
    private double saved;

    HeaderBar(WindowContext context, Runnable onStopped) {
        this.context = context;
        text = context.text();
        getStyleClass().add("header-bar");
        CommandMenu menu = new CommandMenu(context.commands(), text);
        menu.setMinWidth(USE_PREF_SIZE);
        problems = button("problems", Feather.ALERT_TRIANGLE);
        problems.getStyleClass().add("problems-button");
        open = button("open", Feather.FOLDER);
        add = button("add", Feather.PLUS);
        export = button("export", Feather.SHARE);
        export.getStyleClass().add("accent");
        steps = new HBox(
                icon("previous-dispute", Feather.CHEVRON_UP), place, icon("next-dispute", Feather.CHEVRON_DOWN));
        steps.getStyleClass().add("header-steps");
        place.setMinWidth(PLACE_WIDTH);
        subtitle.setTooltip(summary);
        views = new ViewTabs(context);
        words = new VBox(FullText.reached(title), FullText.reached(subtitle));
        Spoken.whileReached(title);
        words.getStyleClass().add("header-words");
        words.setMinWidth(48);
        getChildren().setAll(
                new AppMark(), words, Words.gap(), views, Words.gap(), steps,
                new ProgressBox(context, onStopped), problems, open, add, export,
                icon("palette", Feather.SEARCH), menu);
        getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast)
                .forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        steps.setMinWidth(USE_PREF_SIZE);
        setMinWidth(0);
        subscriptions.watch(context.session().workspace(), this::show);
        subscriptions.onChange(context.session().name(), name -> show(context.session().workspace().get()));
        subscriptions.onChange(context.saving().unsaved(), unsaved -> show(context.session().workspace().get()));
        subscriptions.onChange(context.session().index(), index -> show(context.session().workspace().get()));
        subscriptions.watch(context.facts().shown(), facts -> showPlace());
        subscriptions.onChange(context.selection().selection(), selection -> showPlace());
    }

    @Override
    public void close() {
        subscriptions.close();
        views.close();
    }

    /** The names of the views take what other parts leave; where that is too little, some buttons lose their words. */
    @Override
    protected void layoutChildren() {
        if (views.isManaged()) {
            double room = room();
            if (saved == 0 && room < views.named()) {
                fold(ContentDisplay.GRAPHIC_ONLY);
                saved = room() - room;
            } else if (saved > 0 && room - saved >= views.named()) {
                fold(ContentDisplay.LEFT);
                saved = 0;
            }
            views.fit(room());
        }
        super.layoutChildren();
    }

    /** What the views can have, the window's title taking no more than it needs to be known by. */
    private double room() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        for (Node part : getManagedChildren()) {
            double least = part == words ? Math.min(TITLE_WIDTH, part.prefWidth(-1)) : part.minWidth(-1);
            room -= getSpacing() + (part == views ? 0 : least);
        }
        return room;
    }

    /** Nobody has to read what opens, adds or exports all the time: the icons say it, too. */
    private void fold(ContentDisplay display) {
        Stream.of(open, add, export).forEach(button -> button.setContentDisplay(display));
    }

    private void show(Workspace workspace) {
        boolean empty = workspace.articles().isEmpty();
        title.setText(empty ? text.of("window.title") : Titles.marked(context));
        subtitle.setText(empty ? text.of("window.motto") : Titles.subtitle(context.session().shown(), text));
        summary.setText(empty ? text.of("window.motto") : Titles.summary(context.session().shown(), text));
        subtitle.setAccessibleText(empty ? text.of("window.motto.spoken", text.of("window.title"))
                : Titles.sentence(context, context.session().shown()));
        int trouble = ProblemText.of(workspace, text.wording()).size();
        problems.setText(Integer.toString(trouble));
        problems.setAccessibleText(text.of("problems.button", trouble));
        show(problems, trouble > 0);
        show(add, !empty);
        show(export, !empty);
        show(steps, !workspace.comparison().articles().isEmpty());
        show(views, !empty);
        export.setDisable(workspace.comparison().articles().isEmpty());
    }

    private void showPlace() {
        context.facts().place(context.selection().selection().get().fact(), (here, all) -> {
            long disputed = context.facts().disputed();
            place.setText(here > 0 ? text.of("header.place", here, all)
                    : disputed == 0 ? text.of("header.no-stops") : text.of("header.stops", disputed));
            place.setAccessibleText(here == 0
                    ? text.of("header.stops.spoken", disputed) : text.of("header.place.spoken", here, all));
        });
    }

    private Button button(String command, Ikon icon) {
        Button button = Buttons.text(icon, text.of("button." + command), () -> context.commands().run(command));
        button.setTooltip(tooltip(command));
        button.setId(command);
        return button;
    }

    private Button icon(String command, Ikon icon) {
        Button button = Buttons.icon(icon, text.of("command." + command), () -> context.commands().run(command));
        button.setTooltip(tooltip(command));
        button.setId(command);
        return button;
    }

    private Tooltip tooltip(String id) {
        Tooltip tooltip = new Tooltip();
        subscriptions.watch(context.commands().keys(), choice -> tooltip.setText(
                text.of("command." + id) + context.commands().keyOf(id)
                        .map(key -> "  " + KeyText.label(key, text))
                        .orElse("")));
        return tooltip;
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
