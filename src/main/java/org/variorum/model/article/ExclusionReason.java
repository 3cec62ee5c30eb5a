package org.variorum.model.article;

/** Why a passage takes no part in the comparison. The text itself is kept and can be restored by the reader. */
public enum ExclusionReason {
    /** Menus, breadcrumbs, dates and labels around the article. */
    NAVIGATION("navigation"),
    /** "Read also", newsletters, advertisements, comment forms. */
    PROMOTION("promotion"),
    /** Lists of other stories after the article. */
    RELATED("related"),
    /** A picture's caption or credit. */
    CAPTION("caption"),
    /** Bylines and reporting credits: provenance, not claims. */
    CREDIT("credit"),
    /** The same line a second time. */
    DUPLICATE("duplicate"),
    /** Words glued in by a mirror site. */
    SPAM("spam"),
    /** The headline, repeated from the metadata. */
    HEADING("heading"),
    /** Another article in the same file. */
    OTHER_ARTICLE("other-article"),
    /** Excluded by the reader. */
    READER("reader");

    private final String code;

    ExclusionReason(String code) {
        this.code = code;
    }

    /** The name used in files and message keys. */
    public String code() {
        return code;
    }
}
