package org.variorum.analysis.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleMetadata;

class AnchorFinderTest {

    private static final EventAnchors ANCHORS = new EventAnchors("en");
    private static final String MARKET = """
            A bombing at a market in Harpur, India, killed 31 people on February 20, police said.

            The attack was the worst in the region for years. Hospitals treated dozens of people.

            The same group was behind the May 2023 bombing in Lahore that killed 57 people. \
            In 2021, gunmen carried out an attack on a temple in Nepal that killed nine.

            The bombing left 40 families without a home.
            """;

    private static List<ExtractedClaim> market() {
        return Extraction.analyze(Extraction.article("Bombing kills 31 at market in Harpur", MARKET)).claims();
    }

    private static ExtractedClaim with(String part) {
        return market().stream().filter(claim -> claim.claim().quote().contains(part)).findFirst().orElseThrow();
    }

    private static EventAnchor main() {
        return with("killed 31").anchor();
    }

    @Test
    void readsTheMainEventOffTheLead() {
        assertThat(main().kind()).isEqualTo("bombing");
        assertThat(main().places()).contains("Harpur", "India");
        assertThat(main().date()).hasValueSatisfying(
                date -> assertThat(date.from().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 20)));
    }

    @Test
    void inheritsTheMainEvent() {
        assertThat(with("Hospitals treated").anchor()).isEqualTo(main());
    }

    @Test
    void keepsTollsOfOtherEventsApart() {
        assertThat(ANCHORS.compatible(with("killed 57").anchor(), main()).verdict())
                .isEqualTo(AnchorMatch.Verdict.DIFFERENT);
        assertThat(ANCHORS.compatible(with("killed nine").anchor(), main()).verdict())
                .isEqualTo(AnchorMatch.Verdict.DIFFERENT);
    }

    @Test
    void fallsBackToTheMainEventAfterwards() {
        assertThat(ANCHORS.compatible(with("40 families").anchor(), main()).verdict())
                .isNotEqualTo(AnchorMatch.Verdict.DIFFERENT);
        assertThat(with("40 families").anchor().places()).contains("Harpur");
    }

    @Test
    void findsTheSameEventFromAnotherArticle() {
        ExtractedClaim other = Extraction.claim(
                "At least 30 people died in an explosion in Harpur, India, on February 20.", "died");
        assertThat(ANCHORS.compatible(other.anchor(), main()).verdict()).isEqualTo(AnchorMatch.Verdict.SAME);
    }

    @Test
    void holdsNothingAgainstWhatIsNotKnown() {
        assertThat(ANCHORS.compatible(EventAnchor.UNKNOWN, main()).verdict())
                .isEqualTo(AnchorMatch.Verdict.UNKNOWN);
    }

    @Test
    void theDatelinePlacesAnEventThatNothingElsePlaces() {
        EventAnchor anchor = anchor("HALMOUTH (Meridian) - An explosion killed three people on Tuesday.");
        assertThat(anchor.places()).containsExactly("Halmouth");
    }

    @Test
    void aReportFromElsewhereIsAboutThePlaceThatItNames() {
        EventAnchor anchor = anchor("DUBAI, March 4 (Reuters) - An explosion killed three in Kerman on Tuesday.");
        assertThat(anchor.places()).contains("Kerman").doesNotContain("Dubai");
    }

    @Test
    void withoutADayOfPublicationTimesCountFromTheDateline() {
        String text = "New York, 10 January 2024\n\nAn explosion killed three people on Monday, the mayor said.";
        Article dated = Extraction.article("Explosion kills three", text);
        Article undated = new Article(dated.id(), dated.original(), ArticleMetadata.unknown("en"),
                dated.text(), List.of(), false);
        assertThat(Extraction.analyze(undated).claims().getFirst().claim().times())
                .extracting(time -> time.from().toLocalDate()).containsExactly(LocalDate.of(2024, 1, 8));
    }

    private static EventAnchor anchor(String text) {
        return Extraction.analyze(Extraction.article("Explosion kills three", text)).claims().getFirst().anchor();
    }
}
