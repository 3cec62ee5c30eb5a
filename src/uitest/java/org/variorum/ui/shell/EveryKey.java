package org.variorum.ui.shell;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactId;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.LongAccounts;

/**
 * A command with keys: where they are pressed, and what can be told by looking afterwards and could not before.
 *
 * @param command the command's name
 * @param before brings the window to where the command can be run
 * @param seen what is looked at
 * @param after what is seen there once the key was pressed; something else is seen before
 */
record EveryKey(String command, Consumer<EditDesk> before, Function<EditDesk, Object> seen, Object after) {

    private static final int NUMBERED = 9;
    private static final String WORDS = "Divers searched the wreck";
    private static final ArticleId A = new ArticleId("A");
    private static final Workspace NINE = LongAccounts.workspace(NUMBERED, 3);

    static Stream<EveryKey> all() {
        return Stream.of(files(), steps(), panes(), views(), looks(), edits(), corrections()).flatMap(keys -> keys);
    }

    private static Stream<EveryKey> files() {
        return Stream.of(
                of("open", file("sixth.txt"), desk -> desk.files().questions().toString() + sight(desk).articles(),
                        "[articles]1"),
                of("open-folder", file("sixth.txt"),
                        desk -> desk.files().questions().toString() + sight(desk).articles(), "[folder]1"),
                of("import-review", EveryKey::reading, desk -> sight(desk).layer(), "ImportReview"),
                of("add-page", EveryKey::reading, desk -> sight(desk).layer(), "AddressForm"),
                of("export", EveryKey::reading, desk -> sight(desk).layer(), "ExportSheet"),
                of("close-comparison", EveryKey::reading, desk -> sight(desk).articles(), 0),
                of("quit", EveryKey::heldOpen, desk -> String.valueOf(stage(desk).getUserData()), "asked to close"),
                of("save", file("saved.variorum"), EveryKey::saved, "[workspace] true"),
                of("save-as", file("saved.variorum"), EveryKey::saved, "[workspace] true"),
                of("compare-again", EveryKey::reading, desk -> desk.index().comparison().facts().size(), 0));
    }

    private static Stream<EveryKey> steps() {
        Stream<EveryKey> numbered = IntStream.rangeClosed(1, NUMBERED).mapToObj(number -> of("pane-" + number,
                desk -> nine(desk, number == 1 ? "B" : "A"), desk -> sight(desk).keyboard(),
                ArticleId.at(number - 1).siglum()));
        return Stream.concat(numbered, Stream.of(
                of("next-dispute", at("f1"), desk -> sight(desk).fact(), "f2"),
                of("previous-dispute", at("f2"), desk -> sight(desk).fact(), "f1"),
                of("first-dispute", at("f4"), desk -> sight(desk).fact(), "f1"),
                of("last-dispute", at("f1"), desk -> sight(desk).fact(), "f4"),
                of("next-waiting", at("f1"), desk -> sight(desk).fact() + sight(desk).shows("decide-button"), "f2true"),
                of("previous-waiting", at("f2"), desk -> sight(desk).fact(), "f1"),
                of("show-versions", desk -> {
                    desk.claim();
                    desk.hand().robot().interact(() -> desk.hand().open().context().selection().clear());
                }, desk -> sight(desk).fact(), "f1"),
                of("restore", at("f1"), desk -> sight(desk).fact(), ""),
                of("next-pane", EveryKey::reading, desk -> sight(desk).keyboard(), "B"),
                of("previous-pane", EveryKey::reading, desk -> sight(desk).keyboard(), "E"),
                of("find", EveryKey::reading, EveryKey::found, "true find-field false"),
                of("find-everywhere", EveryKey::reading, EveryKey::found, "true find-field true"),
                of("find-next", desk -> finding(desk, 1), desk -> sight(desk).words("find-count"), "2 of 25"),
                of("find-previous", desk -> finding(desk, 3), desk -> sight(desk).words("find-count"), "2 of 25"),
                of("find-fact", desk -> beside(desk, "side-review"), desk -> sight(desk).keyboard(), "fact-search")));
    }

