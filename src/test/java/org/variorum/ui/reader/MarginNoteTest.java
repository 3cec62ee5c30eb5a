package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.FactStatus;
import org.variorum.ui.fixture.Accounts;

class MarginNoteTest {

    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());
    private final Article article = Accounts.articles().getFirst();

    @Test
    void notesComeInReadingOrderAndOnlyForDifferences() {
        List<MarginNote> notes = MarginNote.of(article, index, false);

        assertThat(notes).extracting(MarginNote::position).isSorted();
        assertThat(notes).filteredOn(MarginNote.OfFact.class::isInstance)
                .allMatch(note -> ((MarginNote.OfFact) note).fact().status().compareTo(FactStatus.AGREED) < 0)
                .hasSize(7);
    }

    @Test
    void aNumberStandsBesideTheWordsThatDecide() {
        MarginNote.OfFact first = MarginNote.of(article, index, false).stream()
                .filter(MarginNote.OfFact.class::isInstance)
                .map(MarginNote.OfFact.class::cast)
                .findFirst().orElseThrow();

        assertThat(first.number()).isEqualTo(1);
        assertThat(article.text().value().substring(first.position())).startsWith("84 people");
    }

    @Test
    void excludedPassagesAreNotedEvenInQuietReading() {
        assertThat(MarginNote.of(article, index, true)).hasSize(2)
                .allMatch(MarginNote.OfExclusion.class::isInstance);
    }
}
