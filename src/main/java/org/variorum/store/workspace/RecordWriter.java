package org.variorum.store.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.store.export.CodePointIndex;

/**
 * Writes values of the model as compact JSON; {@link RecordReader} reads them again.
 *
 * <p>A record is an object with its components as fields, in their order; empty lists and optionals are left out. A
 * record of one text is that text; a member of a sealed type has its name as {@code type}. A span is
 * {@code [start, end]} in code points of the text that was named last before it, by siglum, key or claim; a span in a
 * text that is not at hand, or that cuts a character in two, is {@code [start, end, "utf-16"]}. Nothing here knows a
 * type of its own but texts and spans.
 */
final class RecordWriter {

    /** Marks a span that could not be counted in code points. */
    static final String UNITS = "utf-16";

    /** Field that names the article whose text stands here too. */
    static final String SAME_TEXT = "of";

    /** Field that names the member of a sealed type. */
    static final String KIND = "type";

    private static final JsonFactory JSON = new JsonFactory();

    private final Shapes shapes;
    private final TextNames names;
    private final JsonGenerator json;

    private RecordWriter(Shapes shapes, TextNames names, JsonGenerator json) {
        this.shapes = shapes;
        this.names = names;
        this.json = json;
    }

    /** The value as one line of JSON, without a line end. */
    static String text(Shapes shapes, TextNames names, Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            new RecordWriter(shapes, names, json).write(value, value.getClass(), Optional.empty());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(Object value, Type type, Optional<CodePointIndex> text) throws IOException {
        switch (value) {
            case TextSpan span -> writeSpan(span, text);
            case SourceText whole -> writeText(whole);
            case Record made -> writeRecord(made, type, text);
            case Enum<?> constant -> json.writeString(Kinds.code(constant));
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number when Double.isFinite(number) -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case List<?> list -> {
                json.writeStartArray();
                for (Object each : list) {
                    write(each, Shapes.held(type), text);
                }
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }

    private void writeRecord(Record made, Type type, Optional<CodePointIndex> outer) throws IOException {
        RecordShape shape = shapes.of(made.getClass());
        boolean kind = type != made.getClass();
        if (shape.isText() && !kind) {
            json.writeString(String.valueOf(shape.parts().getFirst().of(made)));
            return;
        }
        json.writeStartObject();
        if (kind) {
            json.writeStringField(KIND, Kinds.code(made.getClass()));
        }
        Optional<CodePointIndex> text = outer;
        for (RecordShape.Part part : shape.parts()) {
            Object value = part.of(made);
            text = TextNames.isName(value) ? names.named(value) : text;
            writeField(part, value, text);
        }
        json.writeEndObject();
        names.learn(made);
    }

    private void writeField(RecordShape.Part part, Object value, Optional<CodePointIndex> text) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                json.writeFieldName(part.name());
                write(optional.get(), Shapes.held(part.type()), text);
            }
        } else if (!(value instanceof List<?> list && list.isEmpty())) {
            json.writeFieldName(part.name());
            write(value, part.type(), text);
        }
    }

    private void writeSpan(TextSpan span, Optional<CodePointIndex> text) throws IOException {
        Optional<TextSpan> counted = text.filter(counts -> counts.holds(span)).map(counts -> counts.codePoints(span));
        json.writeStartArray();
        json.writeNumber(counted.orElse(span).start());
        json.writeNumber(counted.orElse(span).end());
        if (counted.isEmpty()) {
            json.writeString(UNITS);
        }
        json.writeEndArray();
    }

    private void writeText(SourceText text) throws IOException {
        Optional<ArticleKey> known = names.key(text);
        if (known.isEmpty()) {
            json.writeString(text.value());
        } else {
            json.writeStartObject();
            json.writeStringField(SAME_TEXT, known.get().value());
            json.writeEndObject();
        }
    }
}
