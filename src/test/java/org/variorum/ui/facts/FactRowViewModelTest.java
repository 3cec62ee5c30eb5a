package org.variorum.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.UiText;

class FactRowViewModelTest {

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());

    @Test
    void aScreenReaderHearsEverythingInSentences() {
        assertThat(row(1).sentence()).startsWith("Fact 2: Whether the warning was specific.")
                .contains("A says: detailed.")
                .contains("B, C say: not described.")
                .endsWith("Not mentioned by D.");
    }

    @Test
    void silentSourcesAreListedApartFromPositions() {
        FactRowViewModel row = row(1);

        assertThat(row.silent()).containsExactly(new ArticleId("D"));
        assertThat(row.positions()).hasSize(3);
    }

    @Test
    void kindAndConfidenceAreSaidInWords() {
        assertThat(row(0).kinds()).doesNotContain("0.93").contains(" \u00b7 ");
        assertThat(row(7).kinds()).isEmpty();
    }

    private FactRowViewModel row(int place) {
        return FactRowViewModel.of(index.comparison().facts().get(place), index, text);
    }
}
