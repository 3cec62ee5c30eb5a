package org.variorum.store.export.table;

/** The columns of the table, in order. */
public enum Column {
    FACT_NUMBER("fact-number"),
    FACT("fact"),
    STATUS("status"),
    DIFFERENCES("differences"),
    SIGLUM("siglum"),
    SOURCE("source"),
    ARTICLE("article"),
    PUBLISHED("published"),
    VERSION("version"),
    POSITION("position"),
    VALUE("value"),
    QUOTATIONS("quotations"),
    DECIDING_WORDS("deciding-words"),
    WHOSE_WORD("whose-word"),
    FILE("file");

    private final String code;

    Column(String code) {
        this.code = code;
    }

    /** The name used in message keys. */
    public String code() {
        return code;
    }
}
