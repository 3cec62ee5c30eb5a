package org.variorum.store.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.digest.Sha256;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.SourceText;

/**
 * A REFI-QDA project: its texts are articles, what its users coded are marks. What our own export coded is none.
 *
 * @param name the file's name
 */
record QdaProject(String name) {

    private static final int AROUND = 32;
    private static final String OWN_USER = "variorum";

    ReturnedFile read(byte[] content) {
        Map<String, byte[]> parts = parts(content);
        byte[] described = parts.get("project.qde");
        if (described == null) {
            return ReturnedFile.refused(Problem.of("file-damaged", Severity.ERROR, name));
        }
        Document project = Jsoup.parse(new String(described, StandardCharsets.UTF_8), Parser.xmlParser());
        List<Article> articles = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Element source : project.getElementsByTag("TextSource")) {
            text(source, parts).ifPresent(text -> {
                articles.add(article(source, text, articles.size()));
                source.getElementsByTag("PlainTextSelection").stream()
                        .filter(selection -> !isOwn(project, selection))
                        .forEach(selection -> mark(project, source, text, selection).ifPresent(marks::add));
            });
        }
        Optional<byte[]> saved = Optional.ofNullable(parts.get("variorum/workspace.variorum"));
        return new ReturnedFile(saved, saved.isPresent() ? List.of() : articles, marks, List.of());
    }

    private static Map<String, byte[]> parts(byte[] archive) {
        Map<String, byte[]> parts = new HashMap<>();
        long left = ReturnedFiles.LIMIT;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) left);
                left -= part.length;
                parts.putIfAbsent(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Map.of();
        }
        return left > 0 ? parts : Map.of();
    }

    private static Optional<String> text(Element source, Map<String, byte[]> parts) {
        String path = source.attr("plainTextPath").replaceFirst("^internal://", "");
        byte[] text = parts.getOrDefault("sources/" + path, parts.get("Sources/" + path));
        return Optional.ofNullable(text)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\ufeff", ""));
    }

    private static Article article(Element source, String text, int index) {
        ArticleMetadata unknown = ArticleMetadata.unknown("en");
        ArticleMetadata metadata = new ArticleMetadata(
                unknown.source(), Optional.of(source.attr("name")).filter(title -> !title.isBlank()),
                unknown.byline(), unknown.published(), unknown.captured(), unknown.url(), unknown.language());
        return new Article(
                ArticleId.at(index), source.attr("name"), Sha256.hex(text), metadata,
                new SourceText(unix(text)), List.of(), false);
    }

    private static Optional<Mark> mark(Document project, Element source, String text, Element selection) {
        int start = number(selection.attr("startPosition"));
        int end = number(selection.attr("endPosition"));
        if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, end - start);
        List<String> codes = selection.getElementsByTag("CodeRef").eachAttr("targetGUID").stream()
                .flatMap(guid -> named(project, "Code", guid).stream())
                .map(code -> code.attr("name"))
                .distinct()
                .toList();
        Element description = selection.getElementsByTag("Description").first();
        return Optional.of(new Mark(
                source.attr("name"), unix(text.substring(from, to)),
                unix(text.substring(Math.max(0, from - AROUND), from)),
                unix(text.substring(to, Math.min(text.length(), to + AROUND))),
                text.contains("\r") ? OptionalInt.empty() : OptionalInt.of(start), codes,
                description == null ? "" : description.text(),
                named(project, "User", selection.attr("creatingUser")).map(user -> user.attr("name")).orElse(""),
                Mark.time(selection.attr("creationDateTime"))));
    }

    /** Selections of ours are drawn anew from the workspace that came with them. */
    private static boolean isOwn(Document project, Element selection) {
        return named(project, "User", selection.attr("creatingUser"))
                .filter(user -> user.attr("name").startsWith(OWN_USER + " "))
                .isPresent();
    }

    private static Optional<Element> named(Document project, String kind, String guid) {
        return project.getElementsByTag(kind).stream()
                .filter(element -> !guid.isEmpty() && element.attr("guid").equalsIgnoreCase(guid))
                .findFirst();
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
