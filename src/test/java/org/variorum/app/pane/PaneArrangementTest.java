package org.variorum.app.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.article.ArticleId;

class PaneArrangementTest {

    private final PaneArrangement six = PaneArrangement.EMPTY.withSources(sources(6)).withRoom(3);

    @Test
    void asManyAsThereIsRoomForAreVisible() {
        assertThat(visible(six)).isEqualTo("ABC");
        assertThat(visible(six.withRoom(20))).isEqualTo("ABCDEF");
        assertThat(visible(PaneArrangement.EMPTY.withSources(sources(50)).withRoom(20))).isEqualTo("ABCDEFGH");
        assertThat(visible(six.withRoom(0))).isEqualTo("A");
        assertThat(PaneArrangement.EMPTY.visible()).isEmpty();
    }

    @Test
    void asManyOfWantedSourcesAsFitComeIntoSightTogether() {
        assertThat(visible(six.showing(List.of(id("B"), id("D")), Optional.empty()))).isEqualTo("BCD");
        assertThat(visible(six.showing(List.of(id("A"), id("B")), Optional.empty()))).isEqualTo("ABC");
        assertThat(visible(six.paged(1).showing(List.of(id("A"), id("C")), Optional.empty()))).isEqualTo("ABC");
        assertThat(visible(six.showing(List.of(id("B"), id("D")), Optional.of(id("A"))))).isEqualTo("ABC");
    }

    @Test
    void pagesGoOnByWholePagesAndEndWithAFullOne() {
        assertThat(visible(six.paged(1))).isEqualTo("DEF");
        assertThat(visible(six.withRoom(4).paged(1))).isEqualTo("CDEF");
        assertThat(visible(six.paged(1).paged(1))).isEqualTo("DEF");
        assertThat(visible(six.paged(1).paged(-1))).isEqualTo("ABC");
        assertThat(visible(six.paged(-1))).isEqualTo("ABC");
        assertThat(six.paged(1).from()).isEqualTo(4);
        assertThat(six.paged(1).until()).isEqualTo(6);
        assertThat(six.isPaged()).isTrue();
        assertThat(six.withRoom(6).isPaged()).isFalse();
    }

    @Test
    void pinnedSourcesStandLeftAndStayWhileOthersArePaged() {
        PaneArrangement pinned = six.withPinned(id("D"), true);

        assertThat(visible(pinned)).isEqualTo("DAB");
        assertThat(visible(pinned.paged(1))).isEqualTo("DCE");
        assertThat(visible(pinned.paged(2))).isEqualTo("DEF");
        assertThat(visible(pinned.paged(1).withPinned(id("D"), false))).isEqualTo("CDE");
    }

    @Test
    void pinsLeaveOneColumnForTheOthers() {
        PaneArrangement pinned = six.withPinned(id("A"), true).withPinned(id("B"), true).withPinned(id("C"), true);

        assertThat(visible(pinned)).isEqualTo("ABC");
        assertThat(visible(pinned.paged(1))).isEqualTo("ABD");
        assertThat(visible(pinned.withRoom(1).paged(1))).isEqualTo("B");
    }

    @Test
    void aSourceSetAsideComesBackWhereItWas() {
        PaneArrangement without = six.withAside(id("B"), true);

        assertThat(visible(without)).isEqualTo("ACD");
        assertThat(without.present()).hasSize(5);
        assertThat(visible(without.withAside(id("B"), false))).isEqualTo("ABC");
        assertThat(without.withAside(id("C"), true).withNothingAside()).isEqualTo(six);
        assertThat(visible(without.revealed(id("B")))).isEqualTo("ABC");
    }

    @Test
    void theLastSourceCannotBeSetAside() {
        PaneArrangement one = PaneArrangement.EMPTY.withSources(sources(2)).withAside(id("A"), true);

        assertThat(visible(one.withAside(id("B"), true))).isEqualTo("B");
    }

    @Test
    void aSourceMovesOntoThePlaceOfAnother() {
        assertThat(visible(six.moved(id("A"), id("C")))).isEqualTo("BCA");
        assertThat(visible(six.moved(id("C"), id("A")))).isEqualTo("CAB");
        assertThat(visible(six.moved(id("A"), id("F")))).isEqualTo("EFA");
        assertThat(six.moved(id("A"), id("A"))).isEqualTo(six);
        assertThat(visible(six.shifted(id("B"), 1))).isEqualTo("ACB");
        assertThat(visible(six.shifted(id("C"), 1))).isEqualTo("BDC");
        assertThat(six.shifted(id("A"), -1)).isEqualTo(six);
        assertThat(six.shifted(id("F"), 1)).isEqualTo(six);
    }

