package org.variorum.store.export;

import java.util.Locale;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.Workspace;

/** What a format makes of the sample, in English words. */
public final class ExportedSample {

    private ExportedSample() {}

    /** The sample in that format. */
    public static byte[] in(ExportFormat format) {
        return in(format, ExportSample.workspace());
    }

    /** The sample in that format, its first article under another headline. */
    public static byte[] withHeadline(ExportFormat format, String headline) {
        Article article = ExportSample.workspace().articles().getFirst();
        return in(format, ExportSample.workspace(
                ExportSample.article(article.id(), article.file(), article.text().value(), headline)));
    }

    /** Nothing in that format. */
    public static byte[] ofNothing(ExportFormat format) {
        return in(format, Workspace.EMPTY.withComparison(Comparison.EMPTY));
    }

    /** The workspace in that format. */
    public static byte[] in(ExportFormat format, Workspace workspace) {
        ExportInput input = new ExportInput(workspace, new MessageWording(Locale.ENGLISH), "variorum test");
        return switch (format.export(input)) {
            case ExportResult.Ready ready -> ready.content();
            case ExportResult.Refused refused -> throw new AssertionError(refused.problem().toString());
        };
    }
}
