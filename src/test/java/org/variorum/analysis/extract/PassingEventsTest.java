package org.variorum.analysis.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.claim.EntityMention;

/** Tolls of different events that one article tells side by side. */
class PassingEventsTest {

    private static final EventAnchors ANCHORS = new EventAnchors("en");
    private static final String FERRY = """
            At least 62 people died when a ferry capsized in Manila on February 27, the coast guard said.

            """;

    private static EventAnchor anchor(String text, String part) {
        return Extraction.claim(text, part).anchor();
    }

    private static EventAnchor undated(String text, String part) {
        Article dated = Extraction.article("Report", text);
        ArticleMetadata none = new ArticleMetadata(Optional.empty(), Optional.of("Report"), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), "en");
        Article article = new Article(
                dated.id(), dated.file(), dated.sha256(), none, dated.text(), List.of(), false);
        return Extraction.analyze(article).claims().stream()
                .filter(claim -> claim.claim().quote().contains(part)).findFirst().orElseThrow().anchor();
    }

    private static AnchorMatch.Verdict verdict(EventAnchor first, EventAnchor second) {
        return ANCHORS.compatible(first, second).verdict();
    }

    private static LocalDate day(EventAnchor anchor) {
        return anchor.date().orElseThrow().from().toLocalDate();
    }

    @Test
    void aTollFollowsTheEventThatItsParagraphHasJustNamed() {
        String text = FERRY + """
                The ferry disaster of May 2019 in Lagos was the deadliest for decades. At least 144 people died.
                """;

        assertThat(day(anchor(text, "144 people"))).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(verdict(anchor(text, "144 people"), anchor(text, "62 people")))
                .isEqualTo(AnchorMatch.Verdict.DIFFERENT);
    }

    @Test
    void aTollDoesNotFollowAnEventThatIsOnlyComparedWith() {
        String text = """
                A bombing in Lahore on February 20 hit a market.

                The bombing was the worst since the attack in Karachi in 2019. At least 31 people died.
                """;

        assertThat(anchor(text, "31 people").places()).contains("Lahore");
        assertThat(day(anchor(text, "31 people"))).isEqualTo(LocalDate.of(2026, 2, 20));
    }

    @Test
    void aClaimWithADateOfItsOwnTakesThePlaceSaidBesideThatDate() {
        String text = FERRY + "Police arrested 35 people over the crash in Nairobi, where about 100 people were killed "
                + "on December 8.";

        EventAnchor crash = anchor(text, "100 people");
        assertThat(crash.places()).contains("Nairobi").doesNotContain("Manila");
        assertThat(day(crash)).isEqualTo(LocalDate.of(2025, 12, 8));
    }

    @Test
    void aTollOfAnEarlierYearIsNotTheMainEvents() {
        String text = FERRY + "Thirteen passengers drowned and nine people died in a collision in 2022.";

        assertThat(verdict(anchor(text, "nine people"), anchor(text, "62 people")))
                .isEqualTo(AnchorMatch.Verdict.DIFFERENT);
    }

    @Test
    void theMainDateIsADayAndNoYearSaidInPassing() {
        String text = """
                In 2022 a bomb had damaged the temple. Gunmen attacked the temple in Delhi on February 24. \
                Eleven people were killed. The attack came on a holiday.

                A bomb in 2022 and an attack in January 2020 had killed four.
                """;

        assertThat(day(anchor(text, "Eleven people"))).isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @Test
    void thePlacesOfAnEventAreNotAllThatItsParagraphNames() {
        String text = FERRY + "Rome told Paris that the group was behind the bombing in the city of Ankara on "
                + "December 3, which led to the deaths of about 40 people.";

        assertThat(anchor(text, "40 people").places()).containsExactlyInAnyOrder("Ankara", "Turkey");
    }

    @Test
    void anAccountWithoutPublicationDoesNotTakeTheYearOfAnotherEvent() {
        String text = """
                The mayor spoke after the Jan. 9 attacks by rebels. The attacks killed 80 people in Delhi.

                The rebels were behind the attack in Kabul in August 2021 that killed 180 people.
                """;
        EventAnchor known = anchor("A bombing in Delhi, India, killed 84 people on January 9, police said.", "84");
        EventAnchor later = anchor("A bombing in Delhi, India, killed 31 people on February 20, police said.", "31");

        assertThat(undated(text, "80 people").date()).hasValueSatisfying(
                date -> assertThat(EventAnchor.isYearless(date)).isTrue());
        assertThat(verdict(undated(text, "80 people"), known)).isEqualTo(AnchorMatch.Verdict.SAME);
        assertThat(ANCHORS.compatible(undated(text, "80 people"), later).reasons()).contains("other-date");
        assertThat(verdict(undated(text, "180 people"), known)).isEqualTo(AnchorMatch.Verdict.DIFFERENT);
    }

    @Test
    void anAccountWithoutPublicationTakesTheYearFromTheSameDay() {
        String text = "The attack of March 4 killed six people in Delhi. Nobody foresaw the attack of March 4, 2019.";

        assertThat(day(undated(text, "six people"))).isEqualTo(LocalDate.of(2019, 3, 4));
    }

    @Test
    void aYearThatIsWrittenOutIsNotTheOneThatNeedsNoWords() {
        String text = """
                Gunmen attacked a hall in Vienna on March 22. The attack killed 44 people.

                Nine people died in 2022 when a gunman opened fire in a church.
                """;

        assertThat(verdict(undated(text, "Nine people"), undated(text, "44 people"))).isEqualTo(
                AnchorMatch.Verdict.DIFFERENT);
    }

    @Test
    void arrestsBeforeTheEventWereMadeOverAnotherOne() {
        String text = FERRY + "The captain of another ship was one of 35 people detained in January.";

        assertThat(anchor(text, "35 people").inherited()).isFalse();
    }

    @Test
    void anotherAttackOfWhichNoMoreIsSaidIsNotTheMainEvent() {
        String text = "A bombing in Lahore on February 20 killed 31 people.\n\nSix people died in another attack.";

        assertThat(verdict(anchor(text, "Six people"), anchor(text, "31 people")))
                .isEqualTo(AnchorMatch.Verdict.DIFFERENT);
    }

    @Test
    void tollsOfTwoTownsOfOneCountryAreApart() {
        String text = "A bombing in Lahore on February 20 killed 31 people.\n\n"
                + "The bombing in Karachi killed six people.";

        assertThat(verdict(anchor(text, "six people"), anchor(text, "31 people")))
                .isEqualTo(AnchorMatch.Verdict.DIFFERENT);
    }

    @Test
    void aDayThatIsYetToComeBelongsToTheYearBefore() {
        String text = "Five men pleaded guilty over the March 22 shootout that wounded 17 people.";

        assertThat(day(anchor(text, "17 people"))).isEqualTo(LocalDate.of(2025, 3, 22));
    }

    @Test
    void aRelativeDayIsThatOfTheEvent() {
        EventAnchor relative = anchor("A bomb killed 31 people in Delhi on Tuesday.", "31 people");

        assertThat(day(relative)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(verdict(relative, anchor("The March 3 bombing in Delhi killed 30 people.", "30 people")))
                .isEqualTo(AnchorMatch.Verdict.SAME);
    }

    @Test
    void aDateIsNoParticipant() {
        ExtractedClaim claim = Extraction.claim(
                "TEHRAN – Iran received a message before the crime of 3 January, the paper found.", "message");

        assertThat(claim.anchor().participants()).noneMatch(name -> name.contains("3"));
        assertThat(claim.claim().places().stream().map(EntityMention::name)).noneMatch(name -> name.contains("3"));
    }

    @Test
    void hundredsOfEventsInOneArticleAreAllRead() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("A bombing in Delhi on May ").append(i % 28 + 1).append(", ").append(1950 + i % 70)
                    .append(", killed ").append(i + 2).append(" people.\n\n");
        }

        assertThat(Extraction.claims(text.toString())).hasSizeGreaterThanOrEqualTo(300);
    }
}
