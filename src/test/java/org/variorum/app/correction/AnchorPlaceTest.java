package org.variorum.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleKey;

class AnchorPlaceTest {

    @Test
    void aCharacterThatAQuotationCutsIsTakenWhole() {
        String text = "The river \ud83c\udf0a rose";
        Anchor cut = new Anchor(new ArticleKey("a"), new TextSpan(4, 11), "river \ud83c", "The ", "\udf0a rose");

        assertThat(AnchorPlace.in(text, cut)).contains(new TextSpan(4, 12));
    }
}
