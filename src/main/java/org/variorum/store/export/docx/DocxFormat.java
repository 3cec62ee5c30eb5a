package org.variorum.store.export.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.ZipFile;
import org.variorum.store.export.ooxml.OfficePackage;
import org.variorum.store.export.table.MethodsTables;
import org.variorum.store.export.table.ReportTable;

/**
 * Writes a Word document (ECMA-376): the facts as a table, every article with a comment on each of its claims that says
 * how the sources differ there, and the methods.
 */
public final class DocxFormat implements ExportFormat {

    private static final String MAIN = "word/document.xml";
    private static final String TYPE = "wordprocessingml.";

    @Override
    public String name() {
        return "Word";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.of(
                Content.TEXTS, Content.POSITIONS, Content.EXCLUDED, Content.SILENCE, Content.CONFIDENCE,
                Content.METHODS, Content.DECISIONS, Content.PROBLEMS);
    }

    @Override
    public String preview(byte[] content) {
        return Jsoup.parse(ZipFile.text(content, MAIN), Parser.xmlParser()).getElementsByTag("w:p").stream()
                .map(Element::wholeText)
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public ExportResult export(ExportInput input) {
        ReportContent content = new ReportContent(input);
        String title = content.say("report.title", Integer.toString(content.comparison().articles().size()));
        WordBody body = new WordBody();
        Comments comments = new Comments(content);
        body.paragraph("Title", title);
        body.paragraph("Normal", content.preface());
        new FactsTable(content, body).write();
        ArticleText articles = new ArticleText(content, body, comments);
        content.comparison().articles().forEach(articles::write);
        methods(content, body);
        return new ExportResult.Ready(new OfficePackage(title, input.generator())
                .add(MAIN, TYPE + "document.main+xml", "officeDocument", body.xml())
                .add("word/styles.xml", TYPE + "styles+xml", "styles", WordStyles.xml(content.say("report.language")))
                .add("word/comments.xml", TYPE + "comments+xml", "comments", comments.xml())
                .bytes());
    }

    private static void methods(ReportContent content, WordBody body) {
        body.pageBreak("Heading1", content.say("methods.title"));
        for (ReportTable table : new MethodsTables(content).tables()) {
            body.paragraph("Heading2", table.heading());
            body.table(table.head(), table.rows().stream().map(WordBody::cells).toList(), List.of());
        }
    }
}
