package org.variorum.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.selection.SelectionModel;
import org.variorum.model.article.ArticleId;

class ActivePaneTest {

    private static final ArticleId FIRST = new ArticleId("A");
    private static final ArticleId SECOND = new ArticleId("B");
    private static final ArticleId THIRD = new ArticleId("C");

    private final SelectionModel selection = new SelectionModel();
    private final PaneArrangement three = PaneArrangement.EMPTY.withSources(List.of(FIRST, SECOND, THIRD));

    @Test
    void whatStandsInThePlaceOfTheFirstPaneThatGoesTakesOver() {
        ActivePane active = new ActivePane(selection, three);
        selection.activate(SECOND);

        active.follow(three.withAside(SECOND, true));
        assertThat(selection.activePane().get()).contains(THIRD);
    }

    @Test
    void whereTheLastPaneGoesTheOneBeforeItTakesOver() {
        ActivePane active = new ActivePane(selection, three);
        selection.activate(SECOND);

        active.follow(three.withAside(SECOND, true));
        active.follow(three.withAside(SECOND, true).withAside(THIRD, true));
        assertThat(selection.activePane().get()).contains(FIRST);
    }
}
