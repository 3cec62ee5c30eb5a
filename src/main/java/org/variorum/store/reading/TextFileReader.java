package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * Reads a format whose files are text: finds the encoding first.
 *
 * @param inner reads the characters
 */
record TextFileReader(DecodedReader inner) implements FormatReader {

    @Override
    public ReadText read(FileContent content) {
        if (TextDecoder.isBinary(content.bytes())) {
            return ReadText.refused(Problem.of("file-binary", Severity.ERROR, content.name()));
        }
        DecodedText decoded = TextDecoder.decode(content.bytes(), content.charset());
        ReadText read = inner.read(content, decoded);
        if (!decoded.damaged()) {
            return read;
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addFirst(Problem.of(
                "encoding-damaged", Severity.WARNING, content.name(), decoded.charset().displayName()));
        return new ReadText(read.text(), read.metadata(), read.exclusions(), problems, read.pasted());
    }
}
