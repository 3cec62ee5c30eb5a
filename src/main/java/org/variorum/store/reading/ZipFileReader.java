package org.variorum.store.reading;

import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.store.reading.archive.Unpacked;

/**
 * Reads a format whose files are zip archives: unpacks them first, within the limits.
 *
 * @param inner reads the parts
 */
record ZipFileReader(PartsReader inner) implements FormatReader {

    @Override
    public ReadText read(FileContent content) {
        if (content.isOldContainer()) {
            return OfficeText.encrypted(content);
        }
        long limit = ReadingLimits.DEFAULT.unpackedBytes();
        return switch (Unpacked.of(content.bytes(), limit, ReadingLimits.ARCHIVE_PARTS)) {
            case Unpacked.Parts parts -> inner.read(content, parts.zip());
            case Unpacked.Damaged damaged -> OfficeText.damaged(content);
            case Unpacked.TooLarge tooLarge -> OfficeText.tooLarge(content);
        };
    }
}
