package org.variorum.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.app.settings.WindowPlace.Bounds;

class WindowPlaceTest {

    private static final Bounds LEFT = new Bounds(0, 0, 1920, 1080);
    private static final Bounds RIGHT = new Bounds(1920, 0, 1280, 1024);

    @Test
    void aWindowInSightStaysWhereItWas() {
        Bounds window = new Bounds(2000, 40, 1000, 800);

        assertThat(place(window).on(List.of(LEFT, RIGHT))).contains(window);
    }

    @Test
    void aWindowWhoseMonitorIsGoneComesToTheMiddleOfTheFirst() {
        assertThat(place(new Bounds(2000, 40, 1000, 800)).on(List.of(LEFT)))
                .contains(new Bounds(460, 140, 1000, 800));
    }

    @Test
    void aWindowAboveTheScreenCanBeTakenHoldOfAgain() {
        assertThat(place(new Bounds(100, -500, 1000, 800)).on(List.of(LEFT)))
                .contains(new Bounds(460, 140, 1000, 800));
    }

    @Test
    void aWindowLargerThanItsScreenIsFitted() {
        assertThat(place(new Bounds(1920, 0, 3000, 2000)).on(List.of(LEFT, RIGHT))).contains(RIGHT);
    }

    @Test
    void withoutBoundsOrScreensThereIsNothingToRestore() {
        assertThat(WindowPlace.UNKNOWN.on(List.of(LEFT))).isEmpty();
        assertThat(place(LEFT).on(List.of())).isEmpty();
    }

    private static WindowPlace place(Bounds bounds) {
        return new WindowPlace(Optional.of(bounds), false, -1, -1);
    }
}
