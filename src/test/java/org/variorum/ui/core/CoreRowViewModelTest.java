package org.variorum.ui.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.text.Phrase;
import org.variorum.store.export.ExportSample;
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

    @Test
    void aFactThatIsNamedByDisputedWordsIsNoCommonGround() {
        Comparison sample = ExportSample.workspace().found();
        Fact deaths = sample.facts().getFirst();
        Fact flood = new Fact(new FactId("f-flood"), Phrase.of("fact.content", "12 people died"), FactStatus.AGREED,
                deaths.versions(), deaths.positions(), List.of(), List.of());
        ComparisonIndex both = new ComparisonIndex(new Comparison(sample.articles(), sample.leftOut(),
                sample.claims(), List.of(deaths, flood), sample.origins(), sample.citations(), sample.problems()));

        assertThat(CoreRowViewModel.agreed(both)).isEmpty();
        assertThat(CoreRowViewModel.leftOut(both)).isEqualTo(1);
        assertThat(CoreRowViewModel.leftOut(index)).isZero();
    }

    private CoreRowViewModel row(int place) {
        return CoreRowViewModel.of(CoreRowViewModel.agreed(index).get(place), index, text);
    }
}
