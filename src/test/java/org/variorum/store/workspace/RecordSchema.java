package org.variorum.store.workspace;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.text.TextSpan;

/** The JSON schema of a record as {@link RecordWriter} writes it, for those who read files without this program. */
final class RecordSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** The schema of that record type. Fields of later versions may stand beside its own. */
    static ObjectNode of(Class<?> type, String id, String title, String description) {
        RecordSchema schema = new RecordSchema();
        ObjectNode root = JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", id)
                .put("title", title)
                .put("description", description);
        root.setAll(schema.ofRecord(type));
        ObjectNode all = root.putObject("$defs");
        schema.definitions.forEach(all::set);
        return root;
    }

    private ObjectNode of(Type type) {
        if (Shapes.isList(type)) {
            ObjectNode list = JSON.createObjectNode().put("type", "array");
            list.set("items", of(Shapes.held(type)));
            return list;
        }
        Class<?> plain = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        return plain.isEnum() ? named(plain, Stream.of(plain.getEnumConstants())
                        .map(each -> Kinds.code((Enum<?>) each)).toArray(String[]::new))
                : plain == int.class || plain == long.class ? simple("integer")
                : plain == double.class ? simple("number")
                : plain == boolean.class ? simple("boolean")
                : plain == TextSpan.class ? span()
                : plain.isSealed() ? sealed(plain)
                : plain.isRecord() && !RecordShape.of(plain).isText() ? defined(plain)
                : simple("string");
    }

    private ObjectNode named(Class<?> type, String... codes) {
        if (!definitions.containsKey(type.getSimpleName())) {
            ObjectNode constants = simple("string");
            Stream.of(codes).forEach(constants.putArray("enum")::add);
            definitions.put(type.getSimpleName(), constants);
        }
        return reference(type);
    }

    private ObjectNode defined(Class<?> type) {
        if (!definitions.containsKey(type.getSimpleName())) {
            definitions.put(type.getSimpleName(), JSON.createObjectNode());
            definitions.put(type.getSimpleName(), ofRecord(type));
        }
        return reference(type);
    }

    private ObjectNode sealed(Class<?> type) {
        if (!definitions.containsKey(type.getSimpleName())) {
            ObjectNode any = JSON.createObjectNode();
            definitions.put(type.getSimpleName(), any);
            var choices = any.putArray("oneOf");
            members(type).forEach(member -> {
                ObjectNode kind = ofRecord(member);
                ((ObjectNode) kind.get("properties")).putObject(RecordWriter.KIND).put("const", Kinds.code(member));
                kind.withArray("required").add(RecordWriter.KIND);
                choices.add(kind);
            });
        }
        return reference(type);
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(RecordSchema::members);
    }

    private ObjectNode ofRecord(Class<?> type) {
        ObjectNode object = simple("object");
        ObjectNode fields = object.putObject("properties");
        var required = object.putArray("required");
        RecordShape.of(type).parts().forEach(part -> {
            boolean optional = Shapes.isOptional(part.type());
            fields.set(part.name(), of(optional ? Shapes.held(part.type()) : part.type()));
            if (!optional && !Shapes.isList(part.type())) {
                required.add(part.name());
            }
        });
        return object;
    }

    private ObjectNode span() {
        ObjectNode span = simple("array")
                .put("description", "Start and end in code points; in UTF-16 units if a third item says so.")
                .put("minItems", 2).put("maxItems", 3);
        span.putArray("prefixItems").add(simple("integer")).add(simple("integer"))
                .add(JSON.createObjectNode().put("const", RecordWriter.UNITS));
        definitions.put("TextSpan", span);
        return reference(TextSpan.class);
    }

    private static ObjectNode simple(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private static ObjectNode reference(Class<?> type) {
        return JSON.createObjectNode().put("$ref", "#/$defs/" + type.getSimpleName());
    }
}
