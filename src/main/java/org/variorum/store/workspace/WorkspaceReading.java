package org.variorum.store.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.model.article.Article;
import org.variorum.model.article.Originals;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.digest.Sha256;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.store.workspace.Carried.Written;
import org.variorum.store.workspace.WorkspaceFormat.Problems;
import org.variorum.store.workspace.ZipScanner.Unpacked;

/**
 * Reads one file as far as it can be read and says what is missing.
 *
 * <p>A part counts when it has the hash that the manifest states. Of one that has not, a comparison is made anew, an
 * article counts if its text still gives its key, and of the log every line that is whole.
 */
final class WorkspaceReading {

    private static final Set<String> KNOWN_FIELDS =
            Set.of("format", "version", "program", "analysis", "workspace", "author", "articles", "parts");

    private final Shapes shapes;
    private final String program;
    private final String place;
    private final ObjectMapper json = new ObjectMapper();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ArticleKey, Written<Article>> articles = new LinkedHashMap<>();
    private Map<String, Unpacked> parts = Map.of();
    private Map<String, String> hashes = Map.of();

    WorkspaceReading(Shapes shapes, String program, String place) {
        this.shapes = shapes;
        this.program = program;
        this.place = place;
    }

    Opened read(byte[] file) {
        parts = ZipScanner.parts(file, WorkspaceLimits.UNPACKED);
        Optional<JsonNode> manifest = manifest();
        boolean foreign = manifest.map(tree -> !tree.path("format").asText().equals(WorkspaceFormat.NAME))
                .orElse(parts.keySet().stream().noneMatch(PartName::isKnown));
        if (foreign) {
            return Opened.nothing(problem("workspace-unreadable", Severity.ERROR));
        }
        hashes = hashes(manifest);
        if (manifest.isEmpty()) {
            problems.add(problem("workspace-part-lost", Severity.WARNING, PartName.MANIFEST));
        }
        keys(manifest).forEach(this::readArticle);
        List<Article> imported = articles.values().stream().map(Written::value).toList();
        TextNames names = TextNames.of(imported);
        Optional<Comparison> found = comparison(names);
        LogLines.Read log = log(names);
        Originals originals = originals();
        Optional<Written<Comparison>> written = found.map(value -> new Written<>(
                value, content(PartName.COMPARISON), manifest.map(tree -> tree.path("analysis").asText()).orElse("")));
        SavedWorkspace workspace = new SavedWorkspace(
                id(manifest, imported), imported, found.orElse(Comparison.EMPTY), numbers(names, found), log.log(),
                importProblems(names), originals,
                new Carried(articles, written, log.lines(), log.strays(), laterParts(), laterFields(manifest)));
        return opened(workspace, manifest.map(tree -> tree.path("version").asInt()).orElse(WorkspaceFormat.VERSION));
    }

    private Opened opened(SavedWorkspace workspace, int version) {
        boolean damaged = !problems.isEmpty();
        boolean newer = version > WorkspaceFormat.VERSION;
        if (newer) {
            problems.addFirst(problem("workspace-newer", Severity.WARNING, Integer.toString(version)));
        }
        int strays = workspace.carried().strays().size();
        if (strays > 0) {
            problems.add(problem("workspace-edits-unknown", Severity.WARNING, Integer.toString(strays)));
        }
        if (damaged) {
            problems.addFirst(problem("workspace-damaged", Severity.WARNING));
        }
        return new Opened(Optional.of(workspace), !damaged && !newer, problems);
    }

    private Optional<JsonNode> manifest() {
        return Optional.ofNullable(parts.get(PartName.MANIFEST))
                .filter(Unpacked::whole)
                .flatMap(part -> tree(part.content()))
                .filter(JsonNode::isObject);
    }

    private Map<String, String> hashes(Optional<JsonNode> manifest) {
        Map<String, String> stated = new LinkedHashMap<>();
        manifest.ifPresent(tree -> tree.path("parts").properties()
                .forEach(part -> stated.put(part.getKey(), part.getValue().asText())));
        if (manifest.isEmpty()) {
            parts.forEach((name, part) -> stated.put(name, part.whole() ? Sha256.hex(part.content()) : ""));
        }
        return stated;
    }

    private Set<ArticleKey> keys(Optional<JsonNode> manifest) {
        Set<ArticleKey> keys = new LinkedHashSet<>();
        manifest.ifPresent(tree -> tree.path("articles").forEach(key -> keys.add(new ArticleKey(key.asText()))));
        if (manifest.isEmpty()) {
            parts.keySet().stream().filter(PartName::isArticle).forEach(name -> keys.add(PartName.key(name)));
        }
        return keys;
    }

    private void readArticle(ArticleKey key) {
        String name = PartName.article(key);
        Optional<Article> article = Optional.ofNullable(parts.get(name))
                .flatMap(part -> value(part.content(), new TextNames(), Article.class))
                .filter(read -> isSound(name) || ArticleKey.of(read).equals(key));
        article.ifPresent(read -> articles.put(key, new Written<>(read, content(name), program)));
        if (article.isEmpty() || !isSound(name)) {
            problems.add(article.isPresent()
                    ? problem("workspace-article-damaged", Severity.WARNING, article.get().displayTitle())
                    : problem("workspace-article-lost", Severity.WARNING, key.value()));
        }
    }

