package org.variorum.ui.control;

/**
 * Widths of a grid in pixels.
 *
 * @param leading of the column that every row begins with
 * @param slim to which that column gives way where more sources come into sight by it
 * @param narrowest a source's column is never narrower; what does not fit is paged
 * @param widest nor wider
 */
public record GridMeasure(double leading, double slim, double narrowest, double widest) {

    /** How many of {@code all} columns fit beside the leading one; at least one. */
    public int fitting(double width, int all) {
        return Math.clamp((int) ((width - leading(width, all)) / narrowest), 1, Math.max(1, all));
    }

    /** How wide each column in sight is, of {@code all}. */
    public double column(double width, int all) {
        return Math.clamp(Math.floor((width - leading(width, all)) / fitting(width, all)), narrowest, widest);
    }

    /** The leading column gives way to sources, and where the grid is narrow down to half its width. */
    public double leading(double width, int all) {
        double most = Math.clamp(width * 0.45, leading / 2, leading);
        return Math.clamp(width - all * narrowest, Math.min(slim, most), most);
    }
}
