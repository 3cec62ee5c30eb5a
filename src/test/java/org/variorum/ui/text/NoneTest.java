package org.variorum.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.app.wording.MessageWording;

/** What is said where there is nothing to count: none is not one. */
class NoneTest {

    private final UiText english = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final UiText german = new UiText(Locale.GERMAN, new MessageWording(Locale.GERMAN));

    @Test
    void anEmptyListOfFactsIsHeardAsEmpty() {
        assertThat(english.of("facts.title.spoken", 0, 0)).isEqualTo("No facts are listed.");
        assertThat(german.of("facts.title.spoken", 0, 0)).isEqualTo("Keine Sachverhalte sind aufgeführt.");
        assertThat(english.of("facts.title.spoken", 0, 1)).isEqualTo("0 of one fact is listed.");
        assertThat(english.of("facts.title.spoken", 3, 7)).isEqualTo("3 of 7 facts are listed.");
        assertThat(german.of("facts.title.spoken", 1, 7)).isEqualTo("1 von 7 Sachverhalten ist aufgeführt.");
    }

    @Test
    void sourcesWithoutClaimsAreHeardToHaveNone() {
        assertThat(english.of("window.sum.spoken", "Plain", 2, 2, 0, 0)).contains("origins and no claims; no fact is ");
        assertThat(german.of("window.sum.spoken", "Plain", 2, 2, 0, 0))
                .contains("Ursprüngen und keinen Aussagen; kein ");
    }

    @Test
    void whatIsNotComparedYetHasNoOrigins() {
        assertThat(english.of("origins.headline", 0, 0)).isEqualTo("No articles, no independent origins");
        assertThat(german.of("origins.headline", 0, 0)).isEqualTo("Keine Artikel, keine unabhängigen Ursprünge");
    }
}
