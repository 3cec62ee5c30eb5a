package org.variorum.analysis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishAnalyzerTest {

    private final LinguisticAnalyzer analyzer = EnglishModelsFixture.ANALYZER;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Two people were killed near Oslo. | CD NNS VBD VBN IN NNP .",
        "The mayor didn't say why. | DT NN VBD RB VB WRB .",
        "Prices rose 3.5% in May. | NNS VBD CD NN IN NNP .",
        "Could the bridge reopen soon? | MD DT NN VB RB ."
    })
    void tagsWordsWithTheirPartOfSpeech(String sentence, String tags) {
        assertThat(joined(sentence, Token::tag)).isEqualTo(tags);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Firefighters rescued three children. | nsubj:1 root:-1 nmod:3 dobj:1 punct:1",
        "The ferry was stopped by the coastguard. | det:1 nsubjpass:3 auxpass:3 root:-1 agent:3 det:6 pobj:4 punct:3",
        "Officials said the dam had not failed. | nsubj:1 root:-1 det:3 nsubj:6 aux:6 neg:6 ccomp:1 punct:1",
        "Rain and wind damaged the roof. | nsubj:3 cc:0 conj:0 root:-1 det:5 dobj:3 punct:3"
    })
    void drawsDependencies(String sentence, String arcs) {
        assertThat(joined(sentence, token -> token.relation() + ":" + token.head())).isEqualTo(arcs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They were taken to two hospitals. | they be take to #crd# hospital .",
        "She hasn't been seen since 2019. | she have not be see since 0 .",
        "The first women left. | the #ord# woman leave ."
    })
    void findsDictionaryForms(String sentence, String lemmas) {
        assertThat(joined(sentence, Token::lemma)).isEqualTo(lemmas);
    }

    @Test
    void findsNamesWithTheirKind() {
        List<Token> tokens = analyzer.analyze("Angela Merkel met officials of the United Nations in Geneva on Monday.");

        assertThat(entities(tokens)).containsExactly("Angela/B-PERSON", "Merkel/L-PERSON", "the/B-ORG", "United/I-ORG",
                "Nations/L-ORG", "Geneva/U-GPE", "Monday/U-DATE");
        assertThat(tokens.getFirst().entityType()).isEqualTo("PERSON");
        assertThat(tokens.get(2).entityType()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u00A0"})
    void findsNothingInBlankText(String sentence) {
        assertThat(analyzer.analyze(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "POLICE ARREST SIX AFTER RIOT IN CITY CENTRE",
        "Tbe offlcer sa1d lt w4s n0t hls f@ult ,, .. ;;",
        "He wrote: \uD83D\uDE00\uD83D\uDE00 never again \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67!",
        "broken \uD800 text \uDC00 here",
        "مرحبا بالعالم и немного 中文 together.",
        "\"\"\"'''(((]]]---...",
        "No.", "No. 5 won.", "a", ".", "$", "see (a) and (3) end.Next one",
        "https://example.org/a?b=c and someone@example.org or report.pdf"
    })
    void keepsEveryTokenInItsPlace(String sentence) {
        assertSound(sentence);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsEveryTokenInItsPlaceInNoise(long seed) {
        Random random = new Random(seed);
        String alphabet = "aeSt09 .,;:!?-'\"()$%&/@#\u2019\u201C\u2014\u20AC\uD83D\uDE00\uD800\u00E9\u4E2D\u0000";
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertSound(text.toString());
        }
    }

    @Test
    void analysesSentencesOfThousandsOfWordsInLinearTime() {
        String sentence = "The council met on Monday and the mayor said nothing , ".repeat(300);

        List<Token> tokens = Assertions.assertTimeout(Duration.ofSeconds(20), () -> analyzer.analyze(sentence));

        assertThat(tokens).hasSize(300 * 11);
        assertTree(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.", "-", "(1)", "no-", "w.w/", ";-", "1,", "\u2026"})
    void survivesOneTokenOfAHundredThousandCharacters(String unit) {
        String sentence = unit.repeat(100_000 / unit.length());

        Assertions.assertTimeout(Duration.ofSeconds(60), () -> assertSound(sentence));
    }

    @Test
    void givesTheSameResultEveryTimeAndOnEveryThread() throws Exception {
        List<String> sentences = List.of("The train left Lyon at noon with 200 passengers.",
                "Nobody was hurt, a spokesman told reporters, but the line stays closed.",
                "Is the minister, who resigned twice, coming back?");
        List<List<Token>> expected = sentences.stream().map(analyzer::analyze).toList();
        Callable<List<List<Token>>> work = () -> sentences.stream().map(analyzer::analyze).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<List<Token>>>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                results.add(threads.submit(work));
            }
            for (Future<List<List<Token>>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    private void assertSound(String sentence) {
        List<Token> tokens = analyzer.analyze(sentence);
        int last = 0;
        StringBuilder covered = new StringBuilder();
        for (Token token : tokens) {
            assertThat(token.start()).as(sentence).isGreaterThanOrEqualTo(last);
            assertThat(sentence.substring(token.start(), token.end())).isEqualTo(token.form()).isNotEmpty();
            covered.append(token.form());
            last = token.end();
        }
        assertThat(covered.toString()).isEqualTo(sentence.replaceAll("[ \t\n\r\f\u00A0\u2028\u2029]", ""));
        assertTree(tokens);
    }

    private static void assertTree(List<Token> tokens) {
        for (Token token : tokens) {
            assertThat(tokens.get(token.index())).isSameAs(token);
            int steps = 0;
            for (int at = token.index(); at >= 0; at = tokens.get(at).head()) {
                assertThat(steps++).as("a cycle above token " + token.index()).isLessThanOrEqualTo(tokens.size());
            }
            assertThat(token.relation()).isNotEmpty();
            assertThat(token.tag()).isNotEmpty();
            assertThat(token.entity()).matches("|[BILU]-[A-Z_]+");
        }
    }

    private String joined(String sentence, java.util.function.Function<Token, String> part) {
        return analyzer.analyze(sentence).stream().map(part).collect(Collectors.joining(" "));
    }

    private static List<String> entities(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.entity().isEmpty())
                .map(token -> token.form() + "/" + token.entity()).toList();
    }
}
