package org.variorum.ui.text;

import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Likelihood;

/** Short phrases that several panes say alike. */
public final class PhraseText {

    private PhraseText() {}

    /** How sure the tool is of the fact's first dispute, as a word; empty without a dispute. */
    public static String confidence(Fact fact, UiText text) {
        return fact.disputes().stream().findFirst().map(dispute -> confidence(dispute.confidence(), text)).orElse("");
    }

    /** How sure the tool is, as a word. */
    public static String confidence(double value, UiText text) {
        return text.word("confidence." + Likelihood.of(value).code());
    }

    /** Whose word a claim is: "US officials, unnamed · confirm". */
    public static String attribution(Attribution attribution, UiText text) {
        if (attribution.voice() == Voice.OWN) {
            return text.word("voice.own");
        }
        String who = attribution.name().orElseGet(() -> text.word("voice." + attribution.voice().code()));
        String through = String.join(", ", attribution.via());
        String via = through.isEmpty() ? "" : " " + text.of("versions.via", through);
        return text.of("versions.said", who, text.word("commitment." + attribution.commitment().code())) + via;
    }
}
