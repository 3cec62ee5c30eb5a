package org.variorum.store.reading.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Begins a paragraph where letters change their size, too: a headline stands close to what it heads. */
final class SizedLines extends PDFTextStripper {

    /** Small capitals are four fifths of the letters beside them; headlines differ more. */
    private static final double CHANGE = 0.22;

    private double size;
    private boolean atStart = true;

    @Override
    protected void writeString(String words, List<TextPosition> letters) throws IOException {
        if (atStart && !letters.isEmpty()) {
            double now = letters.get(letters.size() / 2).getFontSizeInPt();
            if (size > 0 && Math.abs(now - size) > CHANGE * size) {
                writeString(PdfPages.PARAGRAPH);
            }
            size = now;
            atStart = false;
        }
        super.writeString(words, letters);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        super.writeLineSeparator();
        atStart = true;
    }

    @Override
    protected void writePageStart() throws IOException {
        super.writePageStart();
        size = 0;
        atStart = true;
    }
}
