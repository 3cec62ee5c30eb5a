package org.variorum.store.export.pdf;

/**
 * How a paragraph looks and what it is. Sizes and distances are in points.
 */
enum PdfLook {
    TITLE("H1", 20, 0, 0, 0),
    CHAPTER("H2", 14, 14, 0, 0),
    SECTION("H3", 11, 9, 0, 0),
    BODY("P", 9, 4, 0, 0),
    VERSION("P", 9, 3, 12, 0),
    QUOTATION("BlockQuote", 9, 2, 24, 0),
    EXCLUDED("P", 8, 3, 0, 0.42f);

    private static final float LEADING = 1.34f;

    private final String tag;
    private final float size;
    private final float before;
    private final float indent;
    private final float grey;

    PdfLook(String tag, float size, float before, float indent, float grey) {
        this.tag = tag;
        this.size = size;
        this.before = before;
        this.indent = indent;
        this.grey = grey;
    }

    /** What it is in the structure, such as {@code H1}. */
    String tag() {
        return tag;
    }

    float size() {
        return size;
    }

    /** Space above it. */
    float before() {
        return before;
    }

    float indent() {
        return indent;
    }

    /** From 0 for black to 1 for white. */
    float grey() {
        return grey;
    }

    /** From one base line to the next. */
    float leading() {
        return size * LEADING;
    }

    boolean heading() {
        return tag.startsWith("H");
    }
}
