package org.variorum.ui.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.comparison.FactStatus;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.UiText;

class CoreRowViewModelTest {

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());

    @Test
    void onlyWhatSourcesAgreeOnIsCommonGround() {
        assertThat(CoreRowViewModel.agreed(index)).hasSize(2)
                .allMatch(fact -> fact.status() == FactStatus.AGREED);
    }

    @Test
    void agreementOfCopiesCountsAsOneOrigin() {
        assertThat(row(0).support()).isEqualTo("2 of 5 sources, 2 independent origins");
        assertThat(row(1).support()).isEqualTo("2 of 5 sources, one independent origin");
    }

    @Test
    void theFirstHoldersWordsStandForAll() {
        assertThat(row(0).article().orElseThrow().siglum()).isEqualTo("A");
        assertThat(row(0).quotation().getFirst().words()).isEqualTo("The harbour will stay closed until Friday");
        assertThat(row(0).sentence()).contains("The harbour is closed until Friday", "Norwick Morning Post");
    }

    private CoreRowViewModel row(int place) {
        return CoreRowViewModel.of(CoreRowViewModel.agreed(index).get(place), index, text);
    }
}
