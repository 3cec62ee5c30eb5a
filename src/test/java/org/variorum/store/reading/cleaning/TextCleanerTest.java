package org.variorum.store.reading.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.text.TextSpan;

class TextCleanerTest {

    private static final String BODY = """
            The council approved the new harbour bridge on Tuesday, January 9, 2024, by twelve votes to three.
            Work is to begin in March, said the engineer in charge, and it will take two years to finish.
            Opponents say that the cost, put at 20 million, is far too high for a town of this size.
            """;

    @Test
    void menusDatesAndPromotionAroundTheBodyAreExcluded() {
        String text = "Home > News > Local\nCouncil approves the harbour bridge\nShare\n" + BODY
                + "READ MORE: Ten walks by the river\n";
        Cleaned article = only(text);

        assertThat(article.title()).contains("Council approves the harbour bridge");
        assertThat(excluded(text, article, ExclusionReason.NAVIGATION)).containsExactly("Home > News > Local", "Share");
        assertThat(excluded(text, article, ExclusionReason.PROMOTION))
                .containsExactly("READ MORE: Ten walks by the river");
    }

    @Test
    void aLineOfAThousandCharactersIsNoHeadline() {
        assertThat(only("a".repeat(100_000) + "\n" + BODY).title()).isEmpty();
        assertThat(only("(".repeat(5_000) + " 12 people were killed").title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"' -BayMirror',BayMirror", "' | Bay City Voice',Bay City Voice", "' – all about bridges',", "'',"})
    void aPageNameThatRepeatsTheHeadlineNamesTheSiteBehindIt(String behind, String source) {
        String text = "Current:Home > News > Council approves the harbour bridge" + behind
                + "\nCouncil approves the harbour bridge\n" + BODY;

        assertThat(only(text).title()).contains("Council approves the harbour bridge");
        assertThat(only(text).source()).isEqualTo(Optional.ofNullable(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "By a wire-service correspondent", "By our staff reporter in Bay City", "From our correspondent",
        "By the Bay News Agency", "By Ann Lee and Bo Dahl", "By staff writers"})
    void whoWroteItIsNoPartOfWhatIsTold(String byline) {
        String text = "Council approves the harbour bridge\n" + byline + "\n" + BODY;

        assertThat(excluded(text, only(text), ExclusionReason.CREDIT)).containsExactly(byline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bay City Voice, 10 January 2024 | Bay City Voice | | 2024-01-10",
        "Wednesday 10 January 2024 – Bay City Voice | Bay City Voice | | 2024-01-10",
        "Bay City Voice, Wednesday, January 10, 2024, 9:30 am | Bay City Voice | | 2024-01-10T09:30",
        "(Voice of the Bay, 2024-01-10) | Voice of the Bay | | 2024-01-10",
        "By Ann Lee, Bay City Voice, 10 January 2024 | Bay City Voice | Ann Lee | 2024-01-10",
        "By Ann Lee, 10 January 2024 | | Ann Lee | 2024-01-10",
        "Bay City Voice, 10 January 2024. By staff reporters | Bay City Voice | staff reporters | 2024-01-10",
        "Bay City Voice, 10 January 2024. By Ann Lee | Bay City Voice | Ann Lee | 2024-01-10",
        "Published in the Bay City Voice on 10 January 2024 | Bay City Voice | | 2024-01-10",
        "Source: Bay City Voice | Bay City Voice | | ",
        "By Ann Lee, staff | | Ann Lee, staff | ",
        "By our staff | | our staff | ",
        "(Northwire) | | Northwire | "})
    void aLineBelowTheHeadlineSaysWhereAndWhenItStoodAndWhoWroteIt(
            String line, String source, String byline, String published) {
        String text = "Council approves the harbour bridge\n" + line + "\n" + BODY;
        Cleaned article = only(text);

        assertThat(article.title()).contains("Council approves the harbour bridge");
        assertThat(article.source()).isEqualTo(Optional.ofNullable(source));
        assertThat(article.byline()).isEqualTo(Optional.ofNullable(byline));
        assertThat(article.published().map(PublicationTime::iso)).isEqualTo(Optional.ofNullable(published));
        assertThat(article.exclusions()).extracting(exclusion -> slice(text, exclusion.span())).containsExactly(line);
    }

    @Test
    void whereAndWhenItStoodMayComeBeforeTheHeadlineOrAfterTheBody() {
        String line = "Bay City Voice, 10 January 2024";
        String headline = "Council approves the harbour bridge\n";

        for (String text : List.of(line + "\n\n" + headline + BODY, headline + BODY + "\n" + line + "\n")) {
            assertThat(only(text).title()).contains(headline.strip());
            assertThat(only(text).source()).contains("Bay City Voice");
            assertThat(only(text).published().map(PublicationTime::iso)).contains("2024-01-10");
            assertThat(only(text).exclusions()).extracting(exclusion -> slice(text, exclusion.span()))
                    .containsExactly(line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linden Park Observer, 10 January 2024", "Linden Park Observer\n10 January 2024"})
    void aPublisherAndADayAtTheTopAreNoHeadline(String top) {
        String text = top + "\n\nCouncil approves the harbour bridge\n" + BODY;

        assertThat(only(text).title()).contains("Council approves the harbour bridge");
        assertThat(only(text).source()).contains("Linden Park Observer");
        assertThat(only(text).published().map(PublicationTime::iso)).contains("2024-01-10");
        assertThat(only(text).captured()).isEmpty();
    }

    @Test
    void aHeadlineOfOneWordStandsAboveWhereAndWhenItAppeared() {
        Cleaned article = only("Dust\nLinden Sunday Compass, 10 January 2024\nBy Ida Moreau\n\n" + BODY);

        assertThat(article.title()).contains("Dust");
        assertThat(article.source()).contains("Linden Sunday Compass");
        assertThat(article.published().map(PublicationTime::iso)).contains("2024-01-10");
    }

    @Test
    void anAgencyBehindByIsNotThePublisher() {
        Cleaned article = only("Council approves the harbour bridge\nLinden Tribune, 10 January 2024\n"
                + "By Plains News Service\n\n" + BODY);

        assertThat(article.source()).contains("Linden Tribune");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The Lens, 10 January 2024, 8:00 a.m. | The Lens | 2024-01-10T08:00",
        "Transit magazine, 10 January 2024, 14:30 | Transit magazine | 2024-01-10T14:30"})
    void theHourBesideTheDayIsReadAndEndsNoSentence(String line, String source, String published) {
        Cleaned article = only("Council approves the harbour bridge\n" + line + "\nBy Ida Moreau\n\n" + BODY);

        assertThat(article.title()).contains("Council approves the harbour bridge");
        assertThat(article.source()).contains(source);
        assertThat(article.published().map(PublicationTime::iso)).contains(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "New York, 10 January 2024", "NEW YORK, Wednesday, January 10, 2024", "Springfield, Ohio, 10 January 2024",
        "London – 10 January 2024", "Harbour Town, 10 January 2024"})
    void aPlaceBesideADayIsNoPublisher(String dateline) {
        String headline = "Council approves the harbour bridge\n";
        String body = BODY + "It is the second bridge in Harbour Town.\n";

        for (String text : List.of(headline + dateline + "\n" + body, dateline + "\n\n" + headline + body)) {
            assertThat(only(text).title()).contains(headline.strip());
            assertThat(only(text).source()).isEmpty();
            assertThat(only(text).published().map(PublicationTime::iso)).contains("2024-01-10");
            assertThat(only(text).exclusions()).extracting(exclusion -> slice(text, exclusion.span()))
                    .containsExactly(dateline);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tidewell, 10 January 2024 | ", "TIDEWELL, 10 January 2024 | ", "Reuters, 10 January 2024 | Reuters",
        "CNN, 10 January 2024 | CNN", "The Lens, 10 January 2024 | The Lens"})
    void aNameOfOneWordThatNoPublisherIsKnownByIsNoSource(String line, String source) {
        String headline = "Council approves the harbour bridge\n";
        for (String text : List.of(headline + line + "\n" + BODY, headline + BODY + "\n" + line + "\n")) {
            assertThat(only(text).source()).isEqualTo(Optional.ofNullable(source));
            assertThat(only(text).title()).contains(headline.strip());
            assertThat(only(text).published().map(PublicationTime::iso)).contains("2024-01-10");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paris, 10 January 2024", "Tidewell, 10 January 2024"})
    void aPlaceAndADayAreNoHeadlineEither(String dateline) {
        Cleaned article = only(dateline + "\n\n" + BODY);

        assertThat(article.title()).isEmpty();
        assertThat(article.source()).isEmpty();
        assertThat(article.published().map(PublicationTime::iso)).contains("2024-01-10");
    }

    @Test
    void aPublisherThatIsNamedAfterItsPlaceStaysOneBesideAnotherPlace() {
        Cleaned article = only("Council approves the harbour bridge\nNew York Voice, Boston, 10 January 2024\n" + BODY);

        assertThat(article.source()).contains("New York Voice");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Bridge vote set for 10 January 2024", "Council votes again, 10 January 2024", "Mill Lane, 10 January 2024"})
    void aHeadlineThatNamesADayStaysAHeadline(String headline) {
        Cleaned article = only(headline + "\n" + BODY);

        assertThat(article.title()).contains(headline);
        assertThat(article.source()).isEmpty();
        assertThat(article.exclusions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "For the latest stories and updates download our app for both kinds of phone. | PROMOTION",
        "The latest news about the bridge in Bay City (free to read) | PROMOTION",
        "This post contains references to products of those who advertise here. | PROMOTION",
        "(Credit: Ann Lee / Bay City Voice) | CAPTION",
        "Release Date: | NAVIGATION",
        "bay-city-voice.com | NAVIGATION"})
    void whatASiteSaysOfItselfBetweenParagraphsIsNoPartOfTheArticle(String line, ExclusionReason reason) {
        String text = "Council approves the harbour bridge\n" + BODY + line + "\n" + BODY.replace("council", "town");

        assertThat(excluded(text, only(text), reason)).containsExactly(line);
    }

    @Test
    void anAgencyInBracketsAfterTheLastSentenceIsACredit() {
        String text = "Council approves the harbour bridge\n" + BODY
                + "Nobody was hurt when it fell (Thursday). (Northwire)\n";

        assertThat(excluded(text, only(text), ExclusionReason.CREDIT)).containsExactly("(Northwire)");
        assertThat(only(text).byline()).contains("Northwire");
    }

    @Test
    void aSentenceThatBeginsWithByStays() {
        String text = "Council approves the harbour bridge\nBy the time the vote came, half of them had left.\n"
                + BODY;

        assertThat(excluded(text, only(text), ExclusionReason.CREDIT)).isEmpty();
    }

    @Test
    void shortLinesBetweenParagraphsAreSubHeadingsAndStay() {
        String text = "Council approves the harbour bridge\n" + BODY
                + "What next\n" + BODY.replace("Tuesday", "Monday");

        assertThat(only(text).exclusions())
                .noneMatch(exclusion -> slice(text, exclusion.span()).contains("What next"));
    }

    @Test
    void listsOfOtherStoriesAfterTheBodyAreExcludedWhole() {
        String text = "Council approves the harbour bridge\n" + BODY
                + "Related\n- Ten walks by the river\n- Is the ferry safe? We asked five experts.\n"
                + "Ranking\nOther story\n";

        assertThat(excluded(text, only(text), ExclusionReason.RELATED)).singleElement().asString()
                .startsWith("Related").endsWith("Other story");
    }

    @Test
    void aTailHeadingFollowedByProseIsNoTail() {
        String text = "Council approves the harbour bridge\n" + BODY + "Comments\n" + BODY.replace("Tuesday", "Monday");

        assertThat(excluded(text, only(text), ExclusionReason.RELATED)).isEmpty();
    }

    @Test
    void captionsCreditsAndRepeatedLinesAreExcluded() {
        String text = "Council approves the harbour bridge\nThe old bridge at dawn. REUTERS/Ann Example\n"
                + "Council approves the harbour bridge\nBy Ann Example\n" + BODY
                + "Bob Sample contributed to this report.\n";
        Cleaned article = only(text);

        assertThat(excluded(text, article, ExclusionReason.CAPTION)).hasSize(1);
        assertThat(excluded(text, article, ExclusionReason.DUPLICATE))
                .containsExactly("Council approves the harbour bridge");
        assertThat(excluded(text, article, ExclusionReason.CREDIT))
                .containsExactly("By Ann Example", "Bob Sample contributed to this report.");
        assertThat(article.byline()).contains("Ann Example");
    }

    @Test
    void wordsGluedInByAMirrorAreExcludedAndDroppedFromTheHeadline() {
        String text = "Striking:Council approves the harbour bridge\nThe StrikingCouncil met late, and it was " + BODY;
        Cleaned article = only(text);

        assertThat(article.title()).contains("Council approves the harbour bridge");
        assertThat(excluded(text, article, ExclusionReason.SPAM)).containsExactly("Striking:", "Striking");
    }

    @Test
    void aColonWithoutSpaceAloneIsNoSpam() {
        String text = "Update:Council approves the harbour bridge\n" + BODY;

        assertThat(only(text).exclusions()).isEmpty();
    }

    @Test
    void aRepeatedHeadlineAfterBodyTextStartsAnotherArticle() {
        String text = "Council approves the harbour bridge\n" + BODY
                + "Ferry captain wins the regatta\nFerry captain wins the regatta\n"
                + BODY.replace("council", "captain").replace("Work", "Sailing").replace("Opponents", "Rivals");

        List<Cleaned> articles = new TextCleaner().clean(text, List.of(), true);

        assertThat(articles).extracting(article -> article.title().orElse(""))
                .containsExactly("Council approves the harbour bridge", "Ferry captain wins the regatta");
        assertThat(articles.get(0).extent().end()).isEqualTo(articles.get(1).extent().start());
        assertThat(slice(text, articles.get(1).extent())).startsWith("Ferry captain");
    }

    @Test
    void aDateBelowTheHeadlineThatFitsTheTextIsThePublication() {
        Cleaned article = only("Council approves the harbour bridge\nPublished: January 10, 2024\n" + BODY);

        assertThat(article.published().map(PublicationTime::iso)).contains("2024-01-10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TIDEWELL, 10 January 2024 (Northwire) - | 2024-01-10", "Tidewell, Jan. 10, 2024 — | 2024-01-10",
        "TIDEWELL, 10 January | ", "In Tidewell, 10 January 2024 was | "})
    void theDayThatTheFirstSentenceOpensWithIsThePublication(String opening, String published) {
        Cleaned article = only("Council approves the harbour bridge\n" + opening + " " + BODY.strip() + "\n");

        assertThat(article.published().map(PublicationTime::iso)).isEqualTo(Optional.ofNullable(published));
    }

    @Test
    void aDateLongAfterWhatIsToldIsAMirrorsDate() {
        Cleaned article = only("Council approves the harbour bridge\nDate:2025-04-10 06:38:58\n" + BODY);

        assertThat(article.published()).isEmpty();
        assertThat(article.captured().map(PublicationTime::iso)).contains("2025-04-10T06:38");
    }

    @Test
    void aDateAboveTheHeadlineIsThePagesClock() {
        Cleaned article = only("Tuesday, January 9, 2024\nCouncil approves the harbour bridge\n" + BODY);

        assertThat(article.published()).isEmpty();
        assertThat(article.captured()).isPresent();
    }

    private static Cleaned only(String text) {
        List<Cleaned> articles = new TextCleaner().clean(text, List.of(), true);
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }

    private static List<String> excluded(String text, Cleaned article, ExclusionReason reason) {
        return article.exclusions().stream()
                .filter(exclusion -> exclusion.reason() == reason)
                .map(exclusion -> slice(text, exclusion.span()))
                .toList();
    }

    private static String slice(String text, TextSpan span) {
        return text.substring(span.start(), span.end());
    }
}
