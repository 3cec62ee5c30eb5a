package org.variorum.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridMeasureTest {

    private static final GridMeasure MEASURE = new GridMeasure(280, 170, 92, 360);

    @Test
    void theFirstColumnKeepsItsWidthWhereAllSourcesHaveRoom() {
        assertThat(MEASURE.leading(936, 5)).isEqualTo(280);
        assertThat(MEASURE.column(936, 5)).isEqualTo(131);
    }

    @Test
    void theFirstColumnGivesWayToOneMoreSource() {
        assertThat(MEASURE.leading(936, 8)).isEqualTo(200);
        assertThat(MEASURE.fitting(936, 8)).isEqualTo(8);
    }

    @Test
    void whatDoesNotFitInReadableColumnsIsPaged() {
        assertThat(MEASURE.leading(936, 50)).isEqualTo(170);
        assertThat(MEASURE.fitting(936, 50)).isEqualTo(8);
        assertThat(MEASURE.column(936, 50)).isGreaterThanOrEqualTo(92);
    }

    @Test
    void inANarrowGridTheFirstColumnLeavesRoomForOneSource() {
        assertThat(MEASURE.leading(200, 5)).isEqualTo(140);
        assertThat(MEASURE.fitting(200, 5)).isEqualTo(1);
    }
}
