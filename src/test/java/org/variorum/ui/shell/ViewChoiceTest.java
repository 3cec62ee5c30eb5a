package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewChoiceTest {

    @Test
    void everyViewIsFoundByItsCode() {
        for (ViewChoice view : ViewChoice.values()) {
            assertThat(ViewChoice.of(view.code())).contains(view);
        }
        assertThat(ViewChoice.of("sideways")).isEmpty();
    }

    @Test
    void aWindowBeginsWithThePanes() {
        ViewSwitch views = new ViewSwitch();
        assertThat(views.shown().get()).isEqualTo(ViewChoice.SIDE_BY_SIDE);

        views.show(ViewChoice.MATRIX);
        assertThat(views.shown().get()).isEqualTo(ViewChoice.MATRIX);
    }
}
