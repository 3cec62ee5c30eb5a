package org.variorum.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.variorum.app.command.Commands;
import org.variorum.app.settings.Settings;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.comparison.ComparisonView;
import org.variorum.ui.comparison.PaneCommands;
import org.variorum.ui.facts.FactsPanel;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.fx.ThemeStyles;
import org.variorum.ui.problems.ProblemsPanel;
import org.variorum.ui.versions.VersionsPanel;

/** The whole window: header, panes, versions, facts, status; or the welcome view while nothing is open. */
final class MainWindow extends StackPane implements AutoCloseable {

    private static final double VERSIONS_SHARE = 0.3;
    private static final double FACTS_SHARE = 0.19;
    private static final double FACTS_NARROWEST = 272;
    private static final double FACTS_WIDEST = 380;

    /** Below this width buttons of the header show their icon alone. */
    private static final double NARROW_BELOW = 1080;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final WindowContext context;
    private final ComparisonView panes;
    private final ReadingViews views;
    private final FactsPanel facts;
    private final VersionsPanel versions;
    private final ProblemsPanel problems;
    private final HeaderBar header;
    private final StatusBar status;
    private final WelcomeView welcome;
    private final ShortcutSheet sheet;
    private final KeyDispatcher keys;
    private final Subscriptions subscriptions = new Subscriptions();

    MainWindow(WindowContext context) {
        this.context = context;
        panes = new ComparisonView(
                context.session(), context.selection(), context.services().settings(), context.text());
        views = new ReadingViews(context, panes);
        facts = new FactsPanel(context.session(), context.selection(), context.facts(), context.text());
        versions = new VersionsPanel(context.session(), context.selection(), context.text());
        problems = new ProblemsPanel(context.session(), context.text(), this::toggleProblems);
        addCommands();
        keys = new KeyDispatcher(context.commands());
        header = new HeaderBar(context);
        status = new StatusBar(context);
        welcome = new WelcomeView(context);
        sheet = new ShortcutSheet(context, this::toggleSheet);
        getStyleClass().add("main-window");
        show(problems, false);
        show(sheet, false);
        BorderPane frame = new BorderPane();
        frame.setTop(new VBox(header, problems));
        frame.setCenter(work());
        frame.setBottom(status);
        getChildren().setAll(frame, sheet);
        keys.attach(this);
        setOnDragOver(this::offer);
        setOnDragDropped(this::drop);
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_BELOW));
    }

    ComparisonView panes() {
        return panes;
    }

    ReadingViews views() {
        return views;
    }

    FactsPanel facts() {
        return facts;
    }

    void say(String words) {
        status.say(words);
    }

    void toggleProblems() {
        show(problems, !problems.isVisible());
    }

    void toggleSheet() {
        show(sheet, !sheet.isVisible());
    }

    /** Closes what lies over the window; when nothing does, lets go of the selection. */
    void letGo() {
        if (sheet.isVisible()) {
            show(sheet, false);
        } else {
            context.selection().clear();
        }
    }

    /** Dresses the window in the theme of the settings, now and whenever it changes. */
    void dress() {
        subscriptions.watch(
                context.services().settings().settings().map(Settings::theme),
                theme -> ThemeStyles.apply(getScene(), theme));
    }

    @Override
    public void close() {
        subscriptions.close();
        views.close();
        panes.close();
        facts.close();
        versions.close();
        keys.close();
        problems.close();
        header.close();
        status.close();
        welcome.close();
        context.close();
    }

    private void addCommands() {
        List<Commands> areas = List.of(
                new FileCommands(context, this), new EditCommands(context), new MoveCommands(context, this),
                new PaneCommands(panes, context.text(), this::say), new FindCommands(this),
                new SwitchCommands(context, this), new ViewCommands(context, this), new HelpCommands(this));
        areas.forEach(area -> area.addTo(context.commands()));
    }

    private Node work() {
        VBox reading = new VBox(views, versions);
        VBox.setVgrow(views, Priority.ALWAYS);
        HBox.setHgrow(reading, Priority.ALWAYS);
        reading.setMinWidth(0);
        views.setMinHeight(0);
        panes.setMinHeight(0);
        HBox work = new HBox(reading, facts);
        versions.prefHeightProperty().bind(heightProperty().multiply(VERSIONS_SHARE));
        versions.minHeightProperty().bind(versions.prefHeightProperty());
        facts.setMinWidth(FACTS_NARROWEST);
        facts.setMaxWidth(FACTS_WIDEST);
        facts.prefWidthProperty().bind(widthProperty().multiply(FACTS_SHARE));
        subscriptions.watch(
                context.selection().selection(), selection -> show(versions, selection.fact().isPresent()));
        subscriptions.watch(context.session().workspace(), workspace -> {
            show(work, !workspace.articles().isEmpty());
            show(welcome, workspace.articles().isEmpty());
            show(problems, problems.isVisible() || isTrouble(workspace));
        });
        return new StackPane(work, welcome);
    }

    /** Trouble is shown unasked where there is nothing else to look at. */
    private static boolean isTrouble(Workspace workspace) {
        return workspace.articles().isEmpty() && !workspace.problems().isEmpty();
    }

    private void offer(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        if (!files.isEmpty()) {
            context.add(files);
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
