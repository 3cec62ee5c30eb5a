package org.variorum.store.reading.pdf;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** What came of opening a PDF file. Nothing in the file is executed or fetched. */
public sealed interface PdfPages {

    /** What no headline looks like. */
    Pattern FILE_NAME = Pattern.compile(
            "(?i).*\\.(?:x?html?|docx?|odt|pdf|indd|qx[dp]|txt|rtf|tmp)|(?:microsoft word|untitled|about:).*");

    /** What stands between two paragraphs of a page, as the layout shows them. */
    String PARAGRAPH = "\f";

    /**
     * The pages.
     *
     * @param pages the text of each page: lines end in {@code \n}, paragraphs begin with {@link #PARAGRAPH}
     * @param title what the file says it is called
     * @param author who it says wrote it
     * @param created the day it was made, as ISO 8601
     */
    record Opened(List<String> pages, Optional<String> title, Optional<String> author, Optional<String> created)
            implements PdfPages {
        public Opened {
            pages = List.copyOf(pages);
        }
    }

    /** A password is needed. */
    record Locked() implements PdfPages {}

    /** The file is cut off or no PDF. */
    record Damaged() implements PdfPages {}

    /** It would unpack to more bytes, or has more pages, than the limits allow. */
    record TooLarge() implements PdfPages {}

    /**
     * Opens a file, within limits.
     *
     * @param beforePage run before each page; may throw to give up
     */
    static PdfPages of(byte[] file, long mostBytes, int mostPages, Runnable beforePage) {
        if (PackedStreams.exceed(file, mostBytes)) {
            return new TooLarge();
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > mostPages) {
                return new TooLarge();
            }
            PDFTextStripper stripper = new SizedLines();
            stripper.setParagraphStart(PARAGRAPH);
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("");
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                beforePage.run();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            PDDocumentInformation about = document.getDocumentInformation();
            Optional<String> title = known(about.getTitle()).filter(PdfPages::isTitle);
            return new Opened(pages, title, known(about.getAuthor()), day(about.getCreationDate()));
        } catch (InvalidPasswordException locked) {
            return new Locked();
        } catch (CancellationException unwanted) {
            throw unwanted;
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException damaged) {
            return new Damaged();
        }
    }

    /** Programs that are told no title put the name of the file there. */
    private static boolean isTitle(String title) {
        return !FILE_NAME.matcher(title).matches();
    }

    private static Optional<String> known(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> day(Calendar created) {
        return Optional.ofNullable(created)
                .map(time -> time.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    }
}
