package org.variorum.ui.control;

import javafx.scene.control.Label;
import org.variorum.model.article.ArticleId;

/** A source's siglum in its hue. */
public final class SiglumBadge extends Label {

    private static final int HUES = 8;

    /** A badge; {@code styles} are further style classes, such as {@code soft} or {@code absent}. */
    public SiglumBadge(ArticleId article, String... styles) {
        super(article.siglum());
        getStyleClass().addAll("siglum-badge", hue(article));
        getStyleClass().addAll(styles);
    }

    /** The style class that gives a node and all in it the source's hue. */
    public static String hue(ArticleId article) {
        return "source-" + (article.index() % HUES + 1);
    }
}
