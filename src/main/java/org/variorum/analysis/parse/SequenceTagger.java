package org.variorum.analysis.parse;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;

/** Gives every word of a sentence a label, from left to right, each choice final. */
final class SequenceTagger {

    private final LinearModel model;
    private final BiConsumer<Word, String> label;

    /**
     * Creates a tagger.
     *
     * @param label what to do with the label of a word
     */
    SequenceTagger(LinearModel model, BiConsumer<Word, String> label) {
        this.model = model;
        this.label = label;
    }

    /** Labels the words by their features alone. */
    void tag(List<Word> words) {
        tag(words, (scores, index) -> { });
    }

    /** Labels the words; {@code extra} may add to the scores of the word at an index. */
    void tag(List<Word> words, ObjIntConsumer<float[]> extra) {
        for (int i = 0; i < words.size(); i++) {
            int here = i;
            float[] scores = model.scores((source, window) -> {
                int place = here + window;
                return place >= 0 && place < words.size() ? words.get(place) : null;
            });
            extra.accept(scores, i);
            label.accept(words.get(i), model.labels().get(LinearModel.best(scores)));
        }
    }
}
