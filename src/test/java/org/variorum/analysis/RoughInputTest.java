package org.variorum.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.analysis.align.EnglishReading;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.comparison.Version;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;

/** Texts as they come out of scanners, scrapers and chats: nothing fails, nothing takes more than about linear time. */
class RoughInputTest {

    private static final ComparisonPipeline PIPELINE = EnglishAnalysis.pipeline();
    private static final String PLAIN = "A fire at the paper mill in Harwick killed three people on Friday. "
            + "Police said 12 workers were injured. Mayor Jane Doe said the mill had been warned twice.";
    private static final String NAMED = "Mayor Jane Doe warned people in Harwick twice. ";

    static Stream<Arguments> roughTexts() {
        return Stream.of(
                Arguments.of("a sentence of 3,000 words", words(3_000, " ") + "."),
                Arguments.of("all capitals", PLAIN.toUpperCase(Locale.ROOT)),
                Arguments.of("no punctuation", PLAIN.replaceAll("[.,]", "").repeat(20)),
                Arguments.of("no capitals", PLAIN.toLowerCase(Locale.ROOT)),
                Arguments.of("misread letters", misread(PLAIN.repeat(5))),
                Arguments.of("mixed scripts",
                        PLAIN + " Пожар в Харвике 12 человек. 哈里克的火灾造成三人死亡。 " + PLAIN),
                Arguments.of("right to left",
                        "قتل ثلاثة أشخاص في حريق بمدينة هارويك يوم الجمعة. أصيب 12 عاملا. " + PLAIN),
                Arguments.of("emoji",
                        "🔥🔥 Fire in Harwick 😢 killed 3 👨‍👩‍👧‍👦 people!!! 🇬🇧 " + PLAIN),
                Arguments.of("lone surrogates",
                        "\ud83d Fire in \udc00 Harwick killed \ud800 three people." + PLAIN + "\udfff"),
                Arguments.of("control characters",
                        "\u0000\u0007A fire\u200b in\ufeff Harwick\u202e killed 3.\u0000" + PLAIN),
                Arguments.of("one word of 20,000 letters", "x".repeat(20_000) + " " + PLAIN),
                Arguments.of("nothing but marks", "...!?!?... --- ((( ))) \"\"\" ''' ;;; ".repeat(50)),
                Arguments.of("open brackets and quotes", "(\"“‘[{".repeat(400) + PLAIN),
                Arguments.of("a line per word", PLAIN.replace(' ', '\n')),
                Arguments.of("a table of numbers", IntStream.range(0, 1_000).mapToObj(n -> n * 37 % 991 + "")
                        .collect(Collectors.joining(" "))),
                Arguments.of("one letter", "a"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roughTexts")
    void roughTextIsComparedWithAPlainOne(String name, String text) {
        Comparison comparison = compare(article(0, text, "en"));
        assertThat(comparison.articles()).hasSize(2);
        assertThat(comparison.claims()).allSatisfy(claim -> {
            String source = comparison.article(claim.article()).orElseThrow().text().value();
            assertThat(new TextSpan(0, source.length()).contains(claim.span())).isTrue();
            assertThat(claim.quote()).isEqualTo(source.substring(claim.span().start(), claim.span().end()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roughTexts")
    void roughTextInAnotherLanguageIsComparedToo(String name, String text) {
        Comparison comparison = compare(article(0, text, "xx"));
        assertThat(comparison.problems()).extracting(Problem::code).contains("language-partly-analysed");
        assertThat(comparison.facts()).allSatisfy(fact -> assertThat(fact.disputes()).isEmpty());
    }

    @Test
    void anArticleInAnotherLanguageIsAlignedByItsNumbersAndNames() {
        Comparison comparison = compareWith(NAMED + PLAIN, article(
                0, "Am Freitag warnte Jane Doe in Harwick vor einem Brand. Niemand kam.", "de"));
        assertThat(comparison.facts()).filteredOn(fact -> fact.versions().stream()
                        .allMatch(Version.Stated.class::isInstance)).singleElement()
                .satisfies(fact -> assertThat(fact.disputes()).isEmpty());
        assertThat(comparison.problems()).extracting(Problem::code)
                .contains("language-partly-analysed").doesNotContain("article-unrelated");
    }

    @Test
    void aLanguageThatWasNotRecognisedIsNotCalledAnotherLanguage() {
        Comparison comparison = compareWith(NAMED + PLAIN, article(0, "Zqx vvrk 12 Harwick.", "und"));
        assertThat(comparison.problems()).extracting(Problem::code)
                .contains("language-not-recognised").doesNotContain("language-partly-analysed");
    }

    @Test
    void nothingIsCalledAgreedThatWasNotCompared() {
        Comparison comparison = compareWith(NAMED + PLAIN, article(
                0, "Am Freitag warnte Jane Doe in Harwick vor einem Brand. Niemand kam.", "de"));
        assertThat(comparison.facts()).filteredOn(fact -> fact.stated().count() > 1).isNotEmpty()
                .allSatisfy(fact -> {
                    assertThat(fact.status()).isEqualTo(FactStatus.NUANCED);
                    assertThat(fact.nuances()).extracting(Nuance::kind).containsExactly(NuanceKind.UNCOMPARED);
                });
    }

    @Test
    void oneTextInALanguageThatIsNotUnderstoodAgreesWithItself() {
        String text = "Am Freitag warnte Jane Doe in Harwick vor einem Brand mit 12 Toten.";
        Comparison comparison = PIPELINE.compare(
                List.of(article(0, text + " Niemand kam.", "de"), article(1, text, "de")), Progress.NONE);
        assertThat(comparison.facts()).filteredOn(fact -> fact.stated().count() > 1).extracting(Fact::status)
                .containsExactly(FactStatus.AGREED);
    }

    @Test
    void passageThatIsCutIsTold() {
        Comparison comparison = compare(article(0, words(3_000, " ") + ".", "en"));
        assertThat(comparison.problems()).extracting(Problem::code).contains("sentence-cut");
        assertThat(compare(article(0, PLAIN.repeat(3), "en")).problems())
                .extracting(Problem::code).doesNotContain("sentence-cut");
    }

    @ParameterizedTest(name = "between words: \"{0}\"")
    @MethodSource("gaps")
    void readingGrowsAboutLinearlyWithTheText(String gap) {
        EnglishReading reading = new EnglishReading();
        reading.read(article(0, words(2_000, gap), "en"));
        long one = processorTime(() -> reading.read(article(0, words(4_000, gap), "en")));
        long four = processorTime(() -> reading.read(article(0, words(16_000, gap), "en")));
        assertThat((double) four / one).as("4 times the text, processor time").isLessThan(10);
    }

    static List<String> gaps() {
        return List.of(" ", "\n", ", ", " \"");
    }

    private static Comparison compare(Article rough) {
        return compareWith(PLAIN, rough);
    }

    private static Comparison compareWith(String plain, Article rough) {
        return PIPELINE.compare(List.of(rough, article(1, plain, "en")), Progress.NONE);
    }

    private static long processorTime(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static String words(int count, String gap) {
        List<String> some = List.of(
                "police", "said", "the", "fire", "killed", "12", "people", "in", "Harwick", "and", "Doe", "of",
                "March");
        SplittableRandom random = new SplittableRandom(7);
        return IntStream.range(0, count).mapToObj(n -> some.get(random.nextInt(some.size())))
                .collect(Collectors.joining(gap));
    }

    private static String misread(String text) {
        SplittableRandom random = new SplittableRandom(11);
        StringBuilder noisy = new StringBuilder();
        text.chars().forEach(character -> {
            int dice = random.nextInt(12);
            noisy.append(dice == 0 ? "|" : dice == 1 ? "" : dice == 2 ? "- " : Character.toString(character));
        });
        return noisy.toString();
    }

    private static Article article(int index, String text, String language) {
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.of("s" + index), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), language);
        return new Article(
                ArticleId.at(index), "f" + index, "h" + text.hashCode() + language, metadata, new SourceText(text),
                List.of(), false);
    }
}
