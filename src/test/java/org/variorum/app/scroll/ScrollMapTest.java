package org.variorum.app.scroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScrollMapTest {

    private static final int REACH = ScrollMap.REACH;

    @Test
    void withoutAnchorsNothingFollows() {
        assertThat(ScrollMap.through(List.of()).at(500)).isEmpty();
    }

    @Test
    void nearAnAnchorTheTextsMoveAlike() {
        ScrollMap map = ScrollMap.through(List.of(new Anchor(1000, 3000, 1)));

        assertThat(map.at(1000)).hasValue(3000);
        assertThat(map.at(1100)).hasValue(3100);
        assertThat(map.at(900)).hasValue(2900);
    }

    @Test
    void farFromEveryAnchorATextStandsStill() {
        ScrollMap map = ScrollMap.through(List.of(new Anchor(1000, 3000, 1), new Anchor(5000, 3100, 1)));

        assertThat(map.at(0)).hasValue(3000 - REACH);
        assertThat(map.at(2000)).hasValue(3050);
        assertThat(map.at(4000)).hasValue(3050);
        assertThat(map.at(90000)).hasValue(3100 + REACH);
    }

    @Test
    void itNeverScalesByTheLengthsOfTheTexts() {
        ScrollMap map = ScrollMap.through(List.of(new Anchor(0, 0, 1)));

        assertThat(map.at(300)).hasValue(300);
        assertThat(map.at(9000)).hasValue(REACH);
    }

    @Test
    void linksOutOfOrderAreNotFollowed() {
        ScrollMap map = ScrollMap.through(List.of(
                new Anchor(100, 100, 1), new Anchor(200, 5000, 1), new Anchor(300, 300, 1), new Anchor(400, 400, 1)));

        assertThat(map.at(200)).hasValue(200);
    }

    @Test
    void theReadersOwnPointWinsOverLinks() {
        ScrollMap map = ScrollMap.through(List.of(
                new Anchor(100, 100, 1), new Anchor(200, 200, 1), new Anchor(150, 4000, 1e6), new Anchor(300, 300, 1)));

        assertThat(map.at(150)).hasValue(4000);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theMapRisesAndMeetsEveryAnchorOfItsChain(long seed) {
        Random random = new Random(seed);
        List<Anchor> anchors = anchors(random);
        ScrollMap map = ScrollMap.through(anchors);
        for (Anchor anchor : AnchorChain.heaviest(anchors)) {
            assertThat(map.at(anchor.from()).orElseThrow()).as("seed %d", seed).isEqualTo(anchor.to());
        }
        double before = Double.NEGATIVE_INFINITY;
        for (double position = -100; position < 12_000; position += 7.3) {
            double now = map.at(position).orElseThrow();
            assertThat(now).as("seed %d at %f", seed, position).isGreaterThanOrEqualTo(before).isNotNegative();
            before = now;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void theChainIsStrictlyRisingAndAsHeavyAsAnyFoundBySearchingAll(long seed) {
        Random random = new Random(seed);
        List<Anchor> few = anchors(random).stream().limit(12).toList();
        List<Anchor> chain = AnchorChain.heaviest(few);
        for (int place = 1; place < chain.size(); place++) {
            assertThat(chain.get(place).from()).as("seed %d", seed).isGreaterThan(chain.get(place - 1).from());
            assertThat(chain.get(place).to()).as("seed %d", seed).isGreaterThan(chain.get(place - 1).to());
        }
        assertThat(weight(chain)).as("seed %d", seed).isCloseTo(heaviest(few), within(1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33})
    void leadingAndFollowingUseTheSameAnchors(long seed) {
        List<Anchor> anchors = anchors(new Random(seed));
        ScrollMap back = ScrollMap.through(anchors.stream().map(Anchor::inverse).toList());

        double there = weight(AnchorChain.heaviest(anchors));
        double here = weight(AnchorChain.heaviest(anchors.stream().map(Anchor::inverse).toList()));
        assertThat(here).as("seed %d", seed).isCloseTo(there, within(1e-9));
        assertThat(back.at(0)).as("seed %d", seed).isPresent();
    }

    private static double heaviest(List<Anchor> few) {
        double best = 0;
        for (int choice = 1; choice < 1 << few.size(); choice++) {
            List<Anchor> chosen = new ArrayList<>();
            for (int place = 0; place < few.size(); place++) {
                if ((choice >> place & 1) == 1) {
                    chosen.add(few.get(place));
                }
            }
            best = rises(chosen) ? Math.max(best, weight(chosen)) : best;
        }
        return best;
    }

    private static boolean rises(List<Anchor> chosen) {
        return chosen.stream().allMatch(one -> chosen.stream().allMatch(other -> one == other
                || one.from() < other.from() && one.to() < other.to()
                || one.from() > other.from() && one.to() > other.to()));
    }

    private static double weight(List<Anchor> chain) {
        return chain.stream().mapToDouble(Anchor::weight).sum();
    }

    private static List<Anchor> anchors(Random random) {
        List<Anchor> anchors = new ArrayList<>();
        int count = 12 + random.nextInt(200);
        for (int number = 0; number < count; number++) {
            int from = random.nextInt(10_000);
            int to = random.nextInt(4) == 0 ? random.nextInt(10_000) : Math.max(0, from + random.nextInt(900) - 450);
            anchors.add(new Anchor(from, to, random.nextInt(3) == 0 ? 0.25 : 1));
        }
        return anchors;
    }
}
