package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.text.SourceText;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.UiText;

class PaneHeaderViewModelTest {

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());

    @Test
    void itNamesSourceTitleDateAndLength() {
        PaneHeaderViewModel model = PaneHeaderViewModel.of(Accounts.articles().getFirst(), index, text);

        assertThat(model.source()).isEqualTo("Norwick Morning Post");
        assertThat(model.facts()).contains("6 Mar 2024").contains("words");
        assertThat(model.notes()).isEqualTo("2 passages not compared");
        assertThat(model.disputed()).isEqualTo(5);
    }

    @Test
    void aRewrittenArticleSaysWhatItRewritesAndACutOneThatItIs() {
        PaneHeaderViewModel model = PaneHeaderViewModel.of(Accounts.articles().get(2), index, text);

        assertThat(model.notes()).isEqualTo("rewrites B \u00b7 cut off");
    }

    @Test
    void anArticleOfWhichNothingIsKnownGoesByTheWordsOfItsFile() {
        Article bare = new Article(new ArticleId("A"), "notes.txt", "", ArticleMetadata.unknown("en"),
                new SourceText("One"), List.of(), false);
        PaneHeaderViewModel model = PaneHeaderViewModel.of(bare, ComparisonIndex.EMPTY, text);

        assertThat(model.source()).isEqualTo("Notes");
        assertThat(model.facts()).isEqualTo("no date \u00b7 1 word");
        assertThat(model.notes()).isEmpty();
    }
}
