package org.variorum.ui.versions;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.StyleClasses;

/** The stretch of the axis that a source allows. It stands for one bar after the other. */
final class AxisStretch extends Region {

    private final Tooltip words = new Tooltip();

    AxisStretch(VersionActions actions) {
        Tooltip.install(this, words);
        setOnMouseClicked(event -> {
            if (getUserData() instanceof AxisBar bar) {
                actions.choose(bar.claim());
            }
        });
    }

    void show(AxisBar bar) {
        setUserData(bar);
        words.setText(bar.article().siglum() + ": " + bar.words());
        List<String> styles = new ArrayList<>(List.of("axis-bar", SiglumBadge.hue(bar.article())));
        if (bar.isOpenBefore()) {
            styles.add("open-before");
        }
        if (bar.isOpenAfter()) {
            styles.add("open-after");
        }
        StyleClasses.set(this, styles.stream());
    }
}
