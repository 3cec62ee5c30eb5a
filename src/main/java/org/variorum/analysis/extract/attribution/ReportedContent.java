package org.variorum.analysis.extract.attribution;

import java.util.BitSet;
import org.variorum.model.claim.Attribution;

/**
 * Words of a sentence that are somebody's word.
 *
 * @param cue index of the reporting word, -1 when it stands in another sentence
 * @param reporting indexes of the words that report: source, cue and what else hangs on the cue
 * @param content indexes of the words reported
 * @param clausal whether the content is a clause or a quotation, not only the topic of speech
 * @param separable whether the content may stand as a claim without the reporting words
 * @param attribution whose word it is
 */
public record ReportedContent(
        int cue, BitSet reporting, BitSet content, boolean clausal, boolean separable, Attribution attribution) {

    public ReportedContent {
        reporting = (BitSet) reporting.clone();
        content = (BitSet) content.clone();
    }

    @Override
    public BitSet reporting() {
        return (BitSet) reporting.clone();
    }

    @Override
    public BitSet content() {
        return (BitSet) content.clone();
    }

    /** Whether the word is part of what is reported. */
    public boolean covers(int index) {
        return content.get(index);
    }
}
