package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.ComparisonPipeline;
import org.variorum.analysis.EnglishAnalysis;
import org.variorum.analysis.Progress;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Likelihood;
import org.variorum.model.text.SourceText;

/** Pairs of short reports of this project's own: what looks like a disagreement stays quiet, what is one is shown. */
class LookAlikesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final int MOST_FALSE = 1;
    private static final int LEAST_FOUND = 50;

    private final ComparisonPipeline pipeline = EnglishAnalysis.pipeline();

    @Test
    void whatFitsTogetherIsNotShownAsADispute() {
        List<String> disputed = disputed("look-alikes.txt");
        assertThat(disputed).as("%s", disputed).hasSizeLessThanOrEqualTo(MOST_FALSE);
    }

    @Test
    void whatCannotBothBeRightIsShown() {
        assertThat(disputed("disagreements.txt")).hasSizeGreaterThanOrEqualTo(LEAST_FOUND);
    }

    /** The pairs of the file between which a dispute is shown, with the rules that fired. */
    private List<String> disputed(String file) {
        List<String> disputed = new ArrayList<>();
        String lead = "";
        for (String line : lines(file)) {
            if (line.startsWith("@ ")) {
                lead = line.substring(2);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                List<String> rules = rules(lead, line.split(" \\| "));
                if (!rules.isEmpty()) {
                    disputed.add(line + " " + rules);
                }
            }
        }
        return disputed;
    }

    private List<String> rules(String lead, String... pair) {
        int days = pair.length > 2 ? Integer.parseInt(pair[2].strip()) : 0;
        List<Article> articles = List.of(
                article(0, lead + " " + pair[0], DAY), article(1, lead + " " + pair[1], DAY.plusDays(days)));
        Comparison shown = pipeline.compare(articles, Progress.NONE).shownFrom(Likelihood.SHOWN_BY_DEFAULT);
        return shown.facts().stream().flatMap(fact -> fact.disputes().stream())
                .map(dispute -> dispute.rule()).toList();
    }

    private static Article article(int index, String text, LocalDate published) {
        ArticleId id = ArticleId.at(index);
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(PublicationTime.on(published)),
                Optional.empty(), Optional.empty(), "en");
        return new Article(id, id + ".txt", id + "0", metadata, new SourceText(text), List.of(), false);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(LookAlikesTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
