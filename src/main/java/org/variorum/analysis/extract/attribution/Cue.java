package org.variorum.analysis.extract.attribution;

import java.util.BitSet;
import java.util.OptionalInt;
import org.variorum.analysis.language.WordClasses;
import org.variorum.model.claim.Commitment;

/**
 * A reporting word in a sentence, with what hangs on it.
 *
 * @param token index of the reporting word
 * @param lemma its lemma, or the phrase: "according to"
 * @param commitment how strongly the source stands behind the content
 * @param source index of the head of the source's noun phrase, when the sentence names one
 * @param recipient index of the one who was told
 * @param content indexes of the words reported; may be empty
 * @param clausal whether the content is a clause of its own, so that it makes a claim
 */
record Cue(
        int token, String lemma, Commitment commitment, OptionalInt source, OptionalInt recipient, BitSet content,
        boolean clausal) {

    /** The phrase that cites without a verb. */
    static final String CITING = WordClasses.ENGLISH_GRAMMAR.of("citing phrases").getFirst();

    /** Whether it cites by a phrase alone: "according to the mayor". */
    boolean isCitation() {
        return lemma.equals(CITING);
    }

    /** The same cue with other content. */
    Cue with(BitSet newContent, boolean newClausal) {
        return new Cue(token, lemma, commitment, source, recipient, newContent, newClausal);
    }
}
