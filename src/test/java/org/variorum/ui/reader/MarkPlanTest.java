package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fixture.Accounts;

class MarkPlanTest {

    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());
    private final Article article = Accounts.articles().getFirst();

    @Test
    void claimsAreMarkedByStatusAndDecidingWordsOnTop() {
        MarkPlan plan = MarkPlan.of(article, index, false);

        assertThat(styles(plan, List.of(), "84 people")).containsExactly("disputed", "deciding");
        assertThat(styles(plan, List.of(), "killing")).containsExactly("disputed");
        assertThat(styles(plan, List.of(), "more than three hundred")).contains("nuanced", "deciding");
        assertThat(styles(plan, List.of(), "Home >")).containsExactly("excluded");
        assertThat(styles(plan, List.of(), "Black flags")).isEmpty();
    }

    @Test
    void quietReadingShowsOnlyWhatIsExcluded() {
        MarkPlan plan = MarkPlan.of(article, index, true);

        assertThat(styles(plan, List.of(), "84 people")).isEmpty();
        assertThat(styles(plan, List.of(), "Home >")).containsExactly("excluded");
    }

    @Test
    void theSelectionIsMarkedOnTop() {
        Fact killed = index.comparison().facts().getFirst();
        List<Mark> selection = MarkPlan.selected(killed, article.id(), index);
        MarkPlan plan = MarkPlan.of(article, index, false);

        assertThat(styles(plan, selection, "killing")).containsExactly("disputed", "selected");
        assertThat(styles(plan, selection, "84 people"))
                .containsExactly("disputed", "deciding", "selected", "selected-deciding");
    }

    @Test
    void overlappingClaimsShowTheMoreInterestingStatus() {
        MarkPlan plan = new MarkPlan(List.of(
                new Mark(new TextSpan(0, 10), MarkClass.AGREED), new Mark(new TextSpan(5, 15), MarkClass.DISPUTED)));
        List<MarkedPiece> pieces = plan.pieces(new TextSpan(0, 20), List.of());

        assertThat(pieces).extracting(MarkedPiece::span).containsExactly(
                new TextSpan(0, 5), new TextSpan(5, 10), new TextSpan(10, 15));
        assertThat(pieces.get(1).marks()).containsExactly(MarkClass.DISPUTED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void piecesAreWhatTheMarksCoverOfTheStretch(long seed) {
        Random random = new Random(seed);
        List<Mark> marks = new ArrayList<>();
        for (int count = 0; count < 40; count++) {
            int start = random.nextInt(200);
            marks.add(new Mark(new TextSpan(start, start + random.nextInt(50)),
                    MarkClass.values()[random.nextInt(MarkClass.values().length)]));
        }
        int from = random.nextInt(100);
        TextSpan stretch = new TextSpan(from, from + 1 + random.nextInt(120));
        List<MarkedPiece> pieces = new MarkPlan(marks).pieces(stretch, List.of());

        for (int place = stretch.start(); place < stretch.end(); place++) {
            int character = place;
            boolean marked = marks.stream().anyMatch(mark -> mark.span().contains(character));
            assertThat(pieces.stream().filter(piece -> piece.span().contains(character)).count())
                    .as("seed %d, character %d", seed, character).isEqualTo(marked ? 1 : 0);
        }
    }

    private List<String> styles(MarkPlan plan, List<Mark> selection, String words) {
        int start = article.text().value().indexOf(words);
        return plan.pieces(new TextSpan(start, start + 1), selection).stream()
                .flatMap(piece -> piece.marks().stream())
                .map(MarkClass::style)
                .toList();
    }
}
