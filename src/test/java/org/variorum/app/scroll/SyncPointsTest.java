package org.variorum.app.scroll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.app.scroll.SyncPoints.Outcome;
import org.variorum.app.scroll.SyncPoints.Place;
import org.variorum.model.article.ArticleId;

class SyncPointsTest {

    private static final ArticleId A = new ArticleId("A");
    private static final ArticleId B = new ArticleId("B");
    private static final ArticleId C = new ArticleId("C");

    private final SyncPoints begun = SyncPoints.NONE.pressed(new Place(A, 500));
    private final SyncPoints tied = begun.pressed(new Place(B, 900));

    @Test
    void twoPressesInTwoTextsTieThem() {
        assertThat(begun.last()).isEqualTo(Outcome.BEGUN);
        assertThat(begun.points()).isEmpty();
        assertThat(tied.last()).isEqualTo(Outcome.TIED);
        assertThat(tied.points()).containsExactly(new SyncPoint(A, 500, B, 900));
        assertThat(tied.begun()).isEmpty();
    }

    @Test
    void anotherPlaceInTheSameTextIsTakenInstead() {
        assertThat(begun.pressed(new Place(A, 2000)).begun()).contains(new Place(A, 2000));
    }

    @Test
    void pressingThereAgainDropsWhatWasBegun() {
        assertThat(begun.pressed(new Place(A, 520)).last()).isEqualTo(Outcome.DROPPED);
        assertThat(begun.pressed(new Place(A, 520)).begun()).isEmpty();
    }

    @Test
    void pressingAtEitherEndOfATieUnties() {
        assertThat(tied.pressed(new Place(A, 470)).points()).isEmpty();
        assertThat(tied.pressed(new Place(B, 960)).last()).isEqualTo(Outcome.UNTIED);
        assertThat(tied.pressed(new Place(B, 1900)).last()).isEqualTo(Outcome.BEGUN);
    }

    @Test
    void onePlaceMayBeTiedToSeveralTexts() {
        SyncPoints both = tied.pressed(new Place(C, 40)).pressed(new Place(A, 500));

        assertThat(both.points()).hasSize(2);
        assertThat(both.placesIn(A)).containsExactly(new Place(A, 500), new Place(A, 500));
        assertThat(both.placesIn(C)).containsExactly(new Place(C, 40));
    }
}
