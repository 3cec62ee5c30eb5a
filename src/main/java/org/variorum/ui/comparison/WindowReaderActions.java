package org.variorum.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.Remark;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.control.CommandPopup;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.reader.ReaderActions;
import org.variorum.ui.text.RemarkText;

/** What the panes ask for, done to the window's session and selection. */
record WindowReaderActions(
        WorkspaceSession session, SelectionModel selection, CommandWords words) implements ReaderActions {

    private static final List<String> CORRECTIONS = List.of(
            "make-claim", "point-out", "claim-edges", "exclude-text", "restore-text", "attach", "accept", "reject",
            "retype", "note", "attribute", "set-value", "link", "move-claim", "unlink", "delete-claim", "sync-point",
            "sync-points");

    @Override
    public void select(Selection next) {
        selection.select(next);
    }

    @Override
    public void activate(ArticleId article) {
        selection.activate(article);
    }

    @Override
    public List<MenuItem> corrections() {
        return CommandPopup.items(words, CORRECTIONS);
    }

    @Override
    public List<String> remarks(ArticleId article) {
        Workspace workspace = session.workspace().get();
        List<String> lines = new ArrayList<>();
        Optional<ArticleKey> key = Optional.ofNullable(workspace.corrected().keys().get(article));
        boolean revised = workspace.log().entries().size() > 0 && workspace.log().standing().stream()
                .anyMatch(entry -> entry.edit() instanceof ArticleEdit.ReviseArticle revise
                        && key.filter(revise.by()::equals).isPresent());
        if (revised) {
            lines.add(words.text().of("reader.revised"));
        }
        workspace.decisions().remarkOn(new Remark.Subject.OnArticle(article))
                .ifPresent(remark -> lines.addAll(RemarkText.of(remark, words.text())));
        return lines;
    }

    @Override
    public void restore(ArticleId article, TextSpan span) {
        session.apply(new ArticleEdit.RestoreText(session.anchors().passage(article, span)));
    }

    @Override
    public void resize(ClaimId claim, TextSpan span) {
        session.index().get().claim(claim).ifPresent(known -> session.apply(new ClaimEdit.MoveEdges(
                session.anchors().claim(known), session.anchors().passage(known.article(), span))));
    }
}
