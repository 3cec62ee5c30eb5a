package org.variorum.analysis.extract.attribution;

import java.util.BitSet;
import org.variorum.model.claim.Attribution;

/**
 * Words of a sentence that are somebody's word.
 *
 * @param cue index of the reporting word, -1 when it stands in another sentence
 * @param reporting indexes of the words that report: source, cue and what else hangs on the cue
 * @param content indexes of the words reported
 * @param presupposed those of them that other verbs than those of saying take for known: "warned of the attack that
 *     killed 84" does not report that it killed 84
 * @param clausal whether the content is a clause or a quotation, not only the topic of speech
 * @param separable whether the content may stand as a claim without the reporting words
 * @param attribution whose word it is
 */
public record ReportedContent(
        int cue, BitSet reporting, BitSet content, BitSet presupposed, boolean clausal, boolean separable,
        Attribution attribution) {

    public ReportedContent {
        reporting = (BitSet) reporting.clone();
        content = (BitSet) content.clone();
        presupposed = (BitSet) presupposed.clone();
    }

    @Override
    public BitSet reporting() {
        return (BitSet) reporting.clone();
    }

    @Override
    public BitSet content() {
        return (BitSet) content.clone();
    }

    @Override
    public BitSet presupposed() {
        return (BitSet) presupposed.clone();
    }

    /** Whether a clause at that word is the source's word. */
    public boolean vouchesFor(int index) {
        return clausal && content.get(index) && !presupposed.get(index);
    }

    /** Whether the word is part of what is reported. */
    public boolean covers(int index) {
        return content.get(index);
    }
}
