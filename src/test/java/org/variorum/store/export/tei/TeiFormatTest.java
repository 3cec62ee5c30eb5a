package org.variorum.store.export.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.variorum.store.export.ExportedSample;
import org.variorum.store.export.OfficialChecks;

class TeiFormatTest {

    private final TeiFormat format = new TeiFormat();

    @Test
    void givesEveryPositionAGroupOfReadings() {
        Element fact = document().selectFirst("app");
        assertThat(fact.select("> rdgGrp > rdg").eachAttr("wit")).containsExactly("#A", "#B");
        assertThat(fact.select("rdgGrp quote").eachText())
                .containsExactly("Police said 12 people died in Delta 🏚 at 7 p.m", "About 30 people died in Delta");
        assertThat(fact.select("rdgGrp emph").eachText()).containsExactly("12 people", "About 30 people");
        assertThat(fact.selectFirst("note[type=dispute]").text()).isEqualTo("A says 12, B says about 30");
    }

    @Test
    void saysWhichSourcesAreSilentAndHow() {
        assertThat(document().select("app > rdg").eachAttr("type"))
                .containsExactly("not-mentioned", "cannot-tell", "not-mentioned", "not-checked");
    }

    @Test
    void prefersNoReading() {
        assertThat(document().select("lem")).isEmpty();
    }

    @Test
    void pointsOnlyToWitnessesThatItLists() {
        List<String> witnesses = document().select("witness").eachAttr("xml:id");
        assertThat(document().select("[wit]").eachAttr("wit")).allMatch(wit -> witnesses.contains(wit.substring(1)));
    }

    @Test
    void passesTheSchemaOfTheTextEncodingInitiative() throws Exception {
        for (byte[] file : List.of(
                ExportedSample.in(format),
                ExportedSample.withHeadline(format, "\u0001<b>&\ud800"),
                ExportedSample.ofNothing(format))) {
            OfficialChecks.tei(file);
        }
    }

    private Document document() {
        return Jsoup.parse(new String(ExportedSample.in(format), StandardCharsets.UTF_8), Parser.xmlParser());
    }
}
