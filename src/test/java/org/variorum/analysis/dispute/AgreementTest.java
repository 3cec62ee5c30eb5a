package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.ComparisonPipeline;
import org.variorum.analysis.EnglishAnalysis;
import org.variorum.analysis.Progress;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.text.SourceText;

/** What is told as agreed: only what the sources say alike, whatever else brought their claims together. */
class AgreementTest {

    private static final ComparisonPipeline PIPELINE = EnglishAnalysis.pipeline();
    private static final String LEAD = "A barge hit the bridge at Arlen on Monday. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The barge carried 40 tonnes of gravel. | The barge carried 400 tonnes of gravel.",
        "The lamp on the bridge was working. | The lamp on the bridge was not working.",
        "The master had seven men aboard. | The master had nine men aboard.",
        "Nobody had warned the crew. | A watchman had warned the crew.",
        "The bridge was built in 1911. | The bridge was built in 1931.",
        "The owner repaired the rudder in May. | The owner repaired the rudder in July.",
        "The lamp on the bridge was working. | The lamp on the bridge had been out of order since May.",
        "The master was at the helm when it hit. | The master was in his cabin when it hit.",
        "Twelve of the men were taken to a hospital. | All nine men were brought to a hospital.",
        "The master called his wife at 6.40 p.m. | The master phoned his wife at 6.55 p.m.",
        "The barge sank on Tuesday, killing three men. | The barge sank on Wednesday, killing three men.",
        "The logbook was found in the wreck. | Divers are still searching for the logbook.",
        "Divers have recovered the logbook. | The search for the logbook goes on.",
        "The master refused a breath test. | The master tested negative for alcohol.",
        "The master refused treatment. | The master was treated on the quay.",
        "An inspection in May found no damage to the hull. | An inspection in May found cracks in the hull.",
        "Divers checked the pier in May and found no damage. | Divers checked the pier in May and found cracks.",
        "The bridge was undamaged. | The bridge had cracks in two pillars.",
        "The master had brought his brother. | The town dropped the case that it brought in 2021.",
        "The council cancelled the regatta in May. | The regatta in May went ahead.",
        "The damage was put at 3.2 million euros. | Repairs would cost at least 5 million euros, the council said.",
        "The damage was put at 3.2 million euros. | The council put the cost of repairs at 4 million euros.",
        "The barge left Arlen at 6.10 p.m. | The barge left Arlen at 6.40 p.m.",
        "A watchman walked up to the lock. | The divers rested as they walked up the quay.",
        "The collision happened before dawn. | This sort of thing happens every year.",
        "The master was alone. | The master was pronounced dead at St Anne's Hospital.",
        "Two ambulances could be seen leaving the quay. | The master had seen his children in spring."
    })
    void whatIsSaidOtherwiseIsNotAgreed(String first, String second) {
        assertThat(agreed(first, second)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The barge carried about 40 tonnes of gravel. | The barge was carrying 40 tonnes of gravel.",
        "The accident happened at 6.45 p.m. | The accident happened at about 6.40 p.m.",
        "The lamp on the bridge was working. | The bridge's lamp was working at the time.",
        "Divers found the logbook on Tuesday. | The logbook was recovered on Tuesday.",
        "The master refused a breath test. | The master declined to take a breath test.",
        "The master refused a breath test. | The master declined a breath test.",
        "The damage was put at 3.2 million euros. | The damage is put at some 3.2 million euros.",
        "The captain called the lock keeper. | The lock keeper was called by the skipper."
    })
    void whatIsSaidAlikeIsAgreed(String first, String second) {
        assertThat(agreed(first, second)).isTrue();
    }

    /** Whether some fact tells the two sentences behind the lead as agreed. */
    private static boolean agreed(String first, String second) {
        List<Article> articles = new ArrayList<>();
        for (String text : List.of(LEAD + first, LEAD + second)) {
            ArticleMetadata metadata = new ArticleMetadata(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), "en");
            ArticleId id = ArticleId.at(articles.size());
            articles.add(new Article(id, id + ".txt", id + "0", metadata, new SourceText(text), List.of(), false));
        }
        Comparison comparison = PIPELINE.compare(articles, Progress.NONE);
        List<Claim> behind = comparison.claims().stream().filter(claim -> claim.sentence() > 0).toList();
        return comparison.facts().stream()
                .filter(fact -> fact.status() == FactStatus.AGREED || fact.status() == FactStatus.NUANCED)
                .anyMatch(fact -> behind.stream().filter(claim -> fact.claims().anyMatch(claim.id()::equals))
                        .map(Claim::article).distinct().count() > 1);
    }
}
