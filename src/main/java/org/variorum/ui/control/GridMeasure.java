package org.variorum.ui.control;

/**
 * Widths of a grid in pixels.
 *
 * @param leading of the column that every row begins with
 * @param narrowest a source's column is never narrower; what does not fit is paged
 * @param widest nor wider
 */
public record GridMeasure(double leading, double narrowest, double widest) {

    /** How many of {@code all} columns fit beside the leading one; at least one. */
    public int fitting(double width, int all) {
        return Math.clamp((int) ((width - leading(width)) / narrowest), 1, Math.max(1, all));
    }

    /** How wide each of {@code shown} columns is. */
    public double column(double width, int shown) {
        return Math.clamp(Math.floor((width - leading(width)) / shown), narrowest, widest);
    }

    /** The leading column gives way where the grid is narrow, down to half its width. */
    public double leading(double width) {
        return Math.clamp(width * 0.45, leading / 2, leading);
    }
}
