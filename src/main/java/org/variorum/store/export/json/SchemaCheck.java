package org.variorum.store.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a document against the schema of the format, which is loaded when first needed. */
final class SchemaCheck {

    private static final String RESOURCE = "/org/variorum/store/export/json/variorum-comparison-1.schema.json";

    private @Nullable JsonSchema schema;

    /** What breaks the schema, each with its place in the document; empty when nothing does. */
    synchronized List<String> faults(JsonNode document) {
        JsonSchema rules = Optional.ofNullable(schema).orElseGet(SchemaCheck::load);
        schema = rules;
        return rules.validate(document).stream().map(ValidationMessage::getMessage).sorted().toList();
    }

    private static JsonSchema load() {
        try (InputStream resource = SchemaCheck.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("Missing from the program: " + RESOURCE);
            }
            JsonNode text = new ObjectMapper().readTree(resource);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
