package org.variorum.ui.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.problem.ProblemText;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.UiText;

/** The list of what arrived: every article with what is known of it, and what did not arrive and why. */
public final class ImportReview extends Sheet {

    private final WorkspaceSession session;
    /** More than a window of usual height shows. */
    private static final int FIRST = 8;
    /** Rows that are shown until somebody asks for more: every further one makes laying out the list dearer. */
    private static final int PAGE = 20;

    private final UiText text;
    private final VBox rows = new VBox();
    private final SequencedMap<ArticleId, ImportRow> byArticle = new LinkedHashMap<>();
    private List<ArticleId> listed = List.of();
    private List<Article> waiting = List.of();
    private int wanted;
    private final Button more = Buttons.text(Feather.CHEVRON_DOWN, "", this::showMore);
    private final Subscriptions subscriptions = new Subscriptions();

    /** A list that follows the workspace until it is taken off the window. */
    public ImportReview(WorkspaceSession session, UiText text, Runnable onClose) {
        super(text.of("arrived.title"), text.of("arrived.close"), onClose, "import-review");
        this.session = session;
        this.text = text;
        rows.getStyleClass().add("settings-rows");
        setContent(rows);
        subscriptions.watch(session.workspace(), this::show);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                subscriptions.close();
                waiting = List.of();
            }
        });
    }

    private void show(Workspace workspace) {
        List<Article> articles = workspace.articles();
        List<ArticleId> now = articles.stream().map(Article::id).toList();
        if (!listed.equals(now)) {
            listed = now;
            rebuild(workspace);
        }
        articles.forEach(article -> Optional.ofNullable(byArticle.get(article.id()))
                .ifPresent(shown -> shown.show(row(article, workspace))));
    }

    private void rebuild(Workspace workspace) {
        byArticle.clear();
        rows.getChildren().setAll(Words.block(text.of("arrived.lead", workspace.articles().size()), "panel-hint"));
        waiting = List.copyOf(workspace.articles());
        wanted = PAGE;
        addRows(FIRST);
        workspace.problems().stream()
                .filter(problem -> workspace.articles().stream().noneMatch(article -> isOf(problem, article)))
                .map(problem -> ProblemText.of(problem, text.wording()))
                .map(said -> said.message() + " " + said.remedy())
                .distinct()
                .forEach(words -> rows.getChildren().add(Words.block(words, "import-missing")));
    }

    private void showMore() {
        wanted += PAGE;
        addRows(1);
        byArticle.lastEntry().getValue().focusFirst();
    }

    /** Rows are dear: those that fit into a window come at once, the others one by one, so that nothing waits. */
    private void addRows(int count) {
        Workspace workspace = session.workspace().getValue();
        List<Article> now = waiting.subList(0, Math.min(count, waiting.size()));
        for (Article article : now) {
            ImportRow row = new ImportRow(text, row(article, workspace), this::change, this::leaveOut);
            byArticle.put(article.id(), row);
            rows.getChildren().add(byArticle.size(), row);
        }
        List<Article> rest = waiting.subList(now.size(), waiting.size());
        waiting = rest;
        boolean goesOn = !rest.isEmpty() && byArticle.size() < wanted;
        rows.getChildren().remove(more);
        if (!rest.isEmpty() && !goesOn) {
            more.setText(text.of("arrived.more", Math.min(PAGE, rest.size()), rest.size()));
            rows.getChildren().add(byArticle.size() + 1, more);
        }
        if (goesOn) {
            FxThread.later(() -> {
                if (waiting == rest) {
                    addRows(1);
                }
            });
        }
    }

    private ImportRowViewModel row(Article article, Workspace workspace) {
        return ImportRowViewModel.of(article, workspace.problems(), text);
    }

    private static boolean isOf(Problem problem, Article article) {
        return problem.place().endsWith(article.file());
    }

    private void change(ArticleId article, ArticleMetadata metadata) {
        session.apply(new ArticleEdit.EditMetadata(session.anchors().article(article), metadata));
    }

    private void leaveOut(ArticleId article) {
        session.apply(new ArticleEdit.RemoveArticle(session.anchors().article(article)));
    }
}
