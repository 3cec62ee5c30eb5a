package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.fixture.Accounts;

class ClaimPickerTest {

    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());
    private final Article article = Accounts.articles().getFirst();

    @Test
    void aPointInAClaimSelectsItsFactFromThatArticle() {
        Selection picked = pick("84 people", Selection.NONE);

        assertThat(picked.fact()).contains(new FactId("f1"));
        assertThat(picked.article()).contains(article.id());
        assertThat(picked.origin()).isEqualTo(SelectionOrigin.READER);
    }

    @Test
    void aPointOutsideAllClaimsSelectsNothing() {
        int place = article.text().value().indexOf("Black flags");

        assertThat(ClaimPicker.pick(index, article.id(), place, Selection.NONE)).isEmpty();
    }

    @Test
    void askingAgainWhereOneFactIsGivesTheSame() {
        Selection once = pick("84 people", Selection.NONE);

        assertThat(pick("84 people", once)).isEqualTo(once);
    }

    private Selection pick(String words, Selection now) {
        int place = article.text().value().indexOf(words);
        return ClaimPicker.pick(index, article.id(), place, now).orElseThrow();
    }
}
