package org.variorum.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.UiText;

class MatrixCellViewModelTest {

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());

    @Test
    void sourcesThatAgreeCarryTheHueOfTheFirstOfThem() {
        assertThat(cell(0, "B").hue()).contains(new ArticleId("B"));
        assertThat(cell(0, "C").hue()).contains(new ArticleId("B"));
        assertThat(cell(0, "C").sign()).isEqualTo("2");
    }

    @Test
    void aCellHasTheSourcesOwnWordsNotThoseOfItsPosition() {
        assertThat(cell(0, "E").words()).isEqualTo("Nearly 100 people");
        assertThat(cell(0, "D").words()).isEqualTo("About 100 people");
    }

    @Test
    void whereAllAgreeThereIsNoHue() {
        assertThat(cell(7, "A").hue()).isEmpty();
        assertThat(cell(7, "A").words()).isEqualTo("until Friday");
    }

    @Test
    void absencesAreToldApart() {
        assertThat(cell(1, "D").absence()).contains(Absence.NOT_MENTIONED);
        assertThat(cell(3, "C").absence()).contains(Absence.CANNOT_TELL);
        assertThat(cell(0, "F").absence()).contains(Absence.NOT_CHECKED);
        assertThat(cell(1, "D").sentence()).isEqualTo("D, Harbour and Trade: Not mentioned");
    }

    private MatrixCellViewModel cell(int fact, String siglum) {
        return MatrixCellViewModel.of(
                index.comparison().facts().get(fact), new ArticleId(siglum), index, text);
    }
}
