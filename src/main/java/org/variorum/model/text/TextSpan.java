package org.variorum.model.text;

/**
 * A half-open stretch {@code [start, end)} of one {@link SourceText}, in UTF-16 units.
 *
 * <p>Files and exports count code points instead; {@link SourceText#codePoints(TextSpan)} converts. An empty span is
 * allowed: it marks a place between two characters.
 *
 * @param start first UTF-16 unit, 0 or more
 * @param end the unit after the last, not below {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
        }
    }

    /** Number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the unit at {@code index} lies inside. */
    public boolean contains(int index) {
        return start <= index && index < end;
    }

    /** Whether the other span lies wholly inside this one; a span contains itself. */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch, {@code distance} units further on (or back, when negative). */
    public TextSpan shifted(int distance) {
        return new TextSpan(start + distance, end + distance);
    }

    /** The smallest span that covers both. */
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, then by end: the order of reading. */
    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
