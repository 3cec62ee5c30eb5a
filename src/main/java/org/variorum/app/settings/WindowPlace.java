package org.variorum.app.settings;

import java.util.List;
import java.util.Optional;

/**
 * Where the window stood when it was last closed.
 *
 * @param bounds its edges while it is not maximised; empty before the first close
 * @param maximised whether it filled the screen
 * @param factsShare share of the width that the facts panel has, 0 to 1; below 0 when never moved
 * @param versionsShare share of the height that the versions panel has, likewise
 */
public record WindowPlace(Optional<Bounds> bounds, boolean maximised, double factsShare, double versionsShare) {

    private static final double GRIP = 80;

    /** A window that has never been closed. */
    public static final WindowPlace UNKNOWN = new WindowPlace(Optional.empty(), false, -1, -1);

    public WindowPlace withFactsShare(double share) {
        return new WindowPlace(bounds, maximised, share, versionsShare);
    }

    public WindowPlace withVersionsShare(double share) {
        return new WindowPlace(bounds, maximised, factsShare, share);
    }

    /**
     * The bounds as they can be had on these screens: where the window was if enough of its top edge would be in sight
     * there to take hold of, else in the middle of the first screen; never larger than its screen.
     */
    public Optional<Bounds> on(List<Bounds> screens) {
        return bounds.filter(there -> !screens.isEmpty()).map(there -> screens.stream()
                .filter(screen -> screen.holdsTopOf(there, GRIP))
                .findFirst()
                .map(screen -> there.fittedInto(screen))
                .orElseGet(() -> there.centredOn(screens.getFirst())));
    }

    /**
     * Edges on the desktop, in pixels.
     *
     * @param x left edge
     * @param y top edge
     * @param width of the whole
     * @param height of the whole
     */
    public record Bounds(double x, double y, double width, double height) {

        private boolean holdsTopOf(Bounds window, double grip) {
            double shared = Math.min(x + width, window.x + window.width) - Math.max(x, window.x);
            return shared >= Math.min(grip, window.width) && window.y >= y - 1 && window.y <= y + height - grip;
        }

        private Bounds fittedInto(Bounds screen) {
            double fitWidth = Math.min(width, screen.width);
            double fitHeight = Math.min(height, screen.height);
            double fitX = Math.clamp(x, screen.x, screen.x + screen.width - fitWidth);
            double fitY = Math.clamp(y, screen.y, screen.y + screen.height - fitHeight);
            return new Bounds(fitX, fitY, fitWidth, fitHeight);
        }

        private Bounds centredOn(Bounds screen) {
            Bounds fitted = fittedInto(screen);
            return new Bounds(
                    screen.x + (screen.width - fitted.width) / 2,
                    screen.y + (screen.height - fitted.height) / 2,
                    fitted.width,
                    fitted.height);
        }
    }
}