    private static Stream<EveryKey> panes() {
        return Stream.of(
                of("next-page", desk -> nine(desk, "A"), desk -> sight(desk).panes().from() > 1, true),
                of("previous-page", desk -> {
                    nine(desk, "A");
                    arrange(desk, now -> now.paged(2));
                }, desk -> sight(desk).panes().from() < 4, true),
                of("move-pane-left", desk -> active(desk, "B"), desk -> sight(desk).order(), "BACDE"),
                of("move-pane-right", desk -> active(desk, "B"), desk -> sight(desk).order(), "ACBDE"),
                of("pin-pane", desk -> active(desk, "B"), desk -> sight(desk).panes().pinned().toString(), "[B]"),
                of("leave-out-pane", desk -> active(desk, "B"), desk -> sight(desk).panes().aside().toString(), "[B]"),
                of("lock-pane", desk -> active(desk, "B"), desk -> sight(desk).panes().locked().toString(), "[B]"),
                of("bring-back", desk -> arrange(desk, now -> now.withAside(A, true)),
                        desk -> sight(desk).panes().aside().toString(), "[]"),
                of("fewer-panes", EveryKey::reading, desk -> sight(desk).panes().visible().size(), 1),
                of("more-panes", desk -> arrange(desk, now -> now.withMoreColumns(-1)),
                        desk -> sight(desk).panes().visible().size(), 2),
                of("scroll-mode", EveryKey::reading, desk -> sight(desk).panes().mode().code(), "selection"),
                of("fold-agreed", EveryKey::reading, desk -> sight(desk).panes().folded(), true),
                of("clear-sync-points", desk -> {
                    desk.placeToTie();
                    desk.hand().robot().interact(() -> desk.hand().open().context().commands().run("sync-point"));
                    OpenWindow.await(() -> sight(desk).ties() == 1);
                }, desk -> sight(desk).ties(), 0));
    }

    private static Stream<EveryKey> views() {
        Stream<EveryKey> views = Stream.of(ViewChoice.values()).map(view -> of(view.command(),
                desk -> desk.hand().robot().interact(() -> desk.hand().open().context().views().show(
                        view == ViewChoice.MATRIX ? ViewChoice.CORE : ViewChoice.MATRIX)),
                desk -> sight(desk).view(), view.code()));
        return Stream.concat(views, Stream.of(
                of("side-facts", desk -> beside(desk, "side-review"), desk -> sight(desk).side(), "facts"),
                of("side-review", EveryKey::reading, desk -> sight(desk).side(), "review"),
                of("side-history", EveryKey::reading, desk -> sight(desk).side(), "history"),
                of("problems", EveryKey::reading, desk -> sight(desk).shows("problems-panel"), true),
                of("settings", EveryKey::reading, desk -> sight(desk).shows("settings-panel"), true),
                of("manual", EveryKey::reading, desk -> sight(desk).layer(), "ManualSheet"),
                of("palette", EveryKey::reading, desk -> sight(desk).layer(), "CommandPalette"),
                of("shortcuts", EveryKey::reading, desk -> sight(desk).layer(), "ShortcutSheet"),
                of("legend", EveryKey::reading, desk -> sight(desk).layer(), "LegendSheet")));
    }

    private static Stream<EveryKey> looks() {
        return Stream.of(
                of("theme", EveryKey::reading, desk -> sight(desk).settings().look().theme().name(), "DARK"),
                of("larger-text", EveryKey::reading, desk -> sight(desk).settings().reading().textSize(), 16),
                of("smaller-text", EveryKey::reading, desk -> sight(desk).settings().reading().textSize(), 14),
                of("larger-window", EveryKey::reading, desk -> sight(desk).settings().look().scaling(), 110),
                of("smaller-window", desk -> desk.hand().robot().interact(() ->
                        desk.hand().open().context().commands().run("larger-window")),
                        desk -> sight(desk).settings().look().scaling(), 100),
                of("quiet", EveryKey::reading, desk -> sight(desk).settings().reading().quiet(), true),
                of("ruler", EveryKey::reading, desk -> sight(desk).settings().reading().ruler(), false));
    }

    private static Stream<EveryKey> edits() {
        return Stream.of(
                of("undo", EveryKey::accepted, desk -> sight(desk).redone(), "edit.accept"),
                of("redo", desk -> {
                    accepted(desk);
                    desk.hand().robot().interact(() -> desk.hand().open().context().commands().run("undo"));
                }, desk -> sight(desk).undone(), "edit.accept"),
                of("paste", desk -> clipboard(desk, "Nobody knows why the ferry sank."),
                        desk -> sight(desk).layer(), "PasteForm"),
                of("copy", EveryKey::marked, desk -> sight(desk).clipboard(WORDS), "words"),
                of("copy-cited", EveryKey::marked, desk -> sight(desk).clipboard(WORDS), "words and more"),
                of("choose-second", EditDesk::conflict, desk -> desk.log().getLast(), "choose"),
                of("end-further", EditDesk::claim, desk -> desk.log().toString(), "[move-edges]"),
                of("end-back", EditDesk::claim, desk -> desk.log().toString(), "[move-edges]"),
                of("start-further", EditDesk::claim, desk -> desk.log().toString(), "[move-edges]"),
                of("start-back", EditDesk::claim, desk -> desk.log().toString(), "[move-edges]"));
    }

