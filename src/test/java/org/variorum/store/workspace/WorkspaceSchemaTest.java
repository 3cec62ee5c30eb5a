package org.variorum.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.workspace.LogEntry;
import org.variorum.testing.Seeds;

/**
 * The schemas of a workspace's manifest and of the lines of its log, which lie beside the program. That of the lines is
 * rewritten with {@code -Dvariorum.golden=write} when a correction is added; a change of a former one breaks files.
 */
class WorkspaceSchemaTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/variorum/store/workspace");
    private static final Path EDIT = FOLDER.resolve("variorum-edit-1.schema.json");
    private static final Path MANIFEST = FOLDER.resolve("variorum-manifest-1.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final WorkspaceFormat format = new WorkspaceFormat("variorum test");

    static LongStream seeds() {
        return Seeds.first(40);
    }

    @Test
    void theSchemaOfTheLogIsThatOfTheRecords() throws IOException {
        String schema = JSON.writeValueAsString(RecordSchema.of(LogEntry.class, "urn:variorum:edit:1",
                "One line of edits.jsonl in a .variorum workspace, version 1",
                "One act of a person: who, when and what. Lines are only ever added. Fields and kinds of later versions"
                        + " may stand beside these and are kept.")) + "\n";
        if ("write".equals(System.getProperty("variorum.golden"))) {
            Files.writeString(EDIT, schema);
        }
        assertThat(Files.readString(EDIT)).isEqualTo(schema);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFileKeepsTheSchemas(long seed) throws IOException {
        byte[] file = format.pack(SampleWorkspaces.of(seed, 30)).file();

        assertThat(faults(MANIFEST, WorkspaceFormatTest.part(file, PartName.MANIFEST))).isEmpty();
        List<String> lines = WorkspaceFormatTest.part(file, PartName.LOG).lines().toList();
        assertThat(lines).hasSize(30);
        JsonSchema schema = schema(EDIT);
        for (String line : lines) {
            assertThat(schema.validate(JSON.readTree(line))).as(line).isEmpty();
        }
    }

    @Test
    void whatIsNoCorrectionBreaksTheSchema() throws IOException {
        assertThat(faults(EDIT, "{\"id\":\"a\",\"author\":\"b\",\"at\":\"2026-01-01T00:00:00Z\","
                + "\"edit\":{\"type\":\"rename-fact\"}}")).isNotEmpty();
        assertThat(faults(MANIFEST, "{\"format\":\"another\"}")).isNotEmpty();
    }

    private static List<String> faults(Path schema, String text) throws IOException {
        JsonNode document = JSON.readTree(text);
        return schema(schema).validate(document).stream().map(Object::toString).toList();
    }

    private static JsonSchema schema(Path file) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JSON.readTree(Files.readString(file)));
    }
}
