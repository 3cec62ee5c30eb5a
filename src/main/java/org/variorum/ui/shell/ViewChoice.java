package org.variorum.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.ui.control.ReadingContext;
import org.variorum.ui.control.ReadingView;
import org.variorum.ui.core.CoreView;
import org.variorum.ui.coverage.CoverageView;
import org.variorum.ui.linear.LinearView;
import org.variorum.ui.matrix.MatrixView;
import org.variorum.ui.origins.OriginsView;
import org.variorum.ui.synopsis.SynopsisView;
import org.variorum.ui.timeline.TimelineView;

/**
 * The views over the one selection, in the order of their switcher. A new one is its class and a line here.
 *
 * <p>Each has a command {@code view-<code>}, a name {@code view.<code>} in the window's messages and, but for the
 * panes, a style sheet called by its code.
 */
public enum ViewChoice {
    /** The articles in panes side by side, which stay when another view is shown. */
    SIDE_BY_SIDE("side-by-side", Feather.COLUMNS),
    /** Facts by sources, coloured by position. */
    MATRIX("matrix", Feather.GRID, MatrixView::new),
    /** Facts by sources, in their own words. */
    SYNOPSIS("synopsis", Feather.LAYOUT, SynopsisView::new),
    /** What each source says happened when. */
    TIMELINE("timeline", Feather.CLOCK, TimelineView::new),
    /** What each source tells, leaves out and alone tells. */
    COVERAGE("coverage", Feather.BAR_CHART_2, CoverageView::new),
    /** Who copies and cites whom. */
    ORIGINS("origins", Feather.GIT_BRANCH, OriginsView::new),
    /** What all who mention it agree on. */
    CORE("core", Feather.CHECK_CIRCLE, CoreView::new),
    /** The differences in full sentences; beside the keys that go from dispute to dispute, too. */
    LINEAR("linear", Feather.ALIGN_LEFT, LinearView::new, "Ctrl+F7");

    private final String code;
    private final Ikon icon;
    private final Optional<Function<ReadingContext, ReadingView>> maker;
    private final List<String> keys;

    ViewChoice(String code, Ikon icon) {
        this(code, icon, Optional.empty(), List.of());
    }

    ViewChoice(String code, Ikon icon, Function<ReadingContext, ReadingView> maker, String... keys) {
        this(code, icon, Optional.of(maker), List.of(keys));
    }

    ViewChoice(
            String code, Ikon icon, Optional<Function<ReadingContext, ReadingView>> maker, List<String> keys) {
        this.code = code;
        this.icon = icon;
        this.maker = maker;
        this.keys = keys;
    }

    /** The view of that code. */
    public static Optional<ViewChoice> of(String code) {
        return Arrays.stream(values()).filter(view -> view.code.equals(code)).findFirst();
    }

    /** The codes of all views, in their order. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ViewChoice::code).toList();
    }

    /** The name used in commands, style sheets and message keys. */
    public String code() {
        return code;
    }

    /** Name of the command that shows it. */
    public String command() {
        return "view-" + code;
    }

    /** What stands for it in the switcher. */
    Ikon icon() {
        return icon;
    }

    /** The keys that show it, beside those of its number. */
    List<String> keys() {
        return keys;
    }

    /** A view of its own; none for the panes. */
    Optional<ReadingView> make(ReadingContext context) {
        return maker.map(one -> one.apply(context));
    }
}
