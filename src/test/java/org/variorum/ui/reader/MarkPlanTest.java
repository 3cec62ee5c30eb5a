package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
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
        assertThat(styles(plan, List.of(), "with more")).contains("nuanced");
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
        StyleSpans<Collection<String>> spans = plan.spans(new TextSpan(0, 20), List.of());

        assertThat(spans.stream().map(StyleSpan::getLength)).containsExactly(5, 10, 5);
        assertThat(spans.getStyleSpan(1).getStyle()).containsExactly("disputed");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void spansCoverTheStretchExactly(long seed) {
        Random random = new Random(seed);
        List<Mark> marks = new ArrayList<>();
        for (int count = 0; count < 40; count++) {
            int start = random.nextInt(200);
            marks.add(new Mark(new TextSpan(start, start + random.nextInt(50)),
                    MarkClass.values()[random.nextInt(MarkClass.values().length)]));
        }
        int from = random.nextInt(100);
        TextSpan stretch = new TextSpan(from, from + 1 + random.nextInt(120));
        StyleSpans<Collection<String>> spans = new MarkPlan(marks).spans(stretch, List.of());

        assertThat(spans.length()).as("seed %d", seed).isEqualTo(stretch.length());
        assertThat(spans.stream().filter(span -> span.getLength() == 0)).as("seed %d", seed).isEmpty();
    }

    private Collection<String> styles(MarkPlan plan, List<Mark> selection, String words) {
        int start = article.text().value().indexOf(words);
        return plan.spans(new TextSpan(start, start + 1), selection).getStyleSpan(0).getStyle();
    }
}
