package org.variorum.store.export.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlDocumentTest {

    @Test
    void escapesTextAndAttributes() {
        String text = text(new XmlDocument("a", "urn:x").element("b", "<c> & d", "e", "\"<f>\""));
        assertThat(text).contains("<b e=\"&quot;&lt;f&gt;&quot;\">&lt;c&gt; &amp; d</b>");
    }

    @Test
    void putsOneReplacementForEveryCharacterThatXmlForbids() {
        String odd = "a\u0000b\ud800c\uffffd\u000be🌊";
        assertThat(XmlDocument.legal(odd)).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde🌊");
        assertThat(XmlDocument.legal(odd).codePoints().count()).isEqualTo(odd.codePoints().count());
    }

    @Test
    void closesWhatIsOpenAtTheEnd() {
        assertThat(text(new XmlDocument("a", "urn:x").open("b").open("c"))).endsWith("<b><c></c></b></a>\n");
    }

    private static String text(XmlDocument document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }
}