    /** The corrections that have a table of their own: a form asks, or the correction is made. */
    private static Stream<EveryKey> corrections() {
        Set<String> once = new HashSet<>();
        return EveryEdit.all().filter(edit -> !edit.key().isEmpty() && !edit.command().equals("move-pane-right"))
                .filter(edit -> once.add(edit.command())).map(edit -> of(edit.command(), edit::point,
                desk -> sight(desk).shows("correction-form") || edit.codes().contains(
                        desk.log().isEmpty() ? "" : desk.log().getLast()), true));
    }

    private static EveryKey of(
            String command, Consumer<EditDesk> before, Function<EditDesk, Object> seen, Object after) {
        return new EveryKey(command, before, seen, after);
    }

    /** The first article has the keyboard. */
    private static void reading(EditDesk desk) {
        active(desk, "A");
    }

    private static void active(EditDesk desk, String siglum) {
        desk.hand().robot().interact(() -> {
            desk.hand().open().pane(siglum).focusText();
            desk.hand().open().context().selection().activate(new ArticleId(siglum));
        });
    }

    private static Consumer<EditDesk> file(String name) {
        return desk -> desk.file(name);
    }

    private static Window stage(EditDesk desk) {
        return desk.hand().open().window().getScene().getWindow();
    }

    /** The window is asked to close and stays. */
    private static void heldOpen(EditDesk desk) {
        reading(desk);
        stage(desk).setUserData("open");
        stage(desk).setOnCloseRequest(event -> {
            event.consume();
            stage(desk).setUserData("asked to close");
        });
    }

    private static String saved(EditDesk desk) {
        return desk.files().questions() + " " + desk.folder().resolve("saved.variorum").toFile().exists();
    }

    private static Consumer<EditDesk> at(String fact) {
        return desk -> {
            reading(desk);
            desk.hand().robot().interact(() -> desk.hand().open().context().selection().select(
                    Selection.of(new FactId(fact), SelectionOrigin.COMMAND)));
            desk.hand().open().settle();
        };
    }

    private static void nine(EditDesk desk, String siglum) {
        desk.hand().robot().interact(() -> desk.hand().open().context().session().show("nine", NINE));
        OpenWindow.await(() -> desk.hand().open().window().panes().pane(new ArticleId(siglum)).isPresent());
        active(desk, siglum);
    }

    private static void arrange(EditDesk desk, UnaryOperator<PaneArrangement> change) {
        reading(desk);
        desk.hand().robot().interact(() -> desk.hand().open().window().panes().arrangement().change(change));
    }

    private static void beside(EditDesk desk, String side) {
        desk.hand().robot().interact(() -> desk.hand().open().context().commands().run(side));
    }

    private static String found(EditDesk desk) {
        return sight(desk).shows("find-bar") + " " + sight(desk).keyboard() + " "
                + (desk.hand().open().window().lookup(".find-bar .chip") instanceof ToggleButton all
                        && all.isSelected());
    }

    /** Looks for a word in the first article and goes to that hit. */
    private static void finding(EditDesk desk, int hit) {
        reading(desk);
        desk.hand().robot().interact(() -> {
            desk.hand().open().context().commands().run("find");
            ((TextField) desk.hand().open().window().lookup(".find-field")).setText("the");
        });
        OpenWindow.await(() -> sight(desk).words("find-count").startsWith("1 of "));
        for (int step = 1; step < hit; step++) {
            desk.hand().robot().interact(() -> desk.hand().open().context().commands().run("find-next"));
        }
        OpenWindow.await(() -> sight(desk).words("find-count").startsWith(hit + " of "));
    }

    private static void accepted(EditDesk desk) {
        desk.fact();
        desk.hand().robot().interact(() -> desk.hand().open().context().commands().run("accept"));
        OpenWindow.await(() -> !sight(desk).undone().isEmpty());
    }

    private static void marked(EditDesk desk) {
        clipboard(desk, "nothing");
        desk.mark("A", WORDS);
    }

    private static void clipboard(EditDesk desk, String words) {
        reading(desk);
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        desk.hand().robot().interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private static WindowSight sight(EditDesk desk) {
        return new WindowSight(desk.hand().open());
    }

    @Override
    public String toString() {
        return command;
    }
}
