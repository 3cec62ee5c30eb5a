package org.variorum.analysis.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/** All times are read as of Friday 26 January 2024. */
class TimeFinderTest {

    private static final TimeFinder FINDER = new TimeFinder("en");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 26);
    private static final TimeContext CONTEXT = TimeContext.of(Optional.of(PublicationTime.on(PUBLISHED)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It happened on Jan. 3.|2024-01-03|2024-01-04",
        "It happened on 3 January.|2024-01-03|2024-01-04",
        "It happened on January 3, 2023.|2023-01-03|2023-01-04",
        "It happened on 3 January 2023.|2023-01-03|2023-01-04",
        "It happened on the 3rd of January.|2024-01-03|2024-01-04",
        "It happened on Dec. 27.|2023-12-27|2023-12-28",
        "It happened on 2023-12-27.|2023-12-27|2023-12-28",
        "It happened on 12/27/2023.|2023-12-27|2023-12-28",
        "It happened on January 3-5.|2024-01-03|2024-01-06",
        "It happened on Wednesday.|2024-01-24|2024-01-25",
        "It happened on Friday.|2024-01-26|2024-01-27",
        "It happened last Friday.|2024-01-19|2024-01-20",
        "It will happen on Monday.|2024-01-29|2024-01-30",
        "Services resume on Monday.|2024-01-29|2024-01-30",
        "It happened yesterday.|2024-01-25|2024-01-26",
        "It happened on Wednesday, Jan. 3.|2024-01-03|2024-01-04",
        "It happened last week.|2024-01-15|2024-01-22",
        "It happened on Tuesday of last week.|2024-01-16|2024-01-17",
        "It happened last month.|2023-12-01|2024-01-01",
        "It happened in December.|2023-12-01|2024-01-01",
        "It happened last October.|2023-10-01|2023-11-01",
        "It happened in August 2021.|2021-08-01|2021-09-01",
        "It happened earlier this month.|2024-01-01|2024-01-27",
        "It happened in 2019.|2019-01-01|2020-01-01",
        "It happened in the 1990s.|1990-01-01|2000-01-01",
        "It happened last summer.|2023-06-01|2023-09-01",
        "It happened two days ago.|2024-01-24|2024-01-25",
        "It happened two weeks ago.|2024-01-10|2024-01-15",
        "It lasted from Monday to Wednesday.|2024-01-22|2024-01-25",
        "It lasted from 2010 to 2014.|2010-01-01|2015-01-01",
        "It happened on Christmas Day.|2023-12-25|2023-12-26"})
    void resolvesDays(String text, LocalDate from, LocalDate until) {
        TimeMention time = only(text);

        assertThat(time.from()).isEqualTo(from.atStartOfDay());
        assertThat(time.until()).isEqualTo(until.atStartOfDay());
        assertThat(time.dated()).isTrue();
    }

    /** What was put off ends after the report. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Sailings were cancelled until Monday.|2024-01-29",
        "The hearing was adjourned until Tuesday.|2024-01-30",
        "The suspect was bailed until May.|2024-06-01",
        "The bridge stayed closed until Monday.|2024-01-22"})
    void whatWasPutOffEndsAfterTheReport(String text, LocalDate end) {
        assertThat(only(text).until().toLocalDate()).isBetween(end, end.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "at 7:21 p.m.|19:21|19:22|false",
        "at 7:20 p.m.|19:18|19:23|false",
        "about 1 a.m.|00:50|01:11|true",
        "at 10 p.m.|21:55|22:06|false",
        "just after 11 a.m.|11:00|11:20|true",
        "at eight minutes to four|03:52|03:53|false",
        "at half past two|02:28|02:33|false",
        "at ten past three in the afternoon|15:08|15:13|false",
        "a few minutes past 11 in the morning|11:02|11:11|false",
        "shortly after nine, when guards came|09:00|09:20|true",
        "shortly before noon|11:40|12:00|true",
        "at 0540 GMT|05:38|05:43|false",
        "at 17:31|17:31|17:32|false",
        "at 18.55|18:53|18:58|false",
        "shortly after 18.55|18:55|19:15|true",
        "at about 06.40 on the quay|06:30|06:51|true",
        "at 18.57, before dark|18:57|18:58|false",
        "between 5 and 6 p.m.|17:00|18:00|true",
        "from 11 a.m. to 2 p.m.|11:00|14:00|true",
        "at seven p.m.|18:55|19:06|false",
        "at 5 in the morning|04:55|05:06|false",
        "at 9 o'clock at night|20:55|21:06|false",
        "in the afternoon|12:00|18:00|false"})
    void readsClockTimesWithoutADay(String text, String from, String until, boolean approximate) {
        TimeMention time = only("It happened " + text + ".");

        assertThat(time.from()).isEqualTo(LocalDateTime.parse("0001-01-01T" + from));
        assertThat(time.until()).isEqualTo(LocalDateTime.parse("0001-01-01T" + until));
        assertThat(time.dated()).isFalse();
        assertThat(time.approximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "about 10 p.m. Friday|2024-01-26T21:50|2024-01-26T22:11",
        "on Friday at 10:41 p.m.|2024-01-26T22:41|2024-01-26T22:42",
        "at 10:41 p.m. on Friday, Jan. 19|2024-01-19T22:41|2024-01-19T22:42",
        "early Sunday|2024-01-21T00:00|2024-01-21T11:00",
        "Sunday night|2024-01-21T18:00|2024-01-22T06:00",
        "last night|2024-01-25T17:00|2024-01-26T06:00",
        "yesterday afternoon|2024-01-25T12:00|2024-01-25T18:00"})
    void joinsDayAndTimeOfDay(String text, LocalDateTime from, LocalDateTime until) {
        TimeMention time = only("It happened " + text + ".");

        assertThat(time.from()).isEqualTo(from);
        assertThat(time.until()).isEqualTo(until);
    }

    @Test
    void aWeekBeforeAnEventIsMeantWithinTwoDays() {
        List<TimeMention> times = find("It came a week before the attack on Jan. 3, not in November.", CONTEXT);

        assertThat(times.getFirst().from()).isEqualTo(LocalDate.of(2023, 12, 25).atStartOfDay());
        assertThat(times.getFirst().until()).isEqualTo(LocalDate.of(2023, 12, 30).atStartOfDay());
        assertThat(times.getFirst().approximate()).isTrue();
    }

    @Test
    void theDayOfTheReportIsNotTheDayOfTheEventBeforeIt() {
        List<TimeMention> times = find(
                "It came a week before the attack, a broadcaster reported on Thursday.",
                CONTEXT.withEvent(LocalDate.of(2024, 1, 3)));

        assertThat(times.getFirst().from()).isEqualTo(LocalDate.of(2023, 12, 25).atStartOfDay());
    }

    @Test
    void aDistanceCountsFromTheEventOfTheContext() {
        TimeMention time = find("The warning came a week prior.", CONTEXT.withEvent(LocalDate.of(2024, 1,
                3))).getFirst();

        assertThat(time.contains(find("It came on Dec. 27.", CONTEXT).getFirst())).isTrue();
        assertThat(find("It came in December.", CONTEXT).getFirst().overlaps(time)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It came a week before the attack.", "It came days after the blast."})
    void aDistanceFromAnUnknownDayStaysOpen(String text) {
        assertThat(only(text)).matches(time -> time.precision() == TimePrecision.OPEN
                && time.from().equals(LocalDateTime.MIN) && time.until().equals(LocalDateTime.MAX));
    }

    @Test
    void boundsStayOpenOnOneSide() {
        assertThat(only("It held until Friday.").from()).isEqualTo(LocalDateTime.MIN);
        assertThat(only("It came before Jan. 3.").until()).isEqualTo(LocalDateTime.parse("2024-01-03T00:00"));
        assertThat(only("It has held since 2018.").until()).isEqualTo(LocalDateTime.MAX);
    }

    @Test
    void withoutPublicationTheArticlesOwnYearCounts() {
        TimeContext context = TimeContext.of(Optional.empty(), "On Jan. 3, 2024, bombs went off. In 1979 none did.");

        assertThat(find("It came on Jan. 3.", context).getFirst().from()).isEqualTo("2024-01-03T00:00");
        assertThat(find("It came on Friday.", context).getFirst().precision()).isEqualTo(TimePrecision.OPEN);
    }

    @Test
    void withoutAnyContextADayWithoutYearStaysOpen() {
        TimeContext context = TimeContext.of(Optional.empty(), "Bombs went off on Jan. 3.");

        assertThat(find("It came on Jan. 3.", context).getFirst().precision()).isEqualTo(TimePrecision.OPEN);
        assertThat(find("It came on Jan. 3, 2020.", context).getFirst().from()).isEqualTo("2020-01-03T00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"He may march on.", "A fun night club closed.", "It has 2000 rooms.",
            "The second man fled.",
        "He was in his 40s.", "The ratio is 3-1.", "Every Friday they met."})
    void leavesOutWhatIsNoTime(String text) {
        assertThat(find(text, CONTEXT)).isEmpty();
    }

    /** With a point, only what surrounds a number tells an hour from money, a score or a share. */
    @ParameterizedTest
    @ValueSource(strings = {
        "The shares closed at 18.55 on Monday.", "It was sold for 18.55 after a day.", "They won by 18.55 to 10.20.",
        "The bar stood at 18.55 metres.", "It cost £18.55 at the door.", "It rose to 18.55% in May.",
        "It fell by 12.40 in May.",
        "The price was fixed at 12.40, a third more.", "It ended after 18.55 seconds.", "He ran it in 12.40."})
    void readsNoHourWherePricesOrMeasuresAreTold(String text) {
        assertThat(find(text, CONTEXT)).noneMatch(time -> time.precision() == TimePrecision.MINUTE);
    }

    @Test
    void spansHoldTheWholeExpression() {
        ParsedSentence sentence = Sentences.of("Shots were fired at about 7:20 p.m. on Friday, Jan. 19, police said.");

        assertThat(FINDER.find(sentence, CONTEXT)).singleElement()
                .matches(time -> Sentences.words(sentence, time.span()).equals("about 7:20 p.m. on Friday, Jan. 19"));
    }

    private static TimeMention only(String text) {
        List<TimeMention> times = find(text, CONTEXT);
        assertThat(times).hasSize(1);
        return times.getFirst();
    }

    private static List<TimeMention> find(String text, TimeContext context) {
        return FINDER.find(Sentences.of(text), context);
    }
}
