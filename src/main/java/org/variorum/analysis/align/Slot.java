package org.variorum.analysis.align;

/**
 * What kind of value a group of claims shares, when they were brought together by a value rather than by likeness of
 * words: claims that fill one slot of one event are about the same fact whatever their wording.
 *
 * @param kind {@code quantity}, {@code time} … or {@code content} when the claims were aligned by meaning
 * @param role what is counted or timed, such as {@code killed}; empty for {@code content}
 */
public record Slot(String kind, String role) {

    /** Aligned by meaning alone. */
    public static final Slot CONTENT = new Slot("content", "");
}
