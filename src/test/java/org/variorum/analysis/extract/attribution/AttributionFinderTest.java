package org.variorum.analysis.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.parse.EnglishAnalyzer;
import org.variorum.analysis.parse.LinguisticAnalyzer;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.segment.Quotation;
import org.variorum.analysis.segment.QuotationFinder;
import org.variorum.analysis.segment.Segmenter;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Commitment;
import org.variorum.model.claim.Voice;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.SourceText;

class AttributionFinderTest {

    private static final LinguisticAnalyzer ANALYZER = EnglishAnalyzer.load();

    private static List<SentenceAttributions> find(String text) {
        Article article = new Article(
                new ArticleId("A"), "a", "0", ArticleMetadata.unknown("en"), new SourceText(text), List.of(), false);
        SegmentedText segmented = new Segmenter("en").segment(article);
        List<ParsedSentence> sentences = segmented.sentences().stream().map(sentence -> {
            String words = article.text().slice(sentence.span());
            return new ParsedSentence(sentence, words, ANALYZER.analyze(words).stream()
                    .map(token -> token.shifted(sentence.span().start())).toList());
        }).toList();
        return new AttributionFinder("en").find(sentences,
                sentences.stream().map(sentence -> new SyntaxTree(sentence.tokens())).toList(),
                new QuotationFinder().find(text, segmented).stream().map(Quotation::content).toList());
    }

    private static Attribution first(String text) {
        return find(text).getFirst().contents().getFirst().attribution();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ms Wexley said the bridge was safe. A builder, Tom Harker, met reporters. He said it fell. | Tom Harker",
        "Tom Harker met reporters at the gate. He said that the bridge fell. | Tom Harker",
        "Tom Harker said it fell. His lawyer Ada Wexley met reporters. She said it was safe. | Ada Wexley",
        "Ada Wexley said it fell. Her lawyer was Tom Harker. She said that it was safe. | Ada Wexley",
        "Harker Steel said it fell. Its chairwoman, Robin Keane, met Tom Harker. She said it held. | Robin Keane",
        "Tom Harker said the bridge fell. Mrs Wexley met reporters. She said that it was safe. | Mrs Wexley",
        "Mr Harker said the bridge fell. It was dawn. She said that it was safe. | She",
        "The ministry said it fell. The report was published in May. It said that it was safe. | report",
        "Larkton Steel closed the bridge. It said that it was safe. | Larkton Steel"
    })
    void pronounSpeaksForTheLastPersonWhoseGenderFits(String text, String name) {
        List<SentenceAttributions> found = find(text);
        assertThat(found.getLast().contents().getFirst().attribution().name()).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The bridge collapsed at dawn, city officials said. | UNNAMED_OFFICIAL | city officials",
        "Mayor Henrik Dahlgren said the bridge had collapsed. | NAMED_OFFICIAL | Mayor Henrik Dahlgren",
        "The bridge had been closed for weeks, said Anna Holm. | NAMED_PERSON | Anna Holm",
        "The bridge had been closed for weeks, residents said. | UNNAMED_PERSON | residents",
        "The bridge collapsed at dawn, according to Reuters. | OTHER_PUBLISHER | Reuters",
        "The report says the bridge was unsafe. | DOCUMENT | report",
        "The ministry announced that the bridge would be closed. | ORGANISATION | ministry",
        "His lawyer, Susan Abara, said that the bridge was unsafe. | NAMED_PERSON | Susan Abara",
        "The bridge was unsafe, according to the prosecutor, Karl Denning. | NAMED_OFFICIAL | Karl Denning",
        "The environment agency said the bridge was unsafe. | ORGANISATION | environment agency",
        "The firm will sue, its general counsel, Peter Lindqvist, told us in court. | NAMED_PERSON | Peter Lindqvist",
        "The firm found the cracks, its chairwoman, Ruth Keane, told the Observer. | NAMED_PERSON | Ruth Keane",
        "The news agency said the bridge was unsafe. | OTHER_PUBLISHER | news agency"
    })
    void tellsWhoSpeaks(String text, Voice voice, String name) {
        assertThat(first(text).voice()).isEqualTo(voice);
        assertThat(first(text).name()).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The bus was too fast and its brakes had failed, according to police. | bus | police",
        "The owner had been warned twice, but did nothing, according to police. | owner | police",
        "Two men were hurt while the bus burned out, according to police. | hurt | police",
        "The mayor said the bus was too fast, and its brakes had failed, according to police. | fast | mayor",
        "The bus was too fast, the mayor said, and its brakes had failed, according to police. | fast | mayor"
    })
    void whoIsNamedAtTheEndVouchesForAllThatNobodyElseDoes(String text, String word, String name) {
        List<String> forms = ANALYZER.analyze(text).stream().map(token -> token.form()).toList();
        assertThat(find(text).getFirst().at(forms.indexOf(word)).name()).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Officials confirmed that the bridge had collapsed. | CONFIRMS",
        "The company denied that the bridge was unsafe. | DENIES",
        "Residents claimed that the bridge was unsafe. | ALLEGES",
        "The spokesman declined to comment. | WITHHOLDS",
        "The company did not respond to a request. | WITHHOLDS",
        "The spokesman did not give details. | WITHHOLDS",
        "Officials said the bridge had collapsed. | SAYS"
    })
    void tellsHowStrongly(String text, Commitment commitment) {
        assertThat(first(text).commitment()).isEqualTo(commitment);
    }

    @Test
    void keepsTheSpeakerOfARunningQuotation() {
        List<SentenceAttributions> found = find(
                "\u201cThe bridge was never safe for lorries,\u201d Anna Holm said. "
                        + "\u201cNobody ever listened to us about the cracks.\u201d");
        assertThat(found.getLast().contents()).isNotEmpty();
        assertThat(found.getLast().contents().getFirst().attribution().name()).hasValue("Anna Holm");
    }

    @Test
    void namesThePublisherThatWasTold() {
        assertThat(first("A senior official told Sky News that the bridge was unsafe.").via()).contains("Sky News");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The bridge collapsed at dawn on Monday.",
        "Nobody said that the bridge was unsafe.",
        "No official said that the bridge was unsafe.",
        "None of the builders said that the bridge was unsafe.",
        "That would explain why the bridge was unsafe.",
        "The builder did not give evidence.",
        "The rebels did not release the hostages.",
        "The builder wept as the verdict was read."
    })
    void leavesPlainReportsToTheArticle(String text) {
        assertThat(find(text).getFirst().contents()).isEmpty();
    }
}
