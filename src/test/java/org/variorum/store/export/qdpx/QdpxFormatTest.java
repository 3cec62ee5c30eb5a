package org.variorum.store.export.qdpx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.variorum.store.export.ExportSample;
import org.variorum.store.export.ExportedSample;

class QdpxFormatTest {

    private final QdpxFormat format = new QdpxFormat();

    @Test
    void holdsTheProjectAndEveryText() {
        Map<String, String> entries = entries(ExportedSample.in(format));
        assertThat(entries).hasSize(4).containsKey("project.qde");
        assertThat(entries).containsValue(ExportSample.FIRST).containsValue(ExportSample.THIRD);
        for (String path : project().select("TextSource").eachAttr("plainTextPath")) {
            assertThat(entries).containsKey(path.replace("internal://", "sources/"));
        }
    }

    @Test
    void selectsInEachTextWhatTheClaimSays() {
        Map<String, String> entries = entries(ExportedSample.in(format));
        Element source = project().selectFirst("TextSource");
        String path = source.attr("plainTextPath").replace("internal://", "sources/");
        int[] text = entries.get(path).codePoints().toArray();
        Element deaths = source.selectFirst("PlainTextSelection[name=A2]");
        int start = Integer.parseInt(deaths.attr("startPosition"));
        int end = Integer.parseInt(deaths.attr("endPosition"));
        assertThat(new String(text, start, end - start)).isEqualTo("Police said 12 people died in Delta 🏚 at 7 p.m");
    }

    @Test
    void codesAClaimWithItsFactAndHowTheSourcesStand() {
        Document project = project();
        Element deaths = project.selectFirst("PlainTextSelection[name=A2]");
        List<String> codes = deaths.select("CodeRef").eachAttr("targetGUID");
        assertThat(codes.stream().map(guid -> project.selectFirst("Code[guid=" + guid + "]").attr("name")))
                .containsExactly("1. Number killed in Delta", "Disputed");
    }

    @Test
    void resolvesEveryReferenceAndNamesNothingTwice() {
        Document project = project();
        Set<String> names = new HashSet<>();
        project.select("[guid]").eachAttr("guid").forEach(guid -> assertThat(names.add(guid)).as(guid).isTrue());
        assertThat(names).allMatch(guid -> guid.equals(guid.toUpperCase(java.util.Locale.ROOT)));
        for (String reference : List.of("targetGUID", "originGUID", "creatingUser", "creatingUserGUID")) {
            assertThat(names).containsAll(project.select("[" + reference + "]").eachAttr(reference));
        }
    }

    @Test
    void passesTheSchemaOfTheExchangeFormat() throws Exception {
        Path schema = Path.of(System.getProperty("variorum.shared", "../shared"), "schemas", "Project-mrt2019.xsd");
        assumeTrue(Files.exists(schema), () -> "Skipped: there is no " + schema);
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator();
        for (byte[] file : List.of(
                ExportedSample.in(format),
                ExportedSample.withHeadline(format, "\u0001<b>&\ud800"),
                ExportedSample.ofNothing(format))) {
            byte[] project = entries(file).get("project.qde").getBytes(StandardCharsets.UTF_8);
            validator.validate(new StreamSource(new ByteArrayInputStream(project)));
        }
    }

    @Test
    void isTheSameFileEveryTime() {
        assertThat(ExportedSample.in(format)).isEqualTo(ExportedSample.in(new QdpxFormat()));
    }

    private Document project() {
        return Jsoup.parse(entries(ExportedSample.in(format)).get("project.qde"), Parser.xmlParser());
    }

    private static Map<String, String> entries(byte[] file) {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return entries;
    }
}
