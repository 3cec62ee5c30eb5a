package org.variorum.ui.comparison;

import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.ui.reader.ReaderActions;

/** What the panes ask for, done to the window's session and selection. */
record WindowReaderActions(WorkspaceSession session, SelectionModel selection) implements ReaderActions {

    @Override
    public void select(Selection next) {
        selection.select(next);
    }

    @Override
    public void activate(ArticleId article) {
        selection.activate(article);
    }

    @Override
    public void restore(ArticleId article, TextSpan span) {
        session.apply(new ArticleEdit.RestoreText(session.anchors().passage(article, span)));
    }
}
