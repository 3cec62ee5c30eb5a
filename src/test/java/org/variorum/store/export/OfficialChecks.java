package org.variorum.store.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What the owners of the exchange formats check a file by: schemas and suites that lie outside the project, so that a
 * test is skipped where they are not there.
 */
public final class OfficialChecks {

    /** Assertions that an annotation must meet, as the working group counts them. */
    private static final int MUSTS = 54;

    private static final List<String> REFERENCES =
            List.of("targetGUID", "originGUID", "creatingUser", "creatingUserGUID");

    private OfficialChecks() {}

    /** Fails where a Web Annotation file breaks one of the working group's assertions. */
    public static void annotations(byte[] file) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(file);
        List<JsonNode> items = new ArrayList<>();
        tree.at("/first/items").forEach(items::add);
        assertMet(assertions("annotations/annotationMusts.test", MUSTS), items);
        assertMet(assertions("collections/collectionMusts.test", 1), List.of(tree));
    }

    /** Fails where a TEI file breaks the schema of the Text Encoding Initiative. */
    public static void tei(byte[] file) throws IOException, SAXException {
        Path schema = schema("tei_all.rng");
        StringWriter faults = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        assertThat(driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile()))).isTrue();
        boolean valid = driver.validate(new InputSource(new ByteArrayInputStream(file)));
        assertThat(faults.toString()).isEmpty();
        assertThat(valid).isTrue();
    }

    /** Fails where a REFI-QDA file breaks the schema, or refers to what it does not hold. */
    public static void qdpx(byte[] file) throws IOException, SAXException {
        Map<String, String> entries = entries(file);
        String project = entries.getOrDefault("project.qde", "");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema("Project-mrt2019.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(project.getBytes(StandardCharsets.UTF_8))));
        Document document = Jsoup.parse(project, Parser.xmlParser());
        Set<String> names = new HashSet<>();
        document.select("[guid]").eachAttr("guid").forEach(guid -> assertThat(names.add(guid)).as(guid).isTrue());
        assertThat(names).allMatch(guid -> guid.equals(guid.toUpperCase(Locale.ROOT)));
        for (String reference : REFERENCES) {
            assertThat(names).containsAll(document.select("[" + reference + "]").eachAttr(reference));
        }
        for (Element source : document.getElementsByTag("TextSource")) {
            String path = source.attr("plainTextPath").replace("internal://", "sources/");
            assertThat(entries).containsKey(path);
            int length = entries.get(path).codePointCount(0, entries.get(path).length());
            for (Element selection : source.getElementsByTag("PlainTextSelection")) {
                int start = Integer.parseInt(selection.attr("startPosition"));
                int end = Integer.parseInt(selection.attr("endPosition"));
                assertThat(0 <= start && start <= end && end <= length).as("%s to %s of %s", start, end, length)
                        .isTrue();
            }
        }
    }

    /** The parts of a zip file as text, by name. */
    public static Map<String, String> entries(byte[] file) {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return entries;
    }

    private static void assertMet(List<JsonSchema> assertions, List<JsonNode> subjects) {
        for (JsonSchema assertion : assertions) {
            for (JsonNode subject : subjects) {
                assertThat(List.copyOf(assertion.validate(subject)))
                        .as("%s on %s", assertion.getSchemaLocation(), subject)
                        .isEmpty();
            }
        }
    }

    private static List<JsonSchema> assertions(String list, int fewest) throws IOException {
        Path suite = schema("w3c-web-annotation-tests");
        JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4,
                builder -> builder.schemaMappers(mappers -> mappers.add(iri -> definition(suite, iri))));
        List<JsonSchema> assertions = new ArrayList<>();
        for (JsonNode name : new ObjectMapper().readTree(suite.resolve(list).toFile()).path("assertions")) {
            Path file = suite.resolve(name.asText());
            JsonNode schema = new ObjectMapper().readTree(file.toFile());
            assertThat(schema.path("expectedResult").asText()).isEqualTo("valid");
            assertions.add(schemas.getSchema(SchemaLocation.of(file.toUri().toString()), schema));
        }
        assertThat(assertions).hasSizeGreaterThanOrEqualTo(fewest);
        return assertions;
    }

    /** The suite refers to its shared definitions as if they lay beside every assertion. */
    private static AbsoluteIri definition(Path suite, AbsoluteIri iri) {
        String name = iri.toString().substring(iri.toString().lastIndexOf('/') + 1);
        Path file = suite.resolve("definitions").resolve(name);
        return Files.exists(file) ? AbsoluteIri.of(file.toUri().toString()) : iri;
    }

    private static Path schema(String name) {
        Path file = Path.of(System.getProperty("variorum.shared", "../shared"), "schemas", name);
        assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file);
        return file;
    }
}
