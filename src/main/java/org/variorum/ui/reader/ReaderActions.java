package org.variorum.ui.reader;

import org.variorum.app.selection.Selection;
import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;

/** What a reader pane asks for. */
public interface ReaderActions {

    /** Select this. */
    void select(Selection selection);

    /** This pane has the keyboard now. */
    void activate(ArticleId article);

    /** Compare this excluded passage again. */
    void restore(ArticleId article, TextSpan span);
}
