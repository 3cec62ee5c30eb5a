package org.variorum.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.app.saving.Recovery;
import org.variorum.app.settings.Settings;
import org.variorum.model.article.ArticleSource;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.KeyText;
import org.variorum.ui.text.UiText;

/** The window without articles: what to do first, what was open lately, and samples to look at. */
final class WelcomeView extends ScrollPane implements AutoCloseable {

    private static final List<String> STEPS = List.of("open", "choose", "go-on");
    private static final String GOES_ON = "next-dispute";

    private final WindowContext context;
    private final UiText text;
    private final WelcomeList recent;
    private final WelcomeList unsaved;
    private final Label goOn;
    private final Subscriptions subscriptions = new Subscriptions();

    WelcomeView(WindowContext context) {
        this.context = context;
        text = context.text();
        recent = new WelcomeList("welcome.recent", text);
        unsaved = new WelcomeList("welcome.unsaved", text);
        goOn = Words.block("", "welcome-step-words");
        WelcomeList samples = new WelcomeList("welcome.samples", text);
        List<OpenableWork> tried = OpenableWork.samples(context.services().samples());
        samples.show(tried, context::openAll);
        HBox lists = new HBox(recent, samples);
        lists.getStyleClass().add("welcome-lists");
        HBox.setHgrow(recent, Priority.ALWAYS);
        HBox.setHgrow(samples, Priority.ALWAYS);
        VBox column = new VBox(
                sentence("welcome.headline", "welcome-headline"),
                Words.block(text.of("welcome.lead"), "welcome-lead"), unsaved,
                dropTarget(), steps(!tried.isEmpty()), lists);
        column.getStyleClass().add("welcome-column");
        StackPane middle = new StackPane(column);
        middle.getStyleClass().add("welcome-middle");
        getStyleClass().add("welcome");
        setContent(middle);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        subscriptions.watch(context.services().settings().settings().map(Settings::recent), work ->
                recent.show(OpenableWork.recent(work), context::openAll,
                        entry -> context.services().settings().change(now -> now.with(work.without(entry)))));
        context.saving().findLeftBehind(this::offer);
        subscriptions.watch(context.commands().keys(), keys -> goOn.setText(text.of("welcome.step.go-on",
                context.commands().keyOf(GOES_ON).map(key -> KeyText.label(key, context.text())).orElse(""))));
    }

    private void offer(List<Recovery> all) {
        Map<List<ArticleSource>, Recovery> byPlace = new LinkedHashMap<>();
        all.forEach(recovery -> byPlace.put(OpenableWork.unsaved(recovery, text).sources(), recovery));
        unsaved.show(all.stream().map(recovery -> OpenableWork.unsaved(recovery, text)).toList(),
                place -> take(byPlace, place, context.saving()::recover),
                place -> take(byPlace, place, context.saving()::decline));
    }

    /** Does that with one of them and offers the others. */
    private void take(Map<List<ArticleSource>, Recovery> all, List<ArticleSource> place, Consumer<Recovery> action) {
        Optional.ofNullable(all.remove(place)).ifPresent(action);
        offer(List.copyOf(all.values()));
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private Node dropTarget() {
        Button open = action("open", Feather.FOLDER);
        open.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(open, action("open-folder", Feather.FOLDER_PLUS));
        buttons.getStyleClass().add("welcome-actions");
        if (context.commands().all().stream().anyMatch(command -> command.id().equals("paste"))) {
            buttons.getChildren().add(action("paste", Feather.CLIPBOARD));
        }
        VBox target = new VBox(
                new FontIcon(Feather.COLUMNS), sentence("welcome.drop", "welcome-drop-words"), buttons);
        target.getStyleClass().add("welcome-drop");
        return target;
    }

    /** Words that are few on the screen and a sentence for a screen reader. */
    private Label sentence(String message, String style) {
        Label words = Words.block(text.of(message), style);
        words.setAccessibleText(text.of(message + ".spoken"));
        return words;
    }

    private Button action(String command, Ikon icon) {
        Button button = Buttons.text(icon, text.of("welcome." + command), () -> context.commands().run(command));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node steps(boolean withSamples) {
        GridPane steps = new GridPane();
        steps.getStyleClass().add("welcome-steps");
        for (int place = 0; place < STEPS.size(); place++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / STEPS.size());
            steps.getColumnConstraints().add(column);
            steps.add(step(place, withSamples), place, 0);
        }
        return steps;
    }

    /** A step in words; nobody is sent to samples that are not there. */
    private Node step(int place, boolean withSamples) {
        String name = STEPS.get(place).equals("open") && !withSamples ? "open-own" : STEPS.get(place);
        Label words = name.equals("go-on")
                ? goOn : Words.block(text.of("welcome.step." + name), "welcome-step-words");
        Label number = Words.line(text.of("welcome.step", place + 1), "welcome-step-number");
        number.setMinWidth(USE_PREF_SIZE);
        Spoken.silent(number);
        words.accessibleTextProperty().bind(words.textProperty().map(
                step -> text.of("welcome.step.spoken", place + 1, STEPS.size(), step)));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox step = new HBox(number, words);
        step.getStyleClass().add("welcome-step");
        return step;
    }
}
