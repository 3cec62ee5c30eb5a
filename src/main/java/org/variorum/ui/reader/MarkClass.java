package org.variorum.ui.reader;

import org.variorum.model.comparison.FactStatus;

/** What a stretch of text can be marked as; later ones win where a choice is needed. */
enum MarkClass {
    EXCLUDED("excluded"),
    SINGLE_SOURCE("single-source"),
    AGREED("agreed"),
    NUANCED("nuanced"),
    DISPUTED("disputed"),
    DECIDING("deciding"),
    SELECTED("selected"),
    SELECTED_DECIDING("selected-deciding"),
    HIT("hit"),
    PRESENT_HIT("present-hit");

    private final String style;

    MarkClass(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }

    /** Whether it tells a status; a stretch shows the most interesting status only. */
    boolean isStatus() {
        return this == SINGLE_SOURCE || this == AGREED || this == NUANCED || this == DISPUTED;
    }

    static MarkClass of(FactStatus status) {
        return switch (status) {
            case DISPUTED -> DISPUTED;
            case NUANCED -> NUANCED;
            case AGREED -> AGREED;
            case SINGLE_SOURCE -> SINGLE_SOURCE;
        };
    }
}
