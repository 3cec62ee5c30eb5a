package org.variorum.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;

/**
 * A correction as a person makes it: where it is about, by which entry of which menu or which key, and what is filled
 * in.
 *
 * @param code the edit that is written into the log
 * @param command the command that makes it
 * @param place what is pointed at before
 * @param key its key, after its modifiers; empty where it is typed into the palette
 * @param filling fills the form that asks, and confirms it; does nothing where none does
 */
record EveryEdit(String code, String command, Place place, List<KeyCode> key, Consumer<EditDesk> filling) {

    /** What is pointed at. */
    enum Place {
        /** Words of the first article that are no claim. */
        WORDS,
        /** The first article's claim on the number killed, with other words of it selected. */
        RESIZED,
        /** The same claim, nothing selected. */
        CLAIM,
        /** The number killed. */
        FACT,
        /** A fact of two claims of which one source says nothing, and that source. */
        SILENCE,
        /** The same with words of that source selected. */
        SILENT_WORDS,
        /** The first article. */
        ARTICLE
    }

    static Stream<EveryEdit> all() {
        Consumer<EditDesk> nothing = desk -> { };
        return Stream.of(
                of("make-claim", "make-claim", Place.WORDS, nothing, KeyCode.C),
                of("exclude-text", "exclude-text", Place.WORDS, nothing, KeyCode.X),
                of("move-edges", "claim-edges", Place.RESIZED, nothing, KeyCode.E),
                of("delete-claim", "delete-claim", Place.CLAIM, nothing, KeyCode.DELETE),
                of("unlink-claim", "unlink", Place.CLAIM, nothing, KeyCode.U),
                of("link-claim", "link", Place.CLAIM, desk -> desk.choose("departure"), KeyCode.L),
                of("move-claim", "move-claim", Place.CLAIM, desk -> desk.choose("departure"), KeyCode.SHIFT, KeyCode.L),
                of("set-attribution", "attribute", Place.CLAIM, desk -> desk.fill("the log"), KeyCode.W),
                of("set-value", "set-value", Place.CLAIM, desk -> desk.fill("80-100"), KeyCode.V),
                of("accept", "accept", Place.FACT, nothing, KeyCode.A),
                of("reject", "reject", Place.FACT, desk -> desk.fill("counted twice"), KeyCode.R),
                of("call-dispute", "retype", Place.FACT, desk -> desk.choose("place"), KeyCode.T),
                of("call-nuance", "retype", Place.FACT, desk -> desk.choose("another extent"), KeyCode.T),
                of("make-dispute", "set-against", Place.FACT, EditDesk::setAgainst, KeyCode.D),
                of("merge-facts", "merge-facts", Place.FACT, desk -> desk.choose("departure"), KeyCode.M),
                of("split-fact", "split-fact", Place.FACT, EditDesk::split, KeyCode.S),
                of("rename-fact", "rename-fact", Place.FACT, desk -> desk.fill("Those who died"), KeyCode.F2),
                of("write-note", "note", Place.FACT, desk -> desk.fill("ask the coast guard"), KeyCode.N),
                of("give-verdict", "verdict", Place.FACT, desk -> desk.fill("not proven"), KeyCode.J),
                of("confirm-absence", "confirm-absence", Place.SILENCE, nothing, KeyCode.SHIFT, KeyCode.A),
                of("point-to-passage", "point-out", Place.SILENT_WORDS, nothing, KeyCode.P),
                of("edit-metadata", "edit-metadata", Place.ARTICLE, desk -> desk.fill("The Post")),
                of("write-note", "article-note", Place.ARTICLE, desk -> desk.fill("paid for")),
                of("remove-article", "remove-article", Place.ARTICLE, nothing));
    }

    private static EveryEdit of(
            String code, String command, Place place, Consumer<EditDesk> filling, KeyCode... key) {
        return new EveryEdit(code, command, place, List.of(key), filling);
    }

    /** The article that is pointed at. */
    ArticleId article(ComparisonIndex index) {
        return place == Place.SILENCE || place == Place.SILENT_WORDS
                ? EditDesk.silentIn(EditDesk.silentFact(index))
                : new ArticleId("A");
    }

    @Override
    public String toString() {
        return command + " makes " + code;
    }
}
