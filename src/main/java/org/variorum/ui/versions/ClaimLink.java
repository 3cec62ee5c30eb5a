package org.variorum.ui.versions;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.variorum.model.claim.Claim;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.StyleClasses;
import org.variorum.ui.text.UiText;

/** A source's letter that leads to its claim. It stands for one claim after the other. */
final class ClaimLink extends Button {

    private final UiText text;
    private final Tooltip words = new Tooltip();
    private Optional<Claim> claim = Optional.empty();

    ClaimLink(UiText text, VersionActions actions) {
        this.text = text;
        setMinWidth(USE_PREF_SIZE);
        setTooltip(words);
        setOnAction(event -> claim.ifPresent(known -> actions.choose(known.id())));
    }

    void show(Claim next) {
        claim = Optional.of(next);
        setText(next.article().siglum());
        StyleClasses.set(this, "claim-link", SiglumBadge.hue(next.article()));
        setAccessibleText(text.of("versions.go", next.article().siglum(), next.quote()));
        words.setText(getAccessibleText());
    }
}
