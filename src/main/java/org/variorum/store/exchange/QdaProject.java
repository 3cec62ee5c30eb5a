package org.variorum.store.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * <p>A PDF source has a text when the program wrote its representation. A source of which only a formatted file is
 * there, or none at all, brings no article; the quotations that name its selections are looked for in the articles that
 * are open.
 *
 * @param name the file's name
 */
record QdaProject(String name) {

    ReturnedFile read(byte[] content) {
        QdaParts parts = QdaParts.of(content);
        Optional<byte[]> described = parts.project();
        if (described.isEmpty()) {
            return ReturnedFile.refused(Problem.of("file-damaged", Severity.ERROR, name));
        }
        Document project = Jsoup.parse(
                new String(described.get(), StandardCharsets.UTF_8), Parser.xmlParser());
        QdaMarks coded = new QdaMarks(parts, QdaNames.of(project));
        List<Article> articles = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Element source : project.select("Sources > TextSource, Sources > PDFSource")) {
            Element written = source.nodeName().equals("TextSource") ? source
                    : Optional.ofNullable(source.selectFirst("> Representation")).orElse(source);
            Optional<String> text = parts.text(written).filter(words -> !words.isBlank());
            text.ifPresent(words -> articles.add(article(source, words, articles.size())));
            if (text.isEmpty()) {
                problems.add(Problem.of(
                        "returned-source-without-text", Severity.WARNING, name, source.attr("name")));
            }
            marks.addAll(coded.in(source, text));
        }
        Optional<byte[]> saved = parts.part("variorum/workspace.variorum");
        return new ReturnedFile(saved, saved.isPresent() ? List.of() : articles, marks, problems);
    }

    private static Article article(Element source, String text, int index) {
        ArticleMetadata unknown = ArticleMetadata.unknown("en");
        ArticleMetadata metadata = new ArticleMetadata(
                unknown.source(), Optional.of(source.attr("name")).filter(title -> !title.isBlank()),
                unknown.byline(), unknown.published(), unknown.captured(), unknown.url(), unknown.language());
        return new Article(
                ArticleId.at(index), source.attr("name"), Sha256.hex(text), metadata,
                new SourceText(QdaMarks.unix(text)), List.of(), false);
    }
}
