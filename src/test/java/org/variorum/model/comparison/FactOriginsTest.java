package org.variorum.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.Phrase;

class FactOriginsTest {

    private static final List<ArticleId> SIGLA = List.of(
            new ArticleId("A"), new ArticleId("B"), new ArticleId("C"), new ArticleId("D"), new ArticleId("E"));

    private static Fact statedBy(int... articles) {
        List<Version> versions = SIGLA.stream().map(id -> {
            boolean stated = Arrays.stream(articles).anyMatch(index -> SIGLA.get(index).equals(id));
            return stated
                    ? new Version.Stated(id, List.of(new ClaimId(id.siglum() + "1")), 1)
                    : (Version) new Version.NotMentioned(id, Optional.empty());
        }).toList();
        return new Fact(
                new FactId("f1"), Phrase.of("fact.content", "x"), FactStatus.AGREED, versions, List.of(), List.of(),
                List.of());
    }

    private static Origin origin(String id, Integer... articles) {
        return new Origin(
                new OriginId(id), List.of(articles).stream().map(SIGLA::get).toList(), List.of());
    }

    @Test
    void articlesThatRetellOneCountAsOneOrigin() {
        Comparison comparison = new Comparison(
                List.of(), List.of(), List.of(), List.of(),
                List.of(origin("o1", 0, 1, 2), origin("o2", 3), origin("o3", 4)), List.of(), List.of());
        assertThat(comparison.originsOf(statedBy(0, 1, 2, 3, 4))).isEqualTo(3);
        assertThat(comparison.originsOf(statedBy(1, 2))).isEqualTo(1);
        assertThat(comparison.originsOf(statedBy(2, 4))).isEqualTo(2);
        assertThat(comparison.originsOf(statedBy())).isZero();
    }
}
