package org.variorum.app.view;

import java.util.Arrays;
import java.util.Optional;

/**
 * The views over the one selection, in the order of their switcher.
 *
 * <p>Each has a command {@code view-<code>}, a name {@code view.<code>} in the window's messages and, but for the
 * panes, a style sheet called by its code.
 */
public enum ViewChoice {
    /** The articles in panes side by side. */
    SIDE_BY_SIDE("side-by-side"),
    /** Facts by sources, coloured by position. */
    MATRIX("matrix"),
    /** Facts by sources, in their own words. */
    SYNOPSIS("synopsis"),
    /** What each source says happened when. */
    TIMELINE("timeline"),
    /** What each source tells, leaves out and alone tells. */
    COVERAGE("coverage"),
    /** Who copies and cites whom. */
    ORIGINS("origins"),
    /** What all who mention it agree on. */
    CORE("core"),
    /** The differences in full sentences. */
    LINEAR("linear");

    private final String code;

    ViewChoice(String code) {
        this.code = code;
    }

    /** The view of that code. */
    public static Optional<ViewChoice> of(String code) {
        return Arrays.stream(values()).filter(view -> view.code.equals(code)).findFirst();
    }

    /** The name used in commands, style sheets and message keys. */
    public String code() {
        return code;
    }

    /** Name of the command that shows it. */
    public String command() {
        return "view-" + code;
    }
}
