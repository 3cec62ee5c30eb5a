package org.variorum.analysis.encode;

import java.util.List;

/**
 * Maps texts to unit vectors, so that the scalar product of two vectors is their cosine.
 *
 * <p>Implementations are deterministic and safe for use from several threads. The vector of a text never depends on
 * the texts that are handed in with it. Any string is accepted: empty texts and noise get a vector too.
 */
public interface SentenceEncoder {

    /** Number of components of every vector. */
    int dimensions();

    /** One vector per text, in the order of the texts. */
    float[][] encode(List<String> texts);

    /**
     * Encodes parts of texts in the light of the text around them: every part's vector is drawn from the part's own
     * words only, yet those words have been read together with the rest of their window.
     *
     * @return per window, in the order of the windows, one vector per part
     */
    List<float[][]> encodeInContext(List<ContextWindow> windows);
}
