package org.variorum.ui.versions;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.Repeated;
import org.variorum.ui.control.Shown;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.StyleClasses;
import org.variorum.ui.control.Words;

/** One source's version of the selected fact: badge, name and attribution left, its words right. */
final class VersionRow extends HBox {

    private static final double NARROWEST = 96;
    private static final double WIDEST = 190;
    private static final double VALUE_SHARE = 0.2;
    private static final double NAME_SHARE = 0.28;

    private final Label value = Words.block("", "version-value");
    private final SiglumBadge badge;
    private final Label source = Words.line("", "version-source");
    private final Label note = Words.block("", "version-note");
    private final VBox name = new VBox();
    private final VBox words = new VBox();
    private final QuotedWords quoted;
    private final AbsenceWords absent;
    private Optional<Content> shown = Optional.empty();

    /** An empty row for a source. */
    VersionRow(ArticleId article, CommandWords commands, VersionActions actions) {
        badge = new SiglumBadge(article, "solid");
        badge.setMinWidth(USE_PREF_SIZE);
        quoted = new QuotedWords(article, commands, actions);
        absent = new AbsenceWords(article, commands, actions);
        name.getChildren().setAll(source, note);
        words.getStyleClass().add("version-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        StyleClasses.set(this, "version-row", SiglumBadge.hue(article));
        getChildren().setAll(value, badge, name, words);
    }

    /** Divides that width between the position, the source and, with what is left, the quotation. */
    void fit(double width) {
        double ofValue = Math.clamp(Math.floor(width * VALUE_SHARE), NARROWEST, WIDEST);
        if (value.getPrefWidth() != ofValue) {
            fix(value, ofValue);
            fix(name, Math.clamp(Math.floor(width * NAME_SHARE), NARROWEST, WIDEST));
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
        Repeated.put(words.getChildren(), model.isAbsence() ? absent.show(model) : quoted.show(model));
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
