package org.variorum.ui.shell;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A correction as a person makes it: where it is about, by which entry of which menu, button or key, and what is filled
 * in.
 *
 * @param codes the edits that are written into the log; undo is called after the last
 * @param command the command that makes it
 * @param place what is pointed at before
 * @param key its key, after its modifiers; empty where it is typed into the palette
 * @param filling fills the form that asks, and confirms it; does nothing where none does
 */
record EveryEdit(List<String> codes, String command, Place place, List<KeyCode> key, Consumer<EditHand> filling) {

    private static final Consumer<EditHand> NOTHING = hand -> { };

    /** What is pointed at, and where the mouse finds the command then. */
    enum Place {
        /** Words of the first article that are no claim. */
        WORDS(desk -> desk.mark("A", "Divers searched the wreck"), Place::inTextOfA),
        /** Words that take no part in the comparison. */
        EXCLUDED(desk -> desk.mark("A", "Home > Harbour > News"), Place::inTextOfA),
        /** The first article's claim on the number killed, with other words of it selected. */
        RESIZED(EditDesk::resizedClaim, Place::inTextOfA),
        /** The same claim, nothing selected. */
        CLAIM(EditDesk::claim, Place::inTextOfA),
        /** Words of the first article that hold two claims whole. */
        CLAIMS(desk -> desk.mark("A", "The ship had left", "passengers on board"), Place::inTextOfA),
        /** The number killed. */
        FACT(EditDesk::fact, Place::inVersions),
        /** The first two facts. */
        FACTS(EditDesk::facts, (desk, command) -> desk.hand().inFactsMenu(command)),
        /** A fact of two claims of which one source says nothing, and that source. */
        SILENCE(EditDesk::silence, (desk, command) -> desk.hand().press(".link-button." + command)),
        /** The same with words of that source selected. */
        SILENT_WORDS(EditDesk::silentWords, (desk, command) -> desk.hand().inTextMenu(desk.silent(), command)),
        /** The first article. */
        ARTICLE(EditDesk::article, (desk, command) -> desk.hand().inPaneMenu("A", command)),
        /** The same, with a file for its place. */
        FILE(desk -> desk.file("other.txt"), (desk, command) -> desk.hand().inPaneMenu("A", command)),
        /** A file of a sixth article. */
        SIXTH(desk -> desk.file("sixth.txt"), (desk, command) -> desk.hand().press("#" + command)),
        /** A file of an earlier capture of the first article's page. */
        EARLIER(EditDesk::earlierCapture, (desk, command) -> desk.hand().press("#" + command)),
        /** An article that the tool leaves out. */
        LEFT_OUT(EditDesk::leftOutArticle, (desk, command) -> desk.hand().press(".left-out-row .link-button")),
        /** A place of the second text, one of the first being pressed already. */
        TIE(EditDesk::placeToTie, (desk, command) -> desk.hand().inTextMenu("B", command)),
        /** A correction that lost its place, with words for it. */
        ORPHAN(EditDesk::orphan, Place::inQueue),
        /** Two decisions that exclude each other. */
        CONFLICT(EditDesk::conflict, Place::inQueue),
        /** A file of a copy in which somebody decided otherwise. */
        COPY(EditDesk::otherCopy, (desk, command) -> desk.hand().inMainMenu(command));

        private final Consumer<EditDesk> pointing;
        private final BiConsumer<EditDesk, String> clicking;

        Place(Consumer<EditDesk> pointing, BiConsumer<EditDesk, String> clicking) {
            this.pointing = pointing;
            this.clicking = clicking;
        }

        private static void inTextOfA(EditDesk desk, String command) {
            desk.hand().inTextMenu("A", command);
        }

        private static void inVersions(EditDesk desk, String command) {
            desk.hand().inVersions(command);
        }

        private static void inQueue(EditDesk desk, String command) {
            desk.hand().press(".review-button." + command);
        }
    }

    static Stream<EveryEdit> all() {
        return Stream.of(articles(), claims(), facts(), differences(), notes(), logs()).flatMap(edits -> edits);
    }

