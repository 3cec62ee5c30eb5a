package org.variorum.app.find;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.session.ShownArticles;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;

/** What the reader looks for in the window, and what is found; long texts are searched in the background. */
public final class FindModel {

    private static final String LANE = "find";

    private final TaskRunner tasks;
    private final WorkspaceSession session;
    private final SelectionModel selection;
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);

    /** Looks for nothing yet. */
    public FindModel(TaskRunner tasks, WorkspaceSession session, SelectionModel selection) {
        this.tasks = tasks;
        this.session = session;
        this.selection = selection;
    }

    /** What is found, and where the reader is in it; never null. */
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    /** The article that is searched when not all are: that of the pane with the keyboard, else the first. */
    public Optional<Article> one() {
        List<Article> articles = articles();
        Optional<ArticleId> active = selection.activePane().get();
        return articles.stream()
                .filter(article -> active.equals(Optional.of(article.id())))
                .findFirst()
                .or(() -> articles.stream().findFirst());
    }

    /** All articles that can be searched, in the order of the panes. */
    public List<Article> articles() {
        return ShownArticles.of(session.workspace().get());
    }

    /** Looks for it in all articles or in one, and goes to the first hit of the article the reader is in. */
    public void look(FindQuery query, boolean everywhere) {
        Optional<Article> one = one();
        List<Article> searched = everywhere ? articles() : one.stream().toList();
        tasks.start(
                LANE,
                progress -> Findings.of(query, searched),
                found -> findings.set(one.map(article -> found.from(article.id(), 0)).orElse(found)),
                bug -> findings.set(Findings.NONE));
    }

    /** Goes to the next hit, or the one before for -1. */
    public void step(int direction) {
        findings.set(findings.get().step(direction));
    }

    /** Goes to the first hit in that article. */
    public void goTo(ArticleId article) {
        findings.set(findings.get().from(article, 0));
    }

    /** Forgets what was found. */
    public void forget() {
        tasks.cancel(LANE);
        findings.set(Findings.NONE);
    }
}
