package org.variorum.app.session;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.workspace.Workspace;

/** Which articles have a pane: the compared ones, then those that wait for the next comparison. */
public final class ShownArticles {

    private ShownArticles() {}

    /** In the order of the panes. Left-out articles have none until they are included. */
    public static List<Article> of(Workspace workspace) {
        List<Article> compared = workspace.comparison().articles();
        List<Article> leftOut = workspace.comparison().leftOut().stream().map(LeftOut::article).toList();
        Stream<Article> waiting = workspace.articles().stream()
                .filter(article -> Stream.concat(compared.stream(), leftOut.stream())
                        .noneMatch(known -> isSame(known, article)));
        return Stream.concat(compared.stream(), waiting).toList();
    }

    /**
     * Whether the two are the same article of the same file, sigla and exclusions apart. Articles of one file share its
     * text; what is known about them tells them apart.
     */
    public static boolean isSame(Article one, Article other) {
        return one.file().equals(other.file())
                && one.text().equals(other.text())
                && one.metadata().equals(other.metadata());
    }
}
