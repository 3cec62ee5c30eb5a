package org.variorum.model.text;

/**
 * The text of one article exactly as it was imported; every span of the article points into it.
 *
 * <p>Line ends are {@code \n}: readers normalise them on import, so that positions do not depend on the system a file
 * was written on. The text never changes; excluded passages stay in it and are only marked.
 *
 * @param value the characters, lines separated by {@code \n}
 */
public record SourceText(String value) {

    public SourceText {
        if (value.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("A source text has \\n line ends only");
        }
    }

    /** Length in UTF-16 units. */
    public int length() {
        return value.length();
    }

    /** The characters that the span covers, verbatim. */
    public String slice(TextSpan span) {
        return value.substring(span.start(), span.end());
    }

    /** The whole text as one span. */
    public TextSpan whole() {
        return new TextSpan(0, value.length());
    }

    /** The span counted in code points, as files and exports state it. */
    public TextSpan codePoints(TextSpan units) {
        int start = value.codePointCount(0, units.start());
        return new TextSpan(start, start + value.codePointCount(units.start(), units.end()));
    }

    /** The span of UTF-16 units for one that is counted in code points; the inverse of {@link #codePoints}. */
    public TextSpan units(TextSpan codePoints) {
        int start = value.offsetByCodePoints(0, codePoints.start());
        return new TextSpan(start, value.offsetByCodePoints(start, codePoints.length()));
    }
}
