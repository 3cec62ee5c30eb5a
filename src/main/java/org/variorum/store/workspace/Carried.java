package org.variorum.store.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.EntryId;

/**
 * What came with a file and goes back into it as it was: the bytes of values that have not changed since, with fields of
 * later versions in them, and whole parts and log lines that this version does not know.
 */
public final class Carried {

    /** Nothing: the workspace comes from no file. */
    public static final Carried NOTHING =
            new Carried(Map.of(), Optional.empty(), Map.of(), List.of(), Map.of(), Map.of());

    private final Map<ArticleKey, Written<Article>> articles;
    private final Optional<Written<Comparison>> found;
    private final Map<EntryId, String> lines;
    private final List<StrayLine> strays;
    private final Map<String, byte[]> parts;
    private final Map<String, String> manifest;

    Carried(
            Map<ArticleKey, Written<Article>> articles,
            Optional<Written<Comparison>> found,
            Map<EntryId, String> lines,
            List<StrayLine> strays,
            Map<String, byte[]> parts,
            Map<String, String> manifest) {
        this.articles = Map.copyOf(articles);
        this.found = found;
        this.lines = Map.copyOf(lines);
        this.strays = List.copyOf(strays);
        this.parts = new TreeMap<>(parts);
        this.manifest = new LinkedHashMap<>(manifest);
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

    /** Log lines of later versions. */
    List<StrayLine> strays() {
        return strays;
    }

    /** Parts of later versions, by name. */
    Map<String, byte[]> parts() {
        return parts;
    }

    /** Fields of the manifest of later versions, as JSON by name. */
    Map<String, String> manifest() {
        return manifest;
    }

    /**
     * A value and the bytes it has in the file.
     *
     * @param value the value
     * @param bytes JSON in UTF-8
     * @param maker program that made the value
     */
    record Written<T>(T value, byte[] bytes, String maker) {}

    /**
     * A log line that this version cannot read.
     *
     * @param after how many lines stand before it
     * @param line the line
     */
    record StrayLine(int after, String line) {}
}
