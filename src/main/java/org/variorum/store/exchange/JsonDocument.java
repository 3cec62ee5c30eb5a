package org.variorum.store.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * A JSON file: a comparison of ours, or annotations in the W3C's model, ours or others'.
 *
 * @param name the file's name
 */
record JsonDocument(String name) {

    private static final String OWN_GENERATOR = "urn:variorum:";

    ReturnedFile read(byte[] content) {
        JsonNode root;
        try {
            root = new ObjectMapper(JsonFactory.builder()
                            .streamReadConstraints(StreamReadConstraints.builder()
                                    .maxStringLength((int) ReturnedFiles.LIMIT)
                                    .build())
                            .build())
                    .readTree(content);
        } catch (IOException broken) {
            return ReturnedFile.refused(Problem.of("file-damaged", Severity.ERROR, name));
        }
        boolean comparison = root.path("format").asText().equals("variorum-comparison");
        List<JsonNode> annotations = comparison ? List.of() : annotations(root);
        if (!comparison && annotations.isEmpty()) {
            return ReturnedFile.refused(Problem.of("returned-unknown", Severity.ERROR, name));
        }
        List<Mark> marks = annotations.stream()
                .filter(annotation -> !annotation.path("generator").asText().startsWith(OWN_GENERATOR))
                .flatMap(annotation -> AnnotationMarks.of(annotation).stream())
                .toList();
        if (comparison && !root.has("workspace")) {
            return articlesAlone(root);
        }
        return decoded(root.path(comparison ? "workspace" : "urn:variorum:workspace").asText(), marks);
    }

    /** The articles can be compared anew; what was found in them, and decided about it, is not read back from here. */
    private ReturnedFile articlesAlone(JsonNode comparison) {
        if (ComparisonArticles.areQuotations(comparison)) {
            return ReturnedFile.refused(Problem.of("returned-quotations-only", Severity.ERROR, name));
        }
        return new ReturnedFile(Optional.empty(), ComparisonArticles.of(comparison), List.of(),
                List.of(Problem.of("returned-articles-alone", Severity.NOTE, name)));
    }

    private ReturnedFile decoded(String base64, List<Mark> marks) {
        try {
            Optional<byte[]> saved =
                    base64.isEmpty() ? Optional.empty() : Optional.of(Base64.getDecoder().decode(base64));
            return new ReturnedFile(saved, List.of(), marks, List.of());
        } catch (IllegalArgumentException broken) {
            return ReturnedFile.refused(Problem.of("file-damaged", Severity.ERROR, name));
        }
    }

    /** The annotations of a collection, a page, a list, a service's answer, or the one there is. */
    private static List<JsonNode> annotations(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        Stream.of(root, root.path("first"), root.path("items"), root.at("/first/items"), root.path("rows"),
                        root.path("annotations"), root.path("@graph"))
                .forEach(place -> {
                    if (place.isArray()) {
                        place.forEach(found::add);
                    } else if (place.has("target")) {
                        found.add(place);
                    }
                });
        return found.stream().filter(annotation -> annotation.has("target")).toList();
    }
}
