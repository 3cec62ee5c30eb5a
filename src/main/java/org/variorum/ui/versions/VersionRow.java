package org.variorum.ui.versions;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.Repeated;
import org.variorum.ui.control.Shown;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.StyleClasses;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/**
 * One source's version of the selected fact: what it comes to, badge, name and attribution, its words. The name stands
 * before the words, or above them where they would be left too little room.
 */
final class VersionRow extends HBox {

    private static final double VALUE_SHARE = 0.18;
    private static final double VALUE_LEAST = 92;
    private static final double VALUE_MOST = 220;
    private static final double NAME_SHARE = 0.29;
    private static final double NAME_LEAST = 180;
    private static final double NAME_MOST = 340;
    private static final double ROOM_BESIDE = 770;

    private final Label value = Words.block("", "version-value");
    private final UiText text;
    private final SiglumBadge badge;
    private final Label source = Words.line("", "version-source");
    private final Label note = Words.block("", "version-note");
    private final VBox words = new VBox();
    private final NameLine above = new NameLine(source, note);
    private final VBox before = new VBox();
    private final VBox said = new VBox();
    private final QuotedWords quoted;
    private final AbsenceWords absent;
    private Optional<Content> shown = Optional.empty();

    /** An empty row for a source. */
    VersionRow(ArticleId article, CommandWords commands, VersionActions actions) {
        text = commands.text();
        badge = new SiglumBadge(article, "solid");
        badge.setMinWidth(USE_PREF_SIZE);
        List.of(badge, source, note).forEach(Spoken::silent);
        quoted = new QuotedWords(article, commands, actions);
        absent = new AbsenceWords(article, commands, actions);
        words.getStyleClass().add("version-words");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        StyleClasses.set(this, "version-row", SiglumBadge.hue(article));
        fit(0);
    }

    /** Arranges the row for that much room. */
    void fit(double room) {
        fix(value, Math.clamp(Math.rint(room * VALUE_SHARE), VALUE_LEAST, VALUE_MOST));
        fix(before, Math.clamp(Math.rint(room * NAME_SHARE), NAME_LEAST, NAME_MOST));
        boolean beside = room >= ROOM_BESIDE;
        if (said.getChildren().isEmpty() || beside == said.getChildren().contains(above)) {
            above.release();
            before.getChildren().clear();
            if (beside) {
                before.getChildren().setAll(source, note);
            } else {
                above.hold();
            }
            said.getChildren().setAll(beside ? List.of(words) : List.of(above, words));
            getChildren().setAll(beside ? List.of(value, badge, before, said) : List.of(value, badge, said));
        }
    }

    /** Shows what the source says, under a heading or none; does nothing when it shows that already. */
    void show(String heading, VersionRowViewModel model) {
        Content next = new Content(heading, model);
        if (shown.equals(Optional.of(next))) {
            return;
        }
        shown = Optional.of(next);
        dress(heading, model);
        source.setText(model.source());
        note.setText(model.note());
        Shown.set(note, !model.isAbsence());
        value.setText(heading);
        value.setAccessibleText(text.of("versions.value.spoken", heading));
        value.setAccessibleRole(heading.isEmpty() || model.isAbsence() ? AccessibleRole.NODE : AccessibleRole.TEXT);
        Repeated.put(words.getChildren(), model.isAbsence() ? absent.show(model) : quoted.show(model));
    }

    /** The claim whose quotation has the keyboard, of those that are shown. */
    Optional<ClaimId> withKeyboard() {
        return quoted.withKeyboard();
    }

    private void dress(String heading, VersionRowViewModel model) {
        badge.show(model.article(), model.isAbsence() ? "absent" : "solid");
        StyleClasses.set(value, "label", "version-value", model.isAbsence() ? "absent" : "stated");
        String hue = SiglumBadge.hue(model.article());
        if (heading.isEmpty()) {
            StyleClasses.set(this, "version-row", hue);
        } else {
            StyleClasses.set(this, "version-row", hue, "first-of-position");
        }
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private record Content(String heading, VersionRowViewModel model) {}
}