    private Optional<Comparison> comparison(TextNames names) {
        Optional<Comparison> found = isSound(PartName.COMPARISON)
                ? value(content(PartName.COMPARISON), names, Comparison.class)
                        .filter(read -> ComparisonCheck.faults(read).isEmpty())
                : Optional.empty();
        if (found.isEmpty()) {
            problems.add(problem("workspace-comparison-lost", Severity.WARNING));
        }
        return found;
    }

    /** Facts that were found by one analysis only need no numbers in the file. */
    private FactNumbers numbers(TextNames names, Optional<Comparison> found) {
        if (!hashes.containsKey(PartName.NUMBERS)) {
            return found.map(FactNumbers::of).orElse(FactNumbers.NONE);
        }
        Optional<FactNumbers> read = isSound(PartName.NUMBERS)
                ? value(content(PartName.NUMBERS), names, FactNumbers.class)
                : Optional.empty();
        if (read.isEmpty()) {
            problems.add(problem("workspace-part-lost", Severity.NOTE, PartName.NUMBERS));
        }
        return read.or(() -> found.map(FactNumbers::of)).orElse(FactNumbers.NONE);
    }

    private LogLines.Read log(TextNames names) {
        Optional<Unpacked> part = Optional.ofNullable(parts.get(PartName.LOG));
        LogLines.Read log = new LogLines(shapes, names)
                .read(part.map(found -> new String(found.content(), StandardCharsets.UTF_8)).orElse(""));
        if (!isSound(PartName.LOG) || log.lost() > 0) {
            problems.add(problem("workspace-log-damaged", Severity.WARNING,
                    Integer.toString(log.log().entries().size()), Integer.toString(log.lost())));
        }
        return log;
    }

    private List<Problem> importProblems(TextNames names) {
        Optional<Problems> read = isSound(PartName.PROBLEMS)
                ? value(content(PartName.PROBLEMS), names, Problems.class)
                : Optional.empty();
        if (read.isEmpty()) {
            problems.add(problem("workspace-part-lost", Severity.NOTE, PartName.PROBLEMS));
        }
        return read.map(Problems::problems).orElse(List.of());
    }

    private Originals originals() {
        Originals originals = Originals.EMPTY;
        for (String name : hashes.keySet().stream().filter(each -> each.startsWith(PartName.ORIGINALS)).toList()) {
            String sha256 = name.substring(PartName.ORIGINALS.length());
            if (isSound(name) && Sha256.hex(content(name)).equals(sha256)) {
                originals = originals.with(sha256, content(name));
            } else {
                problems.add(problem("workspace-original-lost", Severity.WARNING, articles.values().stream()
                        .map(Written::value).filter(article -> article.sha256().equals(sha256))
                        .map(Article::file).findFirst().orElse(sha256)));
            }
        }
        return originals;
    }

    private SortedMap<String, byte[]> laterParts() {
        SortedMap<String, byte[]> later = new TreeMap<>();
        for (String name : hashes.keySet().stream().filter(each -> !PartName.isKnown(each)).toList()) {
            if (isSound(name)) {
                later.put(name, content(name));
            } else {
                problems.add(problem("workspace-part-lost", Severity.WARNING, name));
            }
        }
        return later;
    }

    private static SortedMap<String, String> laterFields(Optional<JsonNode> manifest) {
        SortedMap<String, String> later = new TreeMap<>();
        manifest.ifPresent(tree -> tree.properties().stream()
                .filter(field -> !KNOWN_FIELDS.contains(field.getKey()))
                .forEach(field -> later.put(field.getKey(), field.getValue().toString())));
        return later;
    }

    private static WorkspaceId id(Optional<JsonNode> manifest, List<Article> imported) {
        return manifest.map(tree -> tree.path("workspace").asText())
                .filter(WorkspaceId::isUsable)
                .map(WorkspaceId::new)
                .orElseGet(() -> WorkspaceId.of(imported));
    }

    private boolean isSound(String name) {
        Unpacked part = parts.get(name);
        return part != null && part.whole() && Sha256.hex(part.content()).equals(hashes.get(name));
    }

    private byte[] content(String name) {
        return Optional.ofNullable(parts.get(name)).map(Unpacked::content).orElseGet(() -> new byte[0]);
    }

    private <T> Optional<T> value(byte[] content, TextNames names, Class<T> type) {
        try {
            return tree(content).map(tree -> RecordReader.value(shapes, names, tree, type));
        } catch (IllegalArgumentException | DateTimeException unusable) {
            return Optional.empty();
        }
    }

    private Optional<JsonNode> tree(byte[] content) {
        try {
            return Optional.ofNullable(json.readTree(content));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private Problem problem(String code, Severity severity, String... arguments) {
        return Problem.of(code, severity, place, arguments);
    }
}
