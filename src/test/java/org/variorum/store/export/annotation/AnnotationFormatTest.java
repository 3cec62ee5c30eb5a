package org.variorum.store.export.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.store.export.ExportSample;
import org.variorum.store.export.ExportedSample;
import org.variorum.store.export.OfficialChecks;

class AnnotationFormatTest {

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

    @Test
    void meetsEveryRequirementOfTheWorkingGroup() throws IOException {
        OfficialChecks.annotations(ExportedSample.in(format));
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
