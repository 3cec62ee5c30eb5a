package org.variorum.app.export;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.Original;
import org.variorum.model.article.Originals;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.rewrite.QuotedOnly;
import org.variorum.store.export.rewrite.SourceNames;
import org.variorum.store.workspace.Carried;
import org.variorum.store.workspace.SavedWorkspace;
import org.variorum.store.workspace.WorkspaceFormat;
import org.variorum.store.workspace.WorkspaceId;

/**
 * Makes files of one format, in the program's words. Making takes a while and must not be done where it is waited for.
 *
 * @param format the format
 * @param wording says what the file says
 * @param generator the program's name and version
 */
public record FormatExporter(ExportFormat format, Wording wording, String generator) {

    private static final int PREVIEW = 4000;

    /** The format's name as people know it, such as {@code HTML}. */
    public String name() {
        return format.name();
    }

    /** The file name extension without a dot. */
    public String extension() {
        return format.extension();
    }

    /** The format's name on the command line; no two share one. */
    public String code() {
        return format.code();
    }

    /** Makes the file. */
    public Drafted draft(Workspace workspace, ExportOptions options) {
        return switch (format.export(input(workspace, options))) {
            case ExportResult.Ready ready -> new Drafted.Made(new ExportDraft(
                    ready.content(), shortened(format.preview(ready.content())), Stream.concat(
                            losses(workspace, options).stream(), ready.losses().stream().map(wording::say)).toList()));
            case ExportResult.Refused refused -> new Drafted.Refused(refused.problem());
        };
    }

    /** Whether files of this format can hold the whole workspace beside what they say. */
    public boolean carriesWorkspace() {
        return format.carries().contains(Content.WORKSPACE);
    }

    /** Makes the file and puts it in the place of whatever is there, or says why not. */
    public Optional<Problem> write(Workspace workspace, ExportOptions options, Path file) {
        return switch (draft(workspace, options)) {
            case Drafted.Made made -> made.draft().replace(file);
            case Drafted.Refused refused -> Optional.of(refused.problem());
        };
    }

    /** What of the workspace a file of this format cannot hold, a sentence each. */
    public List<String> losses(Workspace workspace, ExportOptions options) {
        Set<Content> missing = EnumSet.complementOf(EnumSet.copyOf(format.carries()));
        if (!comesBack(workspace, options)) {
            missing.add(Content.WORKSPACE);
        }
        if (options.quotationsOnly()) {
            missing.removeAll(Set.of(Content.TEXTS, Content.EXCLUDED));
        }
        return Stream.concat(
                        workspace.problems().stream().filter(ShownPart::isNotice)
                                .map(part -> wording.say(part.message())),
                        missing.stream()
                                .filter(content -> content.isIn(workspace))
                                .map(content -> wording.say(Phrase.of("export.loss." + content.code(), format.name()))))
                .toList();
    }

    private boolean comesBack(Workspace workspace, ExportOptions options) {
        return options.withWorkspace() && !options.quotationsOnly() && !options.redacted()
                && carriesWorkspace() && !ShownPart.isPart(workspace);
    }

    private ExportInput input(Workspace workspace, ExportOptions options) {
        Workspace told = options.quotationsOnly() ? QuotedOnly.of(workspace) : workspace;
        if (!options.redacted()) {
            return comesBack(workspace, options)
                    ? new ExportInput(told, wording, generator, () -> Optional.of(saved(workspace)))
                    : new ExportInput(told, wording, generator);
        }
        SourceNames names =
                new SourceNames(workspace, siglum -> "[" + wording.say(Phrase.of("export.stand-in", siglum)) + "]");
        return new ExportInput(names.redacted(told), names.redacted(wording), generator);
    }

    /**
     * The workspace as a file of its own, without the bytes of the articles' files and without when they were read,
     * which alone would make two exports of one comparison differ.
     */
    private byte[] saved(Workspace workspace) {
        Comparison found = workspace.found();
        List<Article> imported = workspace.imported().stream().map(FormatExporter::timeless).toList();
        Comparison told = new Comparison(
                found.articles().stream().map(FormatExporter::timeless).toList(),
                found.leftOut().stream().map(left -> new LeftOut(timeless(left.article()), left.reason())).toList(),
                found.claims(), found.facts(), found.origins(), found.citations(), found.problems());
        return new WorkspaceFormat(generator)
                .pack(new SavedWorkspace(WorkspaceId.of(imported), imported, told, workspace.numbers(),
                        workspace.log(), workspace.problems(), Originals.EMPTY, Carried.NOTHING))
                .file();
    }

    private static Article timeless(Article article) {
        Original original = article.original();
        return new Article(
                article.id(),
                new Original(original.file(), original.mediaType(), original.sha256(), original.size(),
                        Optional.empty(), original.retrieval()),
                article.metadata(), article.text(), article.exclusions(), article.truncated());
    }

    private static String shortened(String text) {
        if (text.length() <= PREVIEW) {
            return text;
        }
        int end = text.lastIndexOf('\n', PREVIEW);
        return text.substring(0, end > 0 ? end : PREVIEW) + "\n\u2026";
    }
}
