package org.variorum.store.workspace;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.digest.Sha256;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.LogEntry;
import org.variorum.store.export.JsonText;
import org.variorum.store.workspace.Carried.StrayLine;
import org.variorum.store.workspace.Carried.Written;

/**
 * Puts a workspace into a {@code .variorum} file, version {@value #VERSION}: the same workspace gives the same bytes.
 *
 * <p>What has not changed since it was read or last written goes in as the bytes it had.
 */
public final class WorkspaceFormat {

    /** The format's name in the manifest. */
    static final String NAME = "variorum-workspace";

    /** The version that is written. */
    static final int VERSION = 1;

    private final String program;
    private final Shapes shapes = new Shapes();

    /**
     * A writer of such files.
     *
     * @param program the program's name and version, such as {@code variorum 0.1}
     */
    public WorkspaceFormat(String program) {
        this.program = program;
    }

    /** The file, and what to carry over into the next one. */
    public Packed pack(SavedWorkspace workspace) {
        return new Packing(workspace).packed();
    }

    /** Reads a file of that name. */
    public Opened read(byte[] file, String name) {
        return new WorkspaceReading(shapes, program, name).read(file);
    }

    /**
     * A finished file.
     *
     * @param file its bytes
     * @param unpacked how many bytes its parts have together
     * @param workspace what it holds, with the bytes to carry over
     */
    public record Packed(byte[] file, long unpacked, SavedWorkspace workspace) {

        /** Whether it could be read again. */
        boolean isReadable() {
            return file.length <= WorkspaceLimits.FILE && unpacked <= WorkspaceLimits.UNPACKED;
        }
    }

    /** One file in the making. */
    private final class Packing {

        private final SavedWorkspace workspace;
        private final TextNames names;
        private final ZipPacker zip = new ZipPacker();
        private final ObjectNode hashes = new ObjectMapper().createObjectNode();
        private final Map<ArticleKey, Written<Article>> articles = new HashMap<>();
        private final Map<EntryId, String> lines = new HashMap<>();
        private final List<Runnable> parts = new ArrayList<>();
        private long unpacked;

        Packing(SavedWorkspace workspace) {
            this.workspace = workspace;
            names = TextNames.of(workspace.imported());
        }

        Packed packed() {
            Carried before = workspace.carried();
            List<ArticleKey> keys = workspace.imported().stream().map(article -> add(article, before)).toList();
            Written<Comparison> found = before.bytesOf(workspace.found())
                    .orElseGet(() -> new Written<>(workspace.found(), json(names, workspace.found()), program));
            add(PartName.COMPARISON, found.bytes());
            if (!workspace.numbers().equals(FactNumbers.of(workspace.found()))) {
                add(PartName.NUMBERS, json(names, workspace.numbers()));
            }
            add(PartName.LOG, JsonText.utf8(log(before)));
            add(PartName.PROBLEMS, json(names, new Problems(workspace.problems())));
            workspace.originals().hashes().forEach(this::addOriginal);
            before.parts().forEach(this::add);
            zip.add(PartName.MANIFEST, JsonText.bytes(manifest(keys, found.maker(), before)));
            parts.forEach(Runnable::run);
            Carried after = new Carried(articles, Optional.of(found), lines, before.strays(), before.parts(),
                    before.manifest());
            return new Packed(zip.packed(), unpacked, workspace.with(after));
        }

        private ArticleKey add(Article article, Carried before) {
            ArticleKey key = ArticleKey.of(article);
            byte[] bytes = before.bytesOf(key, article).orElseGet(() -> json(new TextNames(), article));
            if (articles.putIfAbsent(key, new Written<>(article, bytes, program)) == null) {
                add(PartName.article(key), bytes);
            }
            return key;
        }

        private void add(String name, byte[] content) {
            hashes.put(name, Sha256.hex(content));
            unpacked += content.length;
            parts.add(() -> zip.add(name, content));
        }

        private void addOriginal(String sha256) {
            ByteBuffer content = workspace.originals().content(sha256).orElseThrow();
            byte[] bytes = new byte[content.remaining()];
            content.get(bytes);
            hashes.put(PartName.original(sha256), sha256);
            unpacked += bytes.length;
            parts.add(() -> zip.addPlain(PartName.original(sha256), bytes));
        }

        private String log(Carried before) {
            LogLines written = new LogLines(shapes, names);
            StringBuilder text = new StringBuilder();
            int count = 0;
            List<StrayLine> strays = before.strays();
            int stray = 0;
            for (LogEntry entry : workspace.log().entries()) {
                for (; stray < strays.size() && strays.get(stray).after() <= count; stray++) {
                    text.append(strays.get(stray).line()).append('\n');
                }
                String line = before.line(entry.id()).orElseGet(() -> written.line(entry));
                lines.put(entry.id(), line);
                text.append(line).append('\n');
                count++;
            }
            strays.subList(stray, strays.size()).forEach(rest -> text.append(rest.line()).append('\n'));
            return text.toString();
        }

        private ObjectNode manifest(List<ArticleKey> keys, String analysis, Carried before) {
            ObjectNode manifest = new ObjectMapper().createObjectNode()
                    .put("format", NAME)
                    .put("version", VERSION)
                    .put("program", program)
                    .put("analysis", analysis)
                    .put("workspace", workspace.id().value());
            workspace.log().entries().stream().reduce((one, other) -> other)
                    .ifPresent(last -> manifest.put("author", last.author()));
            var order = manifest.putArray("articles");
            keys.stream().distinct().forEach(key -> order.add(key.value()));
            manifest.set("parts", hashes);
            before.manifest().forEach((field, json) -> manifest.putRawValue(field, new RawValue(json)));
            return manifest;
        }

        private byte[] json(TextNames texts, Object value) {
            return JsonText.utf8(RecordWriter.text(shapes, texts, value) + "\n");
        }
    }

    /**
     * The part that holds the trouble met while importing.
     *
     * @param problems the trouble
     */
    record Problems(List<Problem> problems) {}
}
