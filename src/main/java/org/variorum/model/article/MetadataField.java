package org.variorum.model.article;

/** What is known about an article and may have been read wrongly. */
public enum MetadataField {
    /** The publisher. */
    SOURCE("source"),
    /** The headline. */
    TITLE("title"),
    /** The authors. */
    BYLINE("byline"),
    /** The time of publication. */
    PUBLISHED("published");

    private final String code;

    MetadataField(String code) {
        this.code = code;
    }

    /** The name used in message keys. */
    public String code() {
        return code;
    }
}
