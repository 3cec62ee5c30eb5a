package org.variorum.model.claim;

import java.util.List;
import java.util.Optional;
import org.variorum.model.text.TextSpan;

/**
 * Whose word a claim is, and how strongly: the source, the cue and the nesting of one report in another.
 *
 * @param voice whose word it is
 * @param name the cited source in the article's words, without articles: "US officials", "Mayor Jane Doe"
 * @param cue the lemma of the reporting word: "say", "confirm", "according to"
 * @param commitment how strongly the source stands behind it
 * @param source the words that name the source
 * @param cueSpan the words of the cue
 * @param via publishers or persons through whom it came, outermost first: in "the Journal reported that officials
 *     said …" the officials are the source and the Journal is the way
 */
public record Attribution(
        Voice voice,
        Optional<String> name,
        Optional<String> cue,
        Commitment commitment,
        Optional<TextSpan> source,
        Optional<TextSpan> cueSpan,
        List<String> via) {

    /** The article's own word. */
    public static final Attribution OWN_VOICE = new Attribution(
            Voice.OWN, Optional.empty(), Optional.empty(), Commitment.SAYS, Optional.empty(), Optional.empty(),
            List.of());

    public Attribution {
        via = List.copyOf(via);
    }
}
