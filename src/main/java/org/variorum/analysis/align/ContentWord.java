package org.variorum.analysis.align;

/**
 * A word that carries meaning, with its vector as read in its sentence.
 *
 * @param start where it stands in the article
 * @param lemma its dictionary form in lower case; a number as it is written
 * @param kind its kind
 * @param vector its vector of length 1, each component times 127 and rounded
 */
public record ContentWord(int start, String lemma, Kind kind, byte[] vector) {

    private static final int SCALE = 127;

    /** What parts of speech tell apart here. */
    enum Kind {
        VERB,
        /** Verbs that say little of what happened, such as "say" and "have". */
        EMPTY_VERB,
        NAME,
        NUMBER,
        OTHER
    }

    static ContentWord of(int start, String lemma, Kind kind, float[] vector) {
        byte[] small = new byte[vector.length];
        for (int index = 0; index < small.length; index++) {
            small[index] = (byte) Math.round(Math.clamp(vector[index], -1, 1) * SCALE);
        }
        return new ContentWord(start, lemma, kind, small);
    }

    /** Cosine of the two words' vectors. */
    float likeness(ContentWord other) {
        int sum = 0;
        for (int index = 0; index < vector.length; index++) {
            sum += vector[index] * other.vector[index];
        }
        return (float) sum / (SCALE * SCALE);
    }
}
