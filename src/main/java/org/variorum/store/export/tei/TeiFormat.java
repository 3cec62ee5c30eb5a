package org.variorum.store.export.tei;

import java.util.EnumSet;
import java.util.Set;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;

/**
 * Writes TEI P5 with the facts as an apparatus: an {@code app} for each fact, a {@code rdgGrp} for each position and a
 * {@code rdg} for each source. No reading is marked as the right one.
 *
 * <p>It carries quotations only; whole texts, positions in them and the typed values of claims stay behind.
 */
public final class TeiFormat implements ExportFormat {

    @Override
    public String name() {
        return "TEI";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public String code() {
        return "tei";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.of(Content.SILENCE);
    }

    @Override
    public ExportResult export(ExportInput input) {
        return new ExportResult.Ready(new TeiApparatus(new ReportContent(input)).bytes());
    }
}
