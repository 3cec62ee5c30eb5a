package org.variorum.app.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.app.export.Drafted;
import org.variorum.app.export.ExportFormats;
import org.variorum.app.export.ExportOptions;
import org.variorum.app.export.FormatExporter;
import org.variorum.app.saving.HeldWorkspace;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Originals;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;

/**
 * What Jazzer calls with ever other bytes: opens them as a workspace, a comparison or annotations in JSON, or a project
 * of other programs, and replays what people decided in it.
 *
 * <p>Nothing may be thrown, and there is a workspace or a word about why not.
 */
public final class ReturnedFuzz {

    private static final String PROGRAM = "variorum fuzz";
    private static final WorkspaceFiles FILES = new WorkspaceFiles(PROGRAM);
    private static final ReturnedWork WORK = new ReturnedWork(FILES);
    private static String extension = "json";
    private static Path file = Path.of("");

    private ReturnedFuzz() {}

    /** Sound files to start from, by name. */
    public static Map<String, byte[]> samples(String format) throws IOException {
        if (format.equals("variorum")) {
            Path path = Files.createTempFile("sample", ".variorum");
            FILES.save(HeldWorkspace.fresh(ExportSample.workspace(), Originals.EMPTY), path);
            byte[] whole = Files.readAllBytes(path);
            Files.delete(path);
            return Map.of("sample.variorum", whole);
        }
        return format.equals("json")
                ? Map.of("sample.json", written("json"), "sample.jsonld", written("annotations"))
                : Map.of("sample." + format, written(format));
    }

    private static byte[] written(String code) throws IOException {
        List<FormatExporter> formats = ExportFormats.all(new MessageWording(Locale.ENGLISH), PROGRAM);
        FormatExporter format = ExportFormats.named(formats, code).orElseThrow();
        Path path = Files.createTempFile("sample", "." + format.extension());
        Workspace sample = ExportSample.workspace();
        if (format.draft(sample, ExportOptions.PLAIN) instanceof Drafted.Made made) {
            made.draft().replace(path);
        }
        byte[] whole = Files.readAllBytes(path);
        Files.delete(path);
        return whole;
    }

    /** Jazzer: the format, by its file name ending. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        extension = arguments[0];
        file = Files.createTempFile("fuzz", "." + extension);
        file.toFile().deleteOnExit();
    }

    /** Jazzer: one file. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        WorkspaceFiles.Loaded loaded = extension.equals("variorum") ? FILES.read(bytes, "f.variorum") : WORK.load(file);
        if (loaded.workspace().isEmpty() && loaded.problems().isEmpty()) {
            throw new AssertionError("Neither a workspace nor a word about why not");
        }
        loaded.workspace().ifPresent(held -> held.workspace().decisions());
        if (!extension.equals("variorum")) {
            WORK.attach(ExportSample.workspace(), file);
        }
    }
}
