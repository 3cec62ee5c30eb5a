package org.variorum.app.export;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.text.Wording;
import org.variorum.store.export.annotation.AnnotationFormat;
import org.variorum.store.export.claim.ClaimFormat;
import org.variorum.store.export.csv.CsvFormat;
import org.variorum.store.export.docx.DocxFormat;
import org.variorum.store.export.html.HtmlFormat;
import org.variorum.store.export.json.JsonFormat;
import org.variorum.store.export.markdown.MarkdownFormat;
import org.variorum.store.export.pdf.PdfFormat;
import org.variorum.store.export.qdpx.QdpxFormat;
import org.variorum.store.export.tei.TeiFormat;
import org.variorum.store.export.text.TextFormat;
import org.variorum.store.export.xlsx.XlsxFormat;

/**
 * The formats that a comparison can leave in: the one list that the window and the command line both offer.
 *
 * <p>A new format is a package of the store and a line here.
 */
public final class ExportFormats {

    private ExportFormats() {}

    /** All of them, those for people first, each speaking those words. */
    public static List<FormatExporter> all(Wording wording, String generator) {
        return Stream.of(
                        new HtmlFormat(), new PdfFormat(), new DocxFormat(), new XlsxFormat(),
                        new MarkdownFormat(), new TextFormat(), new CsvFormat(),
                        new JsonFormat(), new AnnotationFormat(), new ClaimFormat(), new TeiFormat(), new QdpxFormat())
                .map(format -> new FormatExporter(format, wording, generator))
                .toList();
    }

    /** The one whose extension the file name has. */
    public static Optional<FormatExporter> forFile(List<FormatExporter> exporters, Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return exporters.stream()
                .filter(exporter -> name.endsWith("." + exporter.extension()))
                .max(Comparator.comparing(exporter -> exporter.extension().length()));
    }

    /** The one that is called so on the command line. */
    public static Optional<FormatExporter> named(List<FormatExporter> exporters, String code) {
        return exporters.stream().filter(exporter -> exporter.code().equalsIgnoreCase(code)).findFirst();
    }
}