    @Test
    void aSourceIsBroughtIntoSightByTheShortestWay() {
        assertThat(visible(six.revealed(id("D")))).isEqualTo("BCD");
        assertThat(visible(six.paged(1).revealed(id("C")))).isEqualTo("CDE");
        assertThat(six.revealed(id("B"))).isEqualTo(six);
    }

    @Test
    void thePaneBesideIsFoundRoundTheEnds() {
        assertThat(six.beside(Optional.of(id("F")), 1)).contains(id("A"));
        assertThat(six.beside(Optional.of(id("A")), -1)).contains(id("F"));
        assertThat(six.beside(Optional.empty(), 1)).contains(id("A"));
        assertThat(six.beside(Optional.empty(), -1)).contains(id("F"));
        assertThat(six.withAside(id("B"), true).beside(Optional.of(id("A")), 1)).contains(id("C"));
        assertThat(PaneArrangement.EMPTY.beside(Optional.empty(), 1)).isEmpty();
    }

    @Test
    void theReaderCanWishForFewerColumns() {
        assertThat(visible(six.withMoreColumns(-1))).isEqualTo("AB");
        assertThat(visible(six.withMoreColumns(-1).withMoreColumns(-1).withMoreColumns(-1))).isEqualTo("A");
        assertThat(six.withMoreColumns(-1).withMoreColumns(1)).isEqualTo(six);
        assertThat(six.withMoreColumns(1)).isEqualTo(six);
    }

    @Test
    void newSourcesFollowAndMissingOnesGo() {
        PaneArrangement changed = six.moved(id("C"), id("A")).withPinned(id("B"), true).withLocked(id("F"), true);

        assertThat(changed.withSources(sources(8)).order()).extracting(ArticleId::siglum)
                .containsExactly("C", "A", "B", "D", "E", "F", "G", "H");
        assertThat(changed.withSources(List.of(id("A"), id("C"))).order()).containsExactly(id("C"), id("A"));
        assertThat(changed.withSources(List.of(id("A"))).pinned()).isEmpty();
        assertThat(changed.withSources(List.of(id("A"))).locked()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverIsDoneEverySourceStaysOrCanBeReached(long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(60);
        PaneArrangement now = PaneArrangement.EMPTY.withSources(sources(count));
        for (int step = 0; step < 300; step++) {
            now = randomStep(now, random);

            assertThat(now.order()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(sources(count));
            assertThat(now.visible()).as("seed %d", seed).doesNotHaveDuplicates().isSubsetOf(now.present())
                    .hasSize(Math.min(now.present().size(), Math.min(now.room(), now.limit())));
        }
        PaneArrangement last = now;
        assertThat(now.order()).as("seed %d", seed).allMatch(
                article -> last.revealed(article).visible().contains(article) || last.pinned().contains(article));
    }

    private static PaneArrangement randomStep(PaneArrangement now, Random random) {
        ArticleId one = now.order().get(random.nextInt(now.order().size()));
        ArticleId other = now.order().get(random.nextInt(now.order().size()));
        return switch (random.nextInt(9)) {
            case 0 -> now.moved(one, other);
            case 1 -> now.withAside(one, random.nextBoolean());
            case 2 -> now.withPinned(one, random.nextInt(3) == 0);
            case 3 -> now.paged(random.nextInt(3) - 1);
            case 4 -> now.withRoom(random.nextInt(12));
            case 5 -> now.withMoreColumns(random.nextInt(3) - 1);
            case 6 -> now.shifted(one, random.nextInt(3) - 1);
            case 7 -> now.withLocked(one, random.nextBoolean());
            default -> now.revealed(one);
        };
    }

    private static String visible(PaneArrangement arrangement) {
        return arrangement.visible().stream().map(ArticleId::siglum).collect(Collectors.joining());
    }

    private static ArticleId id(String siglum) {
        return new ArticleId(siglum);
    }

    private static List<ArticleId> sources(int count) {
        return IntStream.range(0, count).mapToObj(ArticleId::at).toList();
    }
}
