package org.variorum.ui.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Origin;
import org.variorum.model.comparison.OriginId;
import org.variorum.model.comparison.Passage;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.UiText;

class OriginGraphViewModelTest {

    private static final ArticleId B = new ArticleId("B");
    private static final ArticleId C = new ArticleId("C");
    private static final ArticleId D = new ArticleId("D");

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));

    @Test
    void articlesAndIndependentOriginsAreCounted() {
        OriginGraphViewModel graph = graph(Accounts.comparison());

        assertThat(graph.headline()).isEqualTo("5 articles, 4 independent origins");
        assertThat(graph.rows()).contains(List.of(B, C));
        assertThat(graph.copies()).singleElement()
                .extracting(OriginGraphViewModel.Copy::sentence).isEqualTo("C derives from B.");
    }

    @Test
    void aCopyTellsHowMuchOfTheTextItTakes() {
        Comparison plain = Accounts.comparison();
        int length = plain.article(C).orElseThrow().text().length();
        Passage half = new Passage(C, new TextSpan(0, length / 2), B, new TextSpan(0, length / 2), 0.9);

        assertThat(graph(with(plain, List.of(half), List.of())).copies().getFirst().sentence())
                .isEqualTo("C takes 50% of its text from B.");
    }

    @Test
    void aCitedPublisherIsFoundAmongTheSourcesOrStandsOutside() {
        Comparison cited = with(Accounts.comparison(), List.of(), List.of(
                new Citation(D, "bay broadcasting", new TextSpan(0, 3)),
                new Citation(D, "The Gazette", new TextSpan(5, 8)),
                new Citation(D, "The Gazette", new TextSpan(9, 12))));
        OriginGraphViewModel graph = graph(cited);

        assertThat(graph.citations()).extracting(OriginGraphViewModel.Cite::to)
                .containsExactly(Optional.of(B), Optional.empty());
        assertThat(graph.outside()).containsExactly("The Gazette");
    }

    @Test
    void everyPositionTellsFromHowManyOriginsItComes() {
        ComparisonIndex index = new ComparisonIndex(Accounts.comparison());
        String sentence = PositionOrigins.sentence(index.comparison().facts().getFirst(), index, text);

        assertThat(sentence).contains("\u201cmore than 80 people\u201d \u2013 2 sources (B, C), one origin.")
                .contains("\u201cabout 100 people\u201d \u2013 2 sources (D, E), 2 origins.");
    }

    private OriginGraphViewModel graph(Comparison comparison) {
        return OriginGraphViewModel.of(new ComparisonIndex(comparison), text);
    }

    private static Comparison with(Comparison plain, List<Passage> passages, List<Citation> citations) {
        List<Origin> origins = List.of(new Origin(new OriginId("o1"), List.of(B, C), passages));
        return new Comparison(plain.articles(), plain.leftOut(), plain.claims(), plain.facts(), origins, citations,
                plain.problems());
    }
}
