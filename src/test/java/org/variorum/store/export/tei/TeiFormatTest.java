package org.variorum.store.export.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.variorum.store.export.ExportedSample;
import org.xml.sax.InputSource;

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
        Path schema = Path.of(System.getProperty("variorum.shared", "../shared"), "schemas", "tei_all.rng");
        assumeTrue(Files.exists(schema), () -> "Skipped: there is no " + schema);
        for (byte[] file : List.of(
                ExportedSample.in(format),
                ExportedSample.withHeadline(format, "\u0001<b>&\ud800"),
                ExportedSample.ofNothing(format))) {
            StringWriter faults = new StringWriter();
            PropertyMapBuilder properties = new PropertyMapBuilder();
            properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
            ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
            assertThat(driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile()))).isTrue();
            boolean valid = driver.validate(new InputSource(new ByteArrayInputStream(file)));
            assertThat(faults.toString()).isEmpty();
            assertThat(valid).isTrue();
        }
    }

    private Document document() {
        return Jsoup.parse(new String(ExportedSample.in(format), StandardCharsets.UTF_8), Parser.xmlParser());
    }
}
