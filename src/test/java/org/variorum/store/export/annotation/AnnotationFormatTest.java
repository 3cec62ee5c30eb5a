package org.variorum.store.export.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.store.export.ExportSample;
import org.variorum.store.export.ExportedSample;

class AnnotationFormatTest {

    private static final Path SUITE =
            Path.of(System.getProperty("variorum.shared", "../shared"), "schemas", "w3c-web-annotation-tests");

    private final AnnotationFormat format = new AnnotationFormat();

    @Test
    void anchorsAClaimByItsQuotationAndItsPosition() {
        JsonNode claim = item("tagging", "Number killed in Delta");
        JsonNode quote = claim.at("/target/selector/0");
        assertThat(quote.path("exact").asText()).isEqualTo("Police said 12 people died in Delta 🏚 at 7 p.m");
        assertThat(quote.path("prefix").asText()).endsWith("on Monday. ");
        assertThat(quote.path("suffix").asText()).isEqualTo(".\n");
        JsonNode position = claim.at("/target/selector/1");
        int[] text = ExportSample.FIRST.codePoints().toArray();
        int start = position.path("start").asInt();
        assertThat(new String(text, start, position.path("end").asInt() - start))
                .isEqualTo(quote.path("exact").asText());
    }

    @Test
    void linksTheClaimsOfADispute() {
        JsonNode dispute = item("linking", "dispute: number");
        List<String> targets = new ArrayList<>();
        dispute.path("target").forEach(target -> targets.add(target.asText()));
        assertThat(targets).hasSize(2).doesNotHaveDuplicates().allMatch(iri -> items().stream()
                .anyMatch(item -> item.path("id").asText().equals(iri)
                        && item.path("motivation").asText().equals("tagging")));
        assertThat(dispute.at("/body/1/value").asText()).isEqualTo("A says 12, B says about 30");
    }

    @Test
    void namesEveryAnnotationOnceAndTheSameEachTime() {
        List<String> names = items().stream().map(item -> item.path("id").asText()).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.startsWith("urn:uuid:"));
        assertThat(ExportedSample.in(format)).isEqualTo(ExportedSample.in(new AnnotationFormat()));
    }

    @ParameterizedTest
    @CsvSource({"annotations/annotationMusts.test,54", "collections/collectionMusts.test,1"})
    void meetsEveryRequirementOfTheWorkingGroup(String list, int fewest) throws IOException {
        assumeTrue(Files.exists(SUITE), () -> "Skipped: there is no " + SUITE);
        JsonNode assertions = new ObjectMapper().readTree(SUITE.resolve(list).toFile()).path("assertions");
        assertThat(assertions.size()).isGreaterThanOrEqualTo(fewest);
        List<JsonNode> subjects = list.startsWith("annotations") ? items() : List.of(tree());
        for (JsonNode assertion : assertions) {
            for (JsonNode subject : subjects) {
                assertThat(faults(assertion.asText(), subject)).as("%s on %s", assertion, subject).isEmpty();
            }
        }
    }

    private static List<?> faults(String assertion, JsonNode subject) throws IOException {
        JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4,
                builder -> builder.schemaMappers(mappers -> mappers.add(AnnotationFormatTest::definition)));
        Path file = SUITE.resolve(assertion);
        JsonNode schema = new ObjectMapper().readTree(file.toFile());
        assertThat(schema.path("expectedResult").asText()).isEqualTo("valid");
        return List.copyOf(schemas.getSchema(SchemaLocation.of(file.toUri().toString()), schema).validate(subject));
    }

    /** The suite refers to its shared definitions as if they lay beside every assertion. */
    private static com.networknt.schema.AbsoluteIri definition(com.networknt.schema.AbsoluteIri iri) {
        String name = iri.toString().substring(iri.toString().lastIndexOf('/') + 1);
        Path file = SUITE.resolve("definitions").resolve(name);
        return Files.exists(file) ? com.networknt.schema.AbsoluteIri.of(file.toUri().toString()) : iri;
    }

    private JsonNode item(String motivation, String tag) {
        return items().stream()
                .filter(item -> item.path("motivation").asText().equals(motivation))
                .filter(item -> item.path("body").findValuesAsText("value").contains(tag))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> items() {
        List<JsonNode> items = new ArrayList<>();
        tree().at("/first/items").forEach(items::add);
        return items;
    }

    private JsonNode tree() {
        try {
            return new ObjectMapper().readTree(ExportedSample.in(format));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
