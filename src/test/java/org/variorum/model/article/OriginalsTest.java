package org.variorum.model.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.text.SourceText;

class OriginalsTest {

    private static final Originals TWO =
            Originals.EMPTY.with("aa", new byte[] {1}).with("bb", new byte[] {2});

    @Test
    void eachContentIsKeptOnce() {
        Originals again = TWO.and(Originals.EMPTY.with("bb", new byte[] {2}).with("cc", new byte[] {3}));

        assertThat(again.hashes()).containsExactly("aa", "bb", "cc");
        assertThat(again.content("bb")).contains(ByteBuffer.wrap(new byte[] {2}));
        assertThat(again.content("dd")).isEmpty();
    }

    @Test
    void whatNoArticleUsesIsLeftOut() {
        ArticleMetadata metadata = ArticleMetadata.unknown("en");
        Article article =
                new Article(ArticleId.at(0), "b.txt", "bb", metadata, new SourceText("Text."), List.of(), false);

        assertThat(TWO.of(List.of(article, article.withId(ArticleId.at(1)))).hashes()).containsExactly("bb");
    }

    @Test
    void nobodyCanChangeTheBytes() {
        assertThat(TWO.content("aa").orElseThrow().isReadOnly()).isTrue();
    }
}
