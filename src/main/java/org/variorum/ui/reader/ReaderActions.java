package org.variorum.ui.reader;

import java.util.List;
import javafx.scene.control.MenuItem;
import org.variorum.app.selection.Selection;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.TextSpan;

/** What a reader pane asks for. */
public interface ReaderActions {

    /** Select this. */
    void select(Selection selection);

    /** This pane has the keyboard now. */
    void activate(ArticleId article);

    /** What can be corrected about the selection and the selected words, as entries of a menu. */
    List<MenuItem> corrections();

    /** What people did and wrote about the article, one line each. */
    List<String> remarks(ArticleId article);

    /** Compare this excluded passage again. */
    void restore(ArticleId article, TextSpan span);

    /** Have the claim begin and end there. */
    void resize(ClaimId claim, TextSpan span);
}
