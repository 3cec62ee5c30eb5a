package org.variorum.ui.reader;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.comparison.FactStatus;

/** What a stretch of text can be marked as; later ones win where a choice is needed. */
enum MarkClass {
    EXCLUDED("excluded"),
    SINGLE_SOURCE("single-source"),
    AGREED("agreed"),
    NUANCED("nuanced"),
    DISPUTED("disputed"),
    DECIDING("deciding"),
    ODD_ONE_OUT("odd-one-out"),
    SELECTED("selected"),
    SELECTED_DECIDING("selected-deciding"),
    HIT("hit"),
    PRESENT_HIT("present-hit");

    private static final Set<MarkClass> STATUSES = EnumSet.range(SINGLE_SOURCE, DISPUTED);
    private static final Set<MarkClass> GROUNDS = EnumSet.of(
            DECIDING, ODD_ONE_OUT, SELECTED, SELECTED_DECIDING, HIT, PRESENT_HIT);

    private final String style;

    MarkClass(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }

    /** Whether it tells a status; a stretch shows the most interesting status only. */
    boolean isStatus() {
        return STATUSES.contains(this);
    }

    static MarkClass of(FactStatus status) {
        return switch (status) {
            case DISPUTED -> DISPUTED;
            case NUANCED -> NUANCED;
            case AGREED -> AGREED;
            case SINGLE_SOURCE -> SINGLE_SOURCE;
        };
    }

    /** The style of the ground behind a stretch that is marked so, if it has one. */
    static Optional<String> ground(Set<MarkClass> marks) {
        return marks.stream()
                .filter(GROUNDS::contains)
                .reduce((weaker, stronger) -> stronger)
                .map(mark -> mark == DECIDING ? decidingOf(marks) : mark.style);
    }

    /** The style of the line under a stretch that is marked so, if it has one. */
    static Optional<String> line(Set<MarkClass> marks) {
        if (marks.contains(SELECTED_DECIDING) || marks.contains(SELECTED)) {
            return Optional.of(marks.contains(SELECTED_DECIDING) ? SELECTED_DECIDING.style : SELECTED.style);
        }
        return status(marks).map(mark -> marks.contains(DECIDING) ? decidingOf(marks) : mark.style);
    }

    private static String decidingOf(Set<MarkClass> marks) {
        return status(marks).orElse(DISPUTED).style + "-deciding";
    }

    private static Optional<MarkClass> status(Set<MarkClass> marks) {
        return marks.stream().filter(MarkClass::isStatus).reduce((weaker, stronger) -> stronger);
    }
}
