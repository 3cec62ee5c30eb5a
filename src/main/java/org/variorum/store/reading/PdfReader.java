package org.variorum.store.reading;

import java.util.List;
import java.util.Optional;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.store.reading.pdf.PdfPages;
import org.variorum.store.reading.pdf.PdfProse;
import org.variorum.store.reading.time.PublicationTimes;

/** Reads {@code .pdf}: the text layer, its lines joined to paragraphs. Pictures of text are not read. */
final class PdfReader implements FormatReader {

    /** A page of prose has a thousand characters and more; a picture with a caption has less than this. */
    private static final int FEWEST_CHARACTERS_A_PAGE = 40;

    @Override
    public ReadText read(FileContent content) {
        return switch (PdfPages.of(
                content.bytes(), ReadingLimits.DEFAULT.unpackedBytes(), ReadingLimits.PDF_PAGES, content::goOn)) {
            case PdfPages.Locked locked -> OfficeText.encrypted(content);
            case PdfPages.TooLarge tooLarge -> OfficeText.tooLarge(content);
            case PdfPages.Damaged damaged -> OfficeText.damaged(content);
            case PdfPages.Opened opened -> text(content, opened);
        };
    }

    private static ReadText text(FileContent content, PdfPages.Opened pdf) {
        String text = PdfProse.of(pdf.pages());
        if (text.length() < (long) FEWEST_CHARACTERS_A_PAGE * pdf.pages().size()) {
            return ReadText.refused(Problem.of("pdf-without-text", Severity.ERROR, content.name()));
        }
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.empty(),
                pdf.title().filter(title -> !title.matches("(?i).*\\.(docx?|indd|pdf|qxd|tex)|untitled.*")),
                pdf.author(),
                Optional.empty(),
                pdf.created().flatMap(PublicationTimes::parse),
                Optional.empty(),
                "");
        return new ReadText(text, metadata, List.of(), List.of(), true);
    }
}
