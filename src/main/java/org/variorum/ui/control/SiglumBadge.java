package org.variorum.ui.control;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.variorum.model.article.ArticleId;

/** A source's siglum in its hue. */
public final class SiglumBadge extends Label {

    private static final int HUES = 8;

    /** A badge; {@code styles} are further style classes, such as {@code soft} or {@code absent}. */
    public SiglumBadge(ArticleId article, String... styles) {
        show(article, styles);
    }

    /** Stands for another source; tells whether it is to be styled anew. */
    public boolean show(ArticleId article, String... styles) {
        setText(article.siglum());
        return StyleClasses.set(
                this, Stream.concat(Stream.of("label", "siglum-badge", hue(article)), Stream.of(styles)));
    }

    /** The style class that gives a node and all in it the source's hue. */
    public static String hue(ArticleId article) {
        return "source-" + (article.index() % HUES + 1);
    }
}