    private static Stream<EveryEdit> articles() {
        return Stream.of(
                of("add-article", "add", Place.SIXTH, NOTHING, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O),
                of("remove-article", "remove-article", Place.ARTICLE, NOTHING),
                of("replace-article", "replace-article", Place.FILE, NOTHING),
                of("revise-article", "revise-article", Place.FILE, NOTHING),
                new EveryEdit(List.of("add-article", "keep-revision"), "add", Place.EARLIER,
                        List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O), NOTHING),
                of("order-articles", "move-pane-right", Place.ARTICLE, NOTHING,
                        KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT),
                of("edit-metadata", "edit-metadata", Place.ARTICLE, hand -> hand.fill("The Post")),
                of("include-article", "include-article", Place.LEFT_OUT, hand -> {
                    if (!hand.byMouse()) {
                        hand.choose("ferry");
                    }
                }),
                of("exclude-text", "exclude-text", Place.WORDS, NOTHING, KeyCode.X),
                of("restore-text", "restore-text", Place.EXCLUDED, NOTHING, KeyCode.SHIFT, KeyCode.X));
    }

    private static Stream<EveryEdit> claims() {
        return Stream.of(
                of("make-claim", "make-claim", Place.WORDS, NOTHING, KeyCode.C),
                of("move-edges", "claim-edges", Place.RESIZED, NOTHING, KeyCode.E),
                of("delete-claim", "delete-claim", Place.CLAIM, NOTHING, KeyCode.DELETE),
                both("delete-claim", "delete-claim", Place.CLAIMS, NOTHING, KeyCode.DELETE),
                of("set-attribution", "attribute", Place.CLAIM, hand -> hand.fill("the log"), KeyCode.W),
                both("set-attribution", "attribute", Place.CLAIMS, hand -> hand.fill("the log"), KeyCode.W),
                of("set-value", "set-value", Place.CLAIM, hand -> hand.fill("80-100"), KeyCode.V));
    }

    private static Stream<EveryEdit> facts() {
        return Stream.of(
                of("unlink-claim", "unlink", Place.CLAIM, NOTHING, KeyCode.U),
                both("unlink-claim", "unlink", Place.CLAIMS, NOTHING, KeyCode.U),
                of("link-claim", "link", Place.CLAIM, hand -> hand.choose("departure"), KeyCode.L),
                both("link-claim", "link", Place.CLAIMS, hand -> hand.choose("Number killed"), KeyCode.L),
                of("move-claim", "move-claim", Place.CLAIM, hand -> hand.choose("departure"),
                        KeyCode.SHIFT, KeyCode.L),
                both("move-claim", "move-claim", Place.CLAIMS, hand -> hand.choose("Number killed"),
                        KeyCode.SHIFT, KeyCode.L),
                of("split-fact", "split-fact", Place.FACT, EditHand::split, KeyCode.S),
                of("merge-facts", "merge-facts", Place.FACT, hand -> hand.choose("departure"), KeyCode.M),
                of("merge-facts", "merge-facts", Place.FACTS, NOTHING, KeyCode.M),
                of("rename-fact", "rename-fact", Place.FACT, hand -> hand.fill("Those who died"), KeyCode.F2),
                of("confirm-absence", "confirm-absence", Place.SILENCE, NOTHING, KeyCode.SHIFT, KeyCode.A),
                of("point-to-passage", "point-out", Place.SILENT_WORDS, NOTHING, KeyCode.P));
    }

    private static Stream<EveryEdit> differences() {
        return Stream.of(
                of("accept", "accept", Place.FACT, NOTHING, KeyCode.A),
                both("accept", "accept", Place.FACTS, EditHand::confirm, KeyCode.A),
                of("reject", "reject", Place.FACT, hand -> hand.fill("counted twice"), KeyCode.R),
                both("reject", "reject", Place.FACTS, hand -> hand.fill("counted twice"), KeyCode.R),
                of("call-dispute", "retype", Place.FACT, hand -> hand.choose("place"), KeyCode.T),
                of("call-nuance", "retype", Place.FACT, hand -> hand.choose("another extent"), KeyCode.T),
                of("make-dispute", "set-against", Place.FACT, EditHand::setAgainst, KeyCode.D));
    }

    private static Stream<EveryEdit> notes() {
        return Stream.of(
                of("write-note", "note", Place.FACT, hand -> hand.fill("ask the coast guard"), KeyCode.N),
                of("write-note", "note", Place.CLAIM, hand -> hand.fill("ask the coast guard"), KeyCode.N),
                of("write-note", "article-note", Place.ARTICLE, hand -> hand.fill("paid for")),
                of("set-tags", "note", Place.FACT, hand -> hand.tag("call, open"), KeyCode.N),
                of("set-tags", "note", Place.CLAIM, hand -> hand.tag("call, open"), KeyCode.N),
                of("set-tags", "article-note", Place.ARTICLE, hand -> hand.tag("call, open")),
                of("give-verdict", "verdict", Place.FACT, hand -> hand.fill("not proven"), KeyCode.J),
                of("set-sync-point", "sync-point", Place.TIE, NOTHING, KeyCode.ALT, KeyCode.S));
    }

    private static Stream<EveryEdit> logs() {
        return Stream.of(
                of("reattach", "attach", Place.ORPHAN, NOTHING, KeyCode.ALT, KeyCode.A),
                of("choose", "choose-first", Place.CONFLICT, NOTHING, KeyCode.DIGIT1),
                new EveryEdit(List.of("reject", "disagree"), "merge", Place.COPY, List.of(), NOTHING));
    }

    private static EveryEdit of(
            String code, String command, Place place, Consumer<EditHand> filling, KeyCode... key) {
        return new EveryEdit(List.of(code), command, place, List.of(key), filling);
    }

    /** The same edit of two subjects at once. */
    private static EveryEdit both(
            String code, String command, Place place, Consumer<EditHand> filling, KeyCode... key) {
        return new EveryEdit(List.of(code, code), command, place, List.of(key), filling);
    }

    /** Points at what it is about. */
    void point(EditDesk desk) {
        place.pointing.accept(desk);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Makes it, by the desk's hand. */
    void make(EditDesk desk) {
        if (desk.hand().byMouse()) {
            place.clicking.accept(desk, command);
        } else {
            desk.hand().type(command, key);
        }
        WaitForAsyncUtils.waitForFxEvents();
        filling.accept(desk.hand());
    }

    /** What undo calls it. */
    String name() {
        return place == Place.COPY ? "edit.merge" : "edit." + codes.getLast();
    }

    /** How often undo is needed: an article and its place in a history are two steps. */
    int steps() {
        return place == Place.EARLIER ? 2 : 1;
    }

    /** Whether it is about a fact, so that a fact is selected after it. */
    boolean isOnAFact() {
        return switch (place) {
            case RESIZED, CLAIM, FACT, FACTS, SILENCE, SILENT_WORDS, ORPHAN -> true;
            case WORDS -> codes.contains("make-claim");
            case EXCLUDED, CLAIMS, ARTICLE, FILE, SIXTH, EARLIER, LEFT_OUT, TIE, CONFLICT, COPY -> false;
        };
    }

    @Override
    public String toString() {
        return command + " of " + place + " makes " + codes;
    }
}
