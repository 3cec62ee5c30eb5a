package org.variorum.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import org.variorum.app.review.SentenceReach;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.ArticleId;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.reader.ReaderPane;
import org.variorum.ui.text.UiText;

/** Tells in the pane itself, and nowhere else, when a claim that was just made or moved there crosses sentences. */
final class ReachNotice implements AutoCloseable {

    private final WorkspaceSession session;
    private final UiText text;
    private final Function<ArticleId, Optional<ReaderPane>> panes;
    private final ChangeListener<Workspace> changed = (property, before, now) -> follow(now);
    private int seen;

    ReachNotice(WorkspaceSession session, UiText text, Function<ArticleId, Optional<ReaderPane>> panes) {
        this.session = session;
        this.text = text;
        this.panes = panes;
        seen = session.workspace().get().log().entries().size();
        session.workspace().addListener(changed);
    }

    @Override
    public void close() {
        session.workspace().removeListener(changed);
    }

    /** One act more than before is news; a workspace that was opened, and what is taken back, is none. */
    private void follow(Workspace now) {
        List<LogEntry> log = now.log().entries();
        boolean fresh = log.size() == seen + 1 && !(log.getLast().edit() instanceof LogEdit.TakeBack);
        seen = log.size();
        if (fresh) {
            SentenceReach.of(log.getLast().edit(), now.corrected()).ifPresent(reach -> panes.apply(reach.article())
                    .ifPresent(pane -> pane.say(text.of("reader.crosses-sentences", reach.sentences()))));
        }
    }
}
