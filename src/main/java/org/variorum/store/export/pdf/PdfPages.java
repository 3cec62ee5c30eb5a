package org.variorum.store.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import org.variorum.store.export.pdf.PdfParagraph.Line;
import org.variorum.store.export.pdf.PdfParagraph.Piece;

/** Landscape A4 pages with two columns that text flows through, line by line. Distances are in points. */
final class PdfPages {

    private static final float WIDTH = PDRectangle.A4.getHeight();
    private static final float HEIGHT = PDRectangle.A4.getWidth();
    private static final float MARGIN = 48;
    private static final float GAP = 28;
    private static final float COLUMN = (WIDTH - 2 * MARGIN - GAP) / 2;
    private static final float FOOT = 24;
    private static final float FOOT_SIZE = 8;

    private final PDDocument document;
    private final PdfFonts fonts;
    private final PdfTags tags;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<PDPage> pages = new ArrayList<>();
    private @Nullable PDPageContentStream stream;
    private int column;
    private float y;

    PdfPages(PDDocument document, PdfFonts fonts, String language) throws IOException {
        this.document = document;
        this.fonts = fonts;
        tags = new PdfTags(document, language);
        document.getDocumentCatalog().setDocumentOutline(outline);
        turn();
    }

    /** Writes a paragraph, over as many columns as it takes. A heading stays with what follows it. */
    void write(PdfParagraph paragraph) throws IOException {
        List<Line> lines = paragraph.lines(fonts, COLUMN);
        PdfLook look = paragraph.look();
        float needed = look.heading() ? look.leading() * (lines.size() + 2) : look.leading();
        if (y - look.before() - needed < MARGIN) {
            next();
        } else {
            y -= look.before();
        }
        PDStructureElement element = tags.element(look.tag());
        if (look.heading()) {
            bookmark(paragraph.words());
        }
        for (Line line : lines) {
            if (y - look.leading() < MARGIN) {
                next();
            }
            y -= look.leading();
            print(element, line, look);
        }
    }

    /** Goes on at the top of a new page. */
    void turn() throws IOException {
        if (stream != null) {
            stream.close();
        }
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        pages.add(page);
        tags.page(page);
        stream = new PDPageContentStream(document, page);
        column = 0;
        y = HEIGHT - MARGIN;
    }

    /** Numbers the pages and says what the file is. */
    void finish(String title, String generator) throws IOException {
        if (stream != null) {
            stream.close();
        }
        for (int i = 0; i < pages.size(); i++) {
            number(pages.get(i), i + 1 + " / " + pages.size());
        }
        tags.finish();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(generator);
        document.setDocumentInformation(information);
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void next() throws IOException {
        if (column == 0) {
            column = 1;
            y = HEIGHT - MARGIN;
        } else {
            turn();
        }
    }

    private void print(PDStructureElement element, Line line, PdfLook look) throws IOException {
        PDPageContentStream page = page();
        COSName tag = COSName.getPDFName(look.tag());
        int number = tags.mark(element, pages.getLast());
        if (fonts.isForeign(line.words())) {
            page.beginMarkedContent(tag, saying(line.words(), number));
        } else {
            page.beginMarkedContent(tag, number);
        }
        page.beginText();
        page.newLineAtOffset(MARGIN + column * (COLUMN + GAP) + look.indent() + line.indent(), y);
        page.setNonStrokingColor(look.grey());
        for (Piece piece : line.pieces()) {
            for (PdfFonts.Run run : fonts.runs(piece.words(), piece.bold())) {
                page.setFont(run.font(), look.size());
                page.showText(run.words());
            }
        }
        page.endText();
        page.endMarkedContent();
    }

    /** What letters say that are joined or stand in another order, beside the number of their line. */
    private static PDPropertyList saying(String words, int number) {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        properties.setString(COSName.ACTUAL_TEXT, ArabicForms.apart(words));
        return PDPropertyList.create(properties);
    }

    private PDPageContentStream page() {
        if (stream == null) {
            throw new IllegalStateException("There is no page");
        }
        return stream;
    }

    private void bookmark(String title) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(pages.getLast());
        place.setLeft(0);
        place.setTop((int) y);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        outline.addLast(item);
    }

    /** The number of a page is no part of the text. */
    private void number(PDPage page, String words) throws IOException {
        try (PDPageContentStream foot = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            foot.beginMarkedContent(COSName.ARTIFACT);
            foot.beginText();
            foot.setFont(fonts.runs(words, false).getFirst().font(), FOOT_SIZE);
            foot.newLineAtOffset((WIDTH - fonts.width(words, false, FOOT_SIZE)) / 2, FOOT);
            foot.showText(words);
            foot.endText();
            foot.endMarkedContent();
        }
    }
}
