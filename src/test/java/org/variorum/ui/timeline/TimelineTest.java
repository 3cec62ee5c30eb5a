package org.variorum.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.UiText;

class TimelineTest {

    private static final LocalDateTime TUESDAY = LocalDate.of(2024, 3, 5).atStartOfDay();

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final Comparison comparison = Accounts.comparison();
    private final ComparisonIndex index = new ComparisonIndex(comparison);

    @Test
    void everyTimeThatASourceGivesIsInItsLaneTheEarliestFirstAndWithoutADateLast() {
        assertThat(words("A")).containsExactly("until Friday", "on Tuesday evening", "within twenty minutes");
        assertThat(words("E")).containsExactly("on Wednesday evening", "when the wind had already turned");
        assertThat(lane("E")).extracting(TimedClaim::isPlaced).containsExactly(true, false);
    }

    @Test
    void timesAreToldAsFarAsTheWordsFixThem() {
        assertThat(lane("A")).extracting(said -> WhenText.of(said, text)).containsExactly(
                "before 8 Mar 2024", "5 Mar 2024, 18:00 to 00:00", "5 Mar 2024, 19:10 to 19:30");
        assertThat(WhenText.of(lane("B").getFirst(), text)).isEqualTo("5 Mar 2024");
        assertThat(lane("E")).extracting(said -> WhenText.of(said, text)).containsExactly(
                "from 6 Mar 2024, 18:00 on", "date not known");
    }

    @Test
    void aLongStretchOfWhichNothingIsToldIsShortened() {
        ElasticAxis axis = ElasticAxis.of(all());
        double days = axis.place(TUESDAY.plusDays(3)) - axis.place(TUESDAY);
        double months = axis.place(LocalDate.of(2024, 9, 1).atStartOfDay()) - axis.place(TUESDAY.plusDays(4));

        assertThat(months).isLessThan(2 * days);
        assertThat(axis.breaks()).hasSize(1);
    }

    @Test
    void daysAreNamedOnceWithTheirYearAndNeverOverOneAnother() {
        List<TimeTick> ticks = TimeRuler.of(all(), 700, Locale.UK).ticks();

        assertThat(ticks).extracting(TimeTick::words).contains("5 Mar 2024");
        assertThat(ticks).filteredOn(tick -> tick.words().contains("2024")).hasSize(1);
        for (int next = 1; next < ticks.size(); next++) {
            assertThat(ticks.get(next).place() - ticks.get(next - 1).place()).isGreaterThan(90);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingInARowLiesOnAnythingElseAndNoTimeStandsBeforeAnEarlierOne(long seed) {
        Random random = new Random(seed);
        List<TimedClaim> lane = Stream.generate(() -> any(random)).limit(200).toList();
        TimeRuler ruler = TimeRuler.of(lane, 300 + random.nextInt(900), Locale.UK);
        List<LocalDateTime> moments = new ArrayList<>(lane.stream().flatMap(TimedClaim::ends).sorted().toList());
        moments.add(LocalDateTime.MAX);

        assertThat(moments).as("seed %d", seed).isSortedAccordingTo(
                (one, other) -> Double.compare(ruler.place(one), ruler.place(other)));
        List<LaneRow> rows = LaneRow.of(comparison.articles().getFirst(), lane, ruler, text);
        assertThat(rows.stream().flatMap(row -> row.items().stream())).as("seed %d", seed).hasSize(lane.size());
        for (LaneRow row : rows) {
            for (int next = 1; next < row.items().size(); next++) {
                assertThat(row.items().get(next).begin()).as("seed %d", seed)
                        .isGreaterThan(row.items().get(next - 1).end());
            }
        }
    }

    @Test
    void inALongLaneTheSourceIsNamedAgainBeforeItIsOutOfSight() {
        Random random = new Random(5);
        List<TimedClaim> lane = Stream.generate(() -> any(random)).limit(1000).toList();
        List<LaneRow> rows = LaneRow.of(
                comparison.articles().getFirst(), lane, TimeRuler.of(lane, 900, Locale.UK), text);

        assertThat(rows).hasSizeGreaterThan(100).filteredOn(LaneRow::first).hasSize(1);
        for (int row = 0; row + 10 < rows.size(); row++) {
            assertThat(rows.subList(row, row + 10)).anyMatch(LaneRow::named);
        }
    }

    @Test
    void aLabelTakesTheRoomThatItsRowHas() {
        List<TimedClaim> lane = lane("A");
        TimeRuler wide = TimeRuler.of(all(), 1600, Locale.UK);
        TimeRuler narrow = TimeRuler.of(all(), 500, Locale.UK);

        assertThat(LaneRow.of(comparison.articles().getFirst(), lane, wide, text))
                .flatMap(LaneRow::items).filteredOn(item -> item.label().startsWith("Number killed"))
                .allMatch(item -> item.width() > 6 * item.label().length() && item.width() > 280);
        assertThat(LaneRow.of(comparison.articles().getFirst(), lane, narrow, text))
                .flatMap(LaneRow::items)
                .allMatch(item -> item.begin() >= 0 && (!item.said().isPlaced() || item.end() <= narrow.width()));
    }

    @Test
    void aSourceThatGivesNoTimeHasARowWithNothingInIt() {
        Article silent = comparison.articles().getFirst();

        assertThat(LaneRow.of(silent, List.of(), TimeRuler.of(List.of(), 500, Locale.UK), text))
                .singleElement().matches(LaneRow::first).matches(row -> row.items().isEmpty());
    }

    private TimedClaim any(Random random) {
        Claim claim = comparison.claims().get(random.nextInt(comparison.claims().size()));
        LocalDateTime from =
                LocalDateTime.of(1950 + random.nextInt(75), 1, 1, 0, 0).plusMinutes(random.nextInt(500000));
        LocalDateTime until = random.nextInt(5) == 0 ? LocalDateTime.MAX : from.plusMinutes(1 + random.nextInt(90000));
        TimeMention time = new TimeMention(random.nextInt(6) == 0 ? LocalDateTime.MIN : from, until,
                TimePrecision.DAY, false, random.nextInt(4) > 0, new TextSpan(0, 1));
        return new TimedClaim(claim.article(), index.factsOf(claim.id()).getFirst(), claim, time, "then");
    }

    private List<TimedClaim> all() {
        return comparison.articles().stream().flatMap(article -> TimedClaim.of(article, index).stream()).toList();
    }

    private List<TimedClaim> lane(String siglum) {
        return all().stream().filter(said -> said.article().siglum().equals(siglum)).toList();
    }

    private List<String> words(String siglum) {
        return lane(siglum).stream().map(TimedClaim::words).toList();
    }
}
