package org.variorum.store.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;

/** Pages made for a test, and what is read of them. */
final class SamplePage {

    static final String PARAGRAPHS = """
            <p>The council approved the new harbour bridge on Tuesday, by twelve votes to three, after a debate that
            lasted until midnight, and the mayor called it the happiest evening of her time in office.</p>
            <p>Work is to begin in March, said the engineer in charge, and will take two years, provided that the
            river does not rise as high as it did last winter, when the old bridge had to be closed.</p>
            <p>Opponents say that the cost, put at 20 million, is too high, and that a ferry would have served.</p>
            """;

    private SamplePage() {}

    /** The page as a file of it is read. */
    static ReadText read(String html) {
        return new Formats().forExtension("html").orElseThrow().reader()
                .read(new FileContent("page.html", html.getBytes(StandardCharsets.UTF_8)));
    }

    /** The passages that take no part. */
    static List<String> excluded(ReadText read) {
        return read.exclusions().stream().map(exclusion -> words(read, exclusion)).toList();
    }

    /** The passages that take no part for that reason. */
    static List<String> excluded(ReadText read, ExclusionReason reason) {
        return read.exclusions().stream()
                .filter(exclusion -> exclusion.reason() == reason)
                .map(exclusion -> words(read, exclusion))
                .toList();
    }

    private static String words(ReadText read, Exclusion exclusion) {
        return read.text().substring(exclusion.span().start(), exclusion.span().end());
    }
}
