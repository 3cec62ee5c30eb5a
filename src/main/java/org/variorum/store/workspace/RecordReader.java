package org.variorum.store.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.store.export.CodePointIndex;

/**
 * Reads what {@link RecordWriter} wrote. Fields it does not know are passed over; a list or an optional that an earlier
 * version did not write is empty.
 */
final class RecordReader {

    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(
            String.class, text -> text,
            Instant.class, Instant::parse,
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            LocalDateTime.class, LocalDateTime::parse,
            ZoneOffset.class, ZoneOffset::of);

    private final Shapes shapes;
    private final TextNames names;

    private RecordReader(Shapes shapes, TextNames names) {
        this.shapes = shapes;
        this.names = names;
    }

    /**
     * The value that the tree holds.
     *
     * @throws IllegalArgumentException if it holds none, or positions outside their text
     * @throws java.time.DateTimeException if it holds a time that is none
     */
    static <T> T value(Shapes shapes, TextNames names, JsonNode tree, Class<T> type) {
        return type.cast(new RecordReader(shapes, names).read(tree, type, Optional.empty()));
    }

    private Object read(JsonNode tree, Type type, Optional<CodePointIndex> text) {
        if (Shapes.isList(type)) {
            expect(tree.isArray(), type);
            List<Object> list = new ArrayList<>(tree.size());
            tree.forEach(each -> list.add(read(each, Shapes.held(type), text)));
            return list;
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == TextSpan.class) {
            return span(tree, text);
        }
        if (wanted == SourceText.class) {
            return text(tree);
        }
        if (wanted.isRecord()) {
            return record(tree, wanted, text);
        }
        if (wanted.isSealed()) {
            return record(tree, member(wanted, tree), text);
        }
        return wanted.isEnum() ? constant(wanted, tree) : plain(tree, wanted);
    }

    private Object record(JsonNode tree, Class<?> type, Optional<CodePointIndex> outer) {
        RecordShape shape = shapes.of(type);
        if (tree.isTextual() && shape.isText()) {
            return shape.make(tree.textValue());
        }
        expect(tree.isObject(), type);
        Object[] values = new Object[shape.parts().size()];
        Optional<CodePointIndex> text = outer;
        for (int part = 0; part < values.length; part++) {
            values[part] = field(tree, shape.parts().get(part), text);
            text = TextNames.isName(values[part]) ? names.named(values[part]) : text;
        }
        Object made = shape.make(values);
        names.learn(made);
        return made;
    }

    private Object field(JsonNode tree, RecordShape.Part part, Optional<CodePointIndex> text) {
        JsonNode value = tree.path(part.name());
        boolean absent = value.isMissingNode() || value.isNull();
        if (Shapes.isOptional(part.type())) {
            return absent ? Optional.empty() : Optional.of(read(value, Shapes.held(part.type()), text));
        }
        return absent && Shapes.isList(part.type()) ? List.of() : read(value, part.type(), text);
    }

    private Class<?> member(Class<?> type, JsonNode tree) {
        String code = tree.path(RecordWriter.KIND).asText();
        return shapes.kinds().member(type, code).orElseThrow(() -> refused(code, type));
    }

    private Object constant(Class<?> type, JsonNode tree) {
        return shapes.kinds().constant(type, tree.asText()).orElseThrow(() -> refused(tree.asText(), type));
    }

    private static TextSpan span(JsonNode tree, Optional<CodePointIndex> text) {
        expect(tree.path(0).isInt() && tree.path(1).isInt(), TextSpan.class);
        TextSpan written = new TextSpan(tree.path(0).intValue(), tree.path(1).intValue());
        return tree.path(2).isTextual() || text.isEmpty() ? written : text.get().units(written);
    }

    private SourceText text(JsonNode tree) {
        if (tree.isObject()) {
            ArticleKey key = new ArticleKey(tree.path(RecordWriter.SAME_TEXT).asText());
            return names.text(key).orElseThrow(() -> refused(key.value(), SourceText.class));
        }
        expect(tree.isTextual(), SourceText.class);
        return new SourceText(tree.textValue());
    }

    private static Object plain(JsonNode tree, Class<?> type) {
        if (type == int.class) {
            expect(tree.isInt(), type);
            return tree.intValue();
        }
        if (type == long.class) {
            expect(tree.canConvertToLong(), type);
            return tree.longValue();
        }
        if (type == double.class) {
            return tree.isNumber() ? tree.doubleValue() : Double.parseDouble(tree.asText());
        }
        if (type == boolean.class) {
            expect(tree.isBoolean(), type);
            return tree.booleanValue();
        }
        expect(tree.isTextual() && TEXTS.containsKey(type), type);
        return Optional.ofNullable(TEXTS.get(type)).orElseThrow().apply(tree.textValue());
    }

    private static void expect(boolean fits, Type type) {
        if (!fits) {
            throw new IllegalArgumentException("Expected " + type.getTypeName());
        }
    }

    private static IllegalArgumentException refused(String given, Class<?> type) {
        return new IllegalArgumentException("No " + type.getSimpleName() + ": " + given);
    }
}
