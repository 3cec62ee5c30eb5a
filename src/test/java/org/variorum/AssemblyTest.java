package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.variorum.app.export.FormatExporter;

class AssemblyTest {

    @Test
    void namesTheVersionThatTheBuildNames() throws IOException {
        String built = Jsoup.parse(Path.of("pom.xml").toFile(), "UTF-8", "", Parser.xmlParser())
                .selectFirst("project > version")
                .text();
        assertThat(Assembly.services().version()).isEqualTo(built);
    }

    @Test
    void exportsForPeopleAndForPrograms() {
        assertThat(Assembly.services().exporters())
                .map(FormatExporter::code)
                .contains("html", "xlsx", "json", "qdpx");
    }
}
