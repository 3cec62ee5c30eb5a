package org.variorum.app.task;

import org.variorum.model.text.Phrase;

/**
 * What a running job last said of itself.
 *
 * @param step what is being done
 * @param fraction how much is done, 0 to 1; below 0 when unknown
 */
public record JobState(Phrase step, double fraction) {}
