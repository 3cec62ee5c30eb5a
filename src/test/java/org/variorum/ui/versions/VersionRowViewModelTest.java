package org.variorum.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.QuotationPiece;
import org.variorum.ui.text.UiText;

class VersionRowViewModelTest {

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());

    @Test
    void quotationsAreVerbatimAndTheirPiecesJoinToThem() {
        for (Fact fact : index.comparison().facts()) {
            for (Version version : fact.versions()) {
                VersionRowViewModel row = VersionRowViewModel.of(fact, version, index, text);
                List<String> quotes = index.claims(fact, version.article()).stream().map(Claim::quote).toList();
                assertThat(row.quotations().stream()
                                .map(pieces -> pieces.stream().map(QuotationPiece::words)
                                        .collect(Collectors.joining()))
                                .toList())
                        .isEqualTo(quotes);
            }
        }
    }

    @Test
    void decidingWordsAreTheirOwnPiece() {
        assertThat(row(0, 0).quotations().getFirst()).containsExactly(
                new QuotationPiece("killing ", false), new QuotationPiece("84 people", true));
    }

    @Test
    void silenceOffersTheNearestPassage() {
        VersionRowViewModel silent = row(1, 3);

        assertThat(silent.isAbsence()).isTrue();
        assertThat(silent.note()).isEqualTo("Not mentioned");
        assertThat(silent.nearest().orElseThrow()).startsWith("The harbour at Norwick");
    }

    @Test
    void aCutTextIsNotSilence() {
        assertThat(row(3, 2).note()).isEqualTo("Cannot tell: the text is cut off");
        assertThat(row(3, 2).nearest()).isEmpty();
    }

    private VersionRowViewModel row(int fact, int version) {
        Fact chosen = index.comparison().facts().get(fact);
        return VersionRowViewModel.of(chosen, chosen.versions().get(version), index, text);
    }
}
