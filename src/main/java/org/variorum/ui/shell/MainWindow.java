package org.variorum.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.app.command.Commands;
import org.variorum.app.settings.Settings;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.comparison.ComparisonView;
import org.variorum.ui.comparison.PaneCommands;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.Shown;
import org.variorum.ui.facts.FactsPanel;
import org.variorum.ui.fx.ScaledPane;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.fx.ThemeStyles;
import org.variorum.ui.fx.Turns;
import org.variorum.ui.problems.ProblemsPanel;
import org.variorum.ui.text.KeyText;
import org.variorum.ui.versions.VersionsPanel;

/** The whole window: header, panes, versions, facts, status; or the welcome view while nothing is open. */
final class MainWindow extends StackPane implements AutoCloseable {

    private static final double PERCENT = 100;

    /** Below this width buttons of the header show their icon alone. */
    private static final double NARROW_BELOW = 1080;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final WindowContext context;
    private final ComparisonView panes;
    private final ReadingViews views;
    private final FactsPanel facts;
    private final Corrections corrections;
    private final VersionsPanel versions;
    private final ProblemsPanel problems;
    private final HeaderBar header;
    private final StatusBar status;
    private final FindDisplay find;
    private final WorkArea work;
    private final SettingsDrawer settings;
    private final DropTarget drop;
    private final ScaledPane scaled;
    private final WindowLayers layers;
    private final KeyDispatcher keys;
    private final Subscriptions subscriptions = new Subscriptions();

    MainWindow(WindowContext context) {
        this.context = context;
        CommandWords words = new CommandWords(context.commands(), context.text());
        Turns turns = new Turns();
        panes = new ComparisonView(
                context.desk(), context.facts(), context.services().settings(), words, turns);
        views = new ReadingViews(context, panes);
        facts = new FactsPanel(context.desk(), context.facts(), words, turns.after().after());
        corrections = new Corrections(context, this, facts);
        versions = new VersionsPanel(context.desk(), words, turns.after());
        problems = new ProblemsPanel(context.session(), context.text(), this::toggleProblems);
        find = new FindDisplay(context, panes);
        layers = new WindowLayers(context);
        drop = new DropTarget(context, layers);
        settings = new SettingsDrawer(context);
        addCommands();
        work = new WorkArea(context, reading(), versions, corrections.column());
        keys = new KeyDispatcher(context.commands(), layers::isOpen);
        header = new HeaderBar(context, this::sayStopped);
        status = new StatusBar(context);
        getStyleClass().add("main-window");
        Shown.set(problems, false);
        BorderPane frame = new BorderPane();
        frame.setTop(new VBox(header, problems));
        frame.setCenter(work);
        frame.setBottom(status);
        scaled = new ScaledPane(new StackPane(frame, settings, layers.overlay()));
        getChildren().setAll(scaled);
        keys.attach(this);
        drop.attach(this);
        frame.widthProperty().subscribe(
                width -> pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_BELOW));
        subscriptions.onClose(context.saving().onTrouble(trouble -> Shown.set(problems, true))::unsubscribe);
        subscriptions.watch(context.session().workspace(), workspace ->
                Shown.set(problems, problems.isVisible() || isTrouble(workspace)));
    }

    ComparisonView panes() {
        return panes;
    }

    ReadingViews views() {
        return views;
    }

    VersionsPanel versions() {
        return versions;
    }

    FactsPanel facts() {
        return facts;
    }

    void say(String words) {
        status.say(words);
    }

    private void sayStopped() {
        if (!context.session().workspace().get().articles().isEmpty()) {
            String key = context.commands().keyOf("compare-again").map(found -> KeyText.label(found, context.text()))
                    .orElse("");
            say(context.text().of("status.stopped", key));
        }
    }

    void sayMeanwhile(String words) {
        status.sayMeanwhile(words);
    }

    FindDisplay find() {
        return find;
    }

    SettingsDrawer settings() {
        return settings;
    }

    DropTarget dropTarget() {
        return drop;
    }

    WindowLayers layers() {
        return layers;
    }

    /** Gives the search among the facts the keyboard, whatever stands beside the articles. */
    void findFact() {
        corrections.column().openSearch();
    }

    void toggleProblems() {
        Shown.set(problems, !problems.isVisible());
    }

    /** Closes what lies over the window, a form, the settings or the find bar; else lets go of the selection. */
    void letGo() {
        if (!layers.dismiss() && !corrections.dismiss() && !settings.dismiss() && !find.dismiss()) {
            boolean below = isWithin(versions, getScene().getFocusOwner());
            context.selection().clear();
            if (below) {
                panes.focusActive();
            }
        }
    }

    /** Keeps what is written in a form that is open, as before saving. */
    void settle() {
        corrections.settle();
    }

    private static boolean isWithin(Node part, @Nullable Node node) {
        return node != null && (node == part || isWithin(part, node.getParent()));
    }

    /** Dresses the window in the theme of the settings, now and whenever it changes. */
    void dress() {
        ObservableValue<Settings> preferences = context.services().settings().settings();
        subscriptions.watch(preferences.map(Settings::theme), theme -> ThemeStyles.apply(getScene(), theme));
        subscriptions.watch(
                preferences.map(now -> now.look().scaling()), scaling -> scaled.setFactor(scaling / PERCENT));
    }

    @Override
    public void close() {
        subscriptions.close();
        work.close();
        settings.close();
        scaled.close();
        views.close();
        panes.close();
        corrections.close();
        facts.close();
        versions.close();
        keys.close();
        find.close();
        layers.close();
        problems.close();
        header.close();
        status.close();
        context.close();
    }

    private Region reading() {
        VBox reading = new VBox(find.bar(), views);
        VBox.setVgrow(views, Priority.ALWAYS);
        views.setMinHeight(0);
        panes.setMinHeight(0);
        return reading;
    }

    private void addCommands() {
        SavingCommands saving = new SavingCommands(context, this);
        context.leaving().settleBy(corrections::settle);
        context.leaving().askBy(then -> layers.askUnsaved(saving::save, then));
        List<Commands> areas = List.of(
                new FileCommands(context, this), saving, new EditCommands(context, this),
                new MoveCommands(context, this),
                new PaneCommands(panes, context.text(), this::say), new FindCommands(this),
                new SwitchCommands(context, this), new ViewCommands(context, this), new HelpCommands(context, this));
        areas.forEach(area -> area.addTo(context.commands()));
        corrections.addTo(context.commands());
    }

    /** Trouble is shown unasked where there is nothing else to look at. */
    private static boolean isTrouble(Workspace workspace) {
        return workspace.articles().isEmpty() && !workspace.problems().isEmpty();
    }
}
