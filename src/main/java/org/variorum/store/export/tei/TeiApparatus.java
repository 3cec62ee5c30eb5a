package org.variorum.store.export.tei;

import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.xml.XmlDocument;

/** The document: a header that names the witnesses, then one division for each fact. */
final class TeiApparatus {

    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final ReportContent content;
    private final XmlDocument xml = new XmlDocument("TEI", NAMESPACE);

    TeiApparatus(ReportContent content) {
        this.content = content;
    }

    byte[] bytes() {
        xml.line();
        header();
        xml.open("text").open("body").line();
        if (content.facts().isEmpty()) {
            xml.element("p", content.say("report.no-verdict")).line();
        }
        for (int number : content.numbers()) {
            fact(number, content.fact(number));
        }
        xml.close().close().line();
        return xml.bytes();
    }

    private void header() {
        String title = content.say("report.title", Integer.toString(content.comparison().articles().size()));
        xml.open("teiHeader").line().open("fileDesc").line();
        xml.open("titleStmt").element("title", title).close().line();
        xml.open("publicationStmt")
                .element("p", content.say("report.made-with", content.input().generator()))
                .close()
                .line();
        sources();
        xml.close().line();
        xml.open("encodingDesc")
                .empty("variantEncoding", "method", "parallel-segmentation", "location", "internal")
                .element("p", content.say("report.no-verdict"))
                .close()
                .line();
        xml.close().line();
    }

    private void sources() {
        List<Article> articles = content.comparison().articles();
        xml.open("sourceDesc");
        if (articles.isEmpty()) {
            xml.element("p", content.say("report.title", "0"));
        } else {
            xml.open("listWit").line();
            articles.forEach(this::witness);
            xml.close();
        }
        xml.close().line();
    }

    private void witness(Article article) {
        xml.open("witness", "xml:id", id(article.id())).open("bibl");
        xml.element("title", article.displayTitle(), "level", "a", "xml:lang", language(article));
        article.knownSource().ifPresent(publisher -> xml.element("publisher", publisher));
        article.metadata().byline().ifPresent(byline -> xml.element("author", byline));
        article.metadata().published().map(PublicationTime::date).ifPresent(
                date -> xml.element("date", date.toString(), "when", date.toString()));
        article.metadata().url().ifPresent(url -> xml.element("idno", url, "type", "url"));
        xml.element("idno", article.sha256(), "type", "sha256");
        xml.close().close().line();
    }

    private void fact(int number, Fact fact) {
        xml.open("div", "type", "fact", "subtype", fact.status().code(), "n", Integer.toString(number)).line();
        xml.element("head", content.input().say(fact.label())).line();
        xml.open("p").open("app", "type", fact.status().code(), "xml:id", "fact-" + number);
        for (Position position : fact.positions()) {
            xml.open("rdgGrp", "type", "position", "n", Integer.toString(position.number()));
            fact.stated()
                    .filter(stated -> stated.position() == position.number())
                    .forEach(stated -> reading(fact, stated));
            xml.close();
        }
        fact.versions().stream().filter(version -> !(version instanceof Version.Stated)).forEach(this::silence);
        fact.differences().forEach(this::note);
        xml.close().close().line().close().line();
    }

    private void reading(Fact fact, Version.Stated stated) {
        xml.open("rdg", "wit", "#" + id(stated.article()));
        stated.claims().stream().flatMap(claim -> content.claim(claim).stream()).forEach(claim -> quote(fact, claim));
        xml.close();
    }

    private void quote(Fact fact, Claim claim) {
        xml.open("quote", "n", claim.id().value());
        ReportContent.parts(fact, claim).forEach(part -> {
            if (part.deciding()) {
                xml.element("emph", part.words());
            } else {
                xml.text(part.words());
            }
        });
        xml.close();
        xml.element("note", content.attribution(claim.attribution()), "type", "attribution");
    }

    private void silence(Version version) {
        String kind = switch (version) {
            case Version.Stated stated -> "stated";
            case Version.NotMentioned silent -> "not-mentioned";
            case Version.CannotTell cutOff -> "cannot-tell";
            case Version.NotChecked added -> "not-checked";
        };
        xml.empty("rdg", "wit", "#" + id(version.article()), "type", kind);
    }

    private void note(Difference difference) {
        List<String> types = switch (difference) {
            case Dispute dispute -> List.of("dispute", dispute.kind().code());
            case Nuance nuance -> List.of("nuance", nuance.kind().code());
        };
        xml.element("note", content.input().say(difference.explanation()), "type", types.getFirst(),
                "subtype", types.getLast());
    }

    private static String id(ArticleId article) {
        return article.siglum();
    }

    private static String language(Article article) {
        return article.metadata().language().isBlank() ? "und" : article.metadata().language();
    }
}
