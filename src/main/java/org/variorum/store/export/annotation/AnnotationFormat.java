package org.variorum.store.export.annotation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.JsonText;
import org.variorum.store.export.ReportContent;

/**
 * Writes an annotation collection of the W3C Web Annotation Data Model in JSON-LD.
 *
 * <p>Claims are annotations on the articles' texts, tagged with their facts; disputes and nuances link claims. It does
 * not carry the articles' texts, silence of sources, nor typed values of claims.
 */
public final class AnnotationFormat implements ExportFormat {

    @Override
    public String name() {
        return "Web Annotation";
    }

    @Override
    public String extension() {
        return "jsonld";
    }

    @Override
    public String code() {
        return "annotations";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.of(Content.POSITIONS, Content.WORKSPACE);
    }

    @Override
    public ExportResult export(ExportInput input) {
        ObjectNode collection = new AnnotationCollection(new ReportContent(input)).tree();
        input.saved().get().ifPresent(
                file -> collection.put("urn:variorum:workspace", Base64.getEncoder().encodeToString(file)));
        return new ExportResult.Ready(JsonText.bytes(collection));
    }
}
