package org.variorum.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.UiText;

class FactRowViewModelTest {

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());

    @Test
    void aScreenReaderHearsEverythingInSentences() {
        assertThat(row(1).sentence()).startsWith("Fact 2: Whether the warning was specific.")
                .contains("A says: detailed.")
                .contains("B says: not described. C says in other words that go with it: declined to describe")
                .endsWith("Not mentioned by D.");
    }

    @Test
    void silentSourcesAreListedApartFromPositions() {
        FactRowViewModel row = row(1);

        assertThat(row.silent()).containsOnly(Map.entry(Absence.NOT_MENTIONED, List.of(new ArticleId("D"))));
        assertThat(row.sayings()).filteredOn(saying -> !saying.fits()).hasSize(3);
    }

    @Test
    void nobodyIsCreditedWithAnothersWords() {
        assertThat(row(1).sayings()).contains(
                new Saying("not described", List.of(new ArticleId("B")), false),
                new Saying("declined to describe the warning", List.of(new ArticleId("C")), true));
    }

    @Test
    void whatIsAgreedIsSaidOnceForAll() {
        assertThat(row(7).sayings()).hasSize(1);
    }

    @Test
    void kindAndConfidenceAreSaidInWords() {
        assertThat(row(0).kinds()).isEqualTo("Contradiction, likely: number");
        assertThat(row(7).kinds()).isEmpty();
    }

    private FactRowViewModel row(int place) {
        return FactRowViewModel.of(index.comparison().facts().get(place), index, text);
    }
}
