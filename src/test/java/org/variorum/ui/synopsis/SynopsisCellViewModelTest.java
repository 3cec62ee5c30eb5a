package org.variorum.ui.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.QuotationPiece;
import org.variorum.ui.text.UiText;

class SynopsisCellViewModelTest {

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());

    @Test
    void aCellHoldsTheVerbatimWords() {
        SynopsisCellViewModel cell = cell(0, 0);

        assertThat(cell.quotations().getFirst().stream().map(QuotationPiece::words).collect(Collectors.joining()))
                .isEqualTo("killing 84 people");
        assertThat(cell.quotations().getFirst()).contains(new QuotationPiece("84 people", true));
        assertThat(cell.more()).isZero();
    }

    @Test
    void aSilentSourceHasNoWordsButAKindOfAbsence() {
        assertThat(cell(1, 3).quotations()).isEmpty();
        assertThat(cell(1, 3).absence()).contains(Absence.NOT_MENTIONED);
        assertThat(cell(3, 2).absence()).contains(Absence.CANNOT_TELL);
        assertThat(cell(3, 2).sentence()).endsWith("Cannot tell: the text is cut off");
    }

    private SynopsisCellViewModel cell(int fact, int article) {
        Fact row = index.comparison().facts().get(fact);
        Article column = index.comparison().articles().get(article);
        return SynopsisCellViewModel.of(row, column, index, text);
    }
}
