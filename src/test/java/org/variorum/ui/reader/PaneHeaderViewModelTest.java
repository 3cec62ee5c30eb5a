package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    void inOneLineAnUnknownSourceIsToldByItsHeadlineAsAQuotation() {
        Article named = Accounts.articles().getFirst();
        Article unnamed = new Article(new ArticleId("A"), "000_244af6aaca28b108.txt", "",
                titled("Empty alert"), new SourceText("One"), List.of(), false);

        assertThat(PaneHeaderViewModel.of(named, index, text).line())
                .isEqualTo("Norwick Morning Post \u00b7 " + named.displayTitle());
        assertThat(PaneHeaderViewModel.of(unnamed, index, text).source()).isEqualTo("Source unknown");
        assertThat(PaneHeaderViewModel.of(unnamed, index, text).line()).isEqualTo("\u201cEmpty alert\u201d");
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

    @Test
    void aTextWithoutSpacesIsMeasuredByItsCharacters() {
        Article chinese = new Article(new ArticleId("A"), "notes.txt", "", ArticleMetadata.unknown("zh"),
                new SourceText("\u6e21\u8f6e\u89e6\u7901\uff0c 14 \u4eba\u53d7\u4f24\u3002"), List.of(), false);

        assertThat(PaneHeaderViewModel.of(chinese, ComparisonIndex.EMPTY, text).facts())
                .isEqualTo("no date \u00b7 7 characters");
    }

    private static ArticleMetadata titled(String headline) {
        return new ArticleMetadata(Optional.empty(), Optional.of(headline), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), "en");
    }
}
