package org.variorum.store.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.EntryId;

/**
 * What came with a file and goes back into it as it was: the bytes of values that have not changed since, with fields
 * of later versions in them, and whole parts and log lines that this version does not know.
 *
 * @param articles each imported article and its bytes
 * @param found the comparison and its bytes
 * @param lines the line of each log entry
 * @param strays log lines of later versions
 * @param parts parts of later versions, by name
 * @param manifest fields of the manifest of later versions, as JSON by name
 */
public record Carried(
        Map<ArticleKey, Written<Article>> articles,
        Optional<Written<Comparison>> found,
        Map<EntryId, String> lines,
        List<StrayLine> strays,
        SortedMap<String, byte[]> parts,
        SortedMap<String, String> manifest) {

    /** Nothing: the workspace comes from no file. */
    public static final Carried NOTHING =
            new Carried(Map.of(), Optional.empty(), Map.of(), List.of(), new TreeMap<>(), new TreeMap<>());

    public Carried {
        articles = Map.copyOf(articles);
        lines = Map.copyOf(lines);
        strays = List.copyOf(strays);
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        manifest = Collections.unmodifiableSortedMap(new TreeMap<>(manifest));
    }

    /**
     * What a second copy carries beside what this one does, once its log is merged into one of that length. Where both
     * carry something of one name, this copy's stays.
     */
    public Carried and(Carried theirs, int length) {
        Map<EntryId, String> allLines = new HashMap<>(theirs.lines);
        allLines.putAll(lines);
        Set<String> known = new HashSet<>();
        strays.forEach(stray -> known.add(stray.line()));
        List<StrayLine> allStrays = new ArrayList<>(strays);
        theirs.strays.stream().filter(stray -> known.add(stray.line()))
                .forEach(stray -> allStrays.add(new StrayLine(length, stray.line())));
        SortedMap<String, byte[]> allParts = new TreeMap<>(theirs.parts);
        allParts.putAll(parts);
        SortedMap<String, String> allFields = new TreeMap<>(theirs.manifest);
        allFields.putAll(manifest);
        return new Carried(articles, found, allLines, allStrays, allParts, allFields);
    }

    /** The bytes that an article was read from or written to, if it has not changed. */
    Optional<byte[]> bytesOf(ArticleKey key, Article article) {
        return Optional.ofNullable(articles.get(key)).filter(had -> had.value().equals(article)).map(Written::bytes);
    }

    /** The bytes of the comparison, if it is still the same. */
    Optional<Written<Comparison>> bytesOf(Comparison comparison) {
        return found.filter(had -> had.value() == comparison || had.value().equals(comparison));
    }

    /** The line of a log entry. */
    Optional<String> line(EntryId entry) {
        return Optional.ofNullable(lines.get(entry));
    }

    /**
     * A value and the bytes it has in the file.
     *
     * @param value the value
     * @param bytes JSON in UTF-8, not to be changed
     * @param maker program that made the value
     */
    public record Written<T>(T value, byte[] bytes, String maker) {}

    /**
     * A log line that this version cannot read.
     *
     * @param after how many lines stand before it
     * @param line the line
     */
    public record StrayLine(int after, String line) {}
}
