package org.variorum.store.export.qdpx;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.text.TextSpan;
import org.variorum.store.export.CodePointIndex;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.StableName;
import org.variorum.store.export.xml.XmlDocument;

/**
 * The description of the project. The schema fixes the order of the elements: users, codes, sources, notes, links.
 */
final class QdeProject {

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";
    private static final String USER = Guid.of("user variorum");

    private final ReportContent content;
    private final XmlDocument xml;

    QdeProject(ReportContent content) {
        this.content = content;
        String title = content.say("report.title", Integer.toString(content.comparison().articles().size()));
        xml = new XmlDocument(
                "Project", NAMESPACE, "name", title, "origin", content.input().generator(), "creatingUserGUID", USER);
    }

    byte[] bytes() {
        xml.line().open("Users").empty("User", "guid", USER, "name", content.input().generator()).close().line();
        codes();
        sources();
        links();
        return xml.bytes();
    }

    private void codes() {
        xml.open("CodeBook").open("Codes").line();
        xml.open("Code", "guid", Guid.of("facts"), "name", content.say("report.facts"), "isCodable", "false").line();
        for (int number : content.numbers()) {
            Fact fact = content.fact(number);
            String label = number + ". " + content.input().say(fact.label());
            xml.open("Code", "guid", guid(fact), "name", label, "isCodable", "true");
            List<String> told = fact.differences()
                    .map(difference -> content.kind(difference) + ": "
                            + content.input().say(difference.explanation()))
                    .toList();
            if (!told.isEmpty()) {
                xml.element("Description", String.join("\n", told));
            }
            xml.close().line();
        }
        xml.close().line();
        xml.open("Code", "guid", Guid.of("statuses"), "name", content.say("table.status"), "isCodable", "false");
        xml.line();
        for (FactStatus status : FactStatus.values()) {
            xml.empty("Code", "guid", guid(status), "name", content.say("status." + status.code()),
                            "isCodable", "true")
                    .line();
        }
        xml.close().line().close().close().line();
    }

    private void sources() {
        if (content.comparison().articles().isEmpty()) {
            return;
        }
        xml.open("Sources").line();
        content.comparison().articles().forEach(this::source);
        xml.close().line();
    }

    private void source(Article article) {
        String guid = Guid.of(article);
        xml.open("TextSource", "guid", guid, "name", article.id() + " " + content.name(article.id()),
                        "plainTextPath", "internal://" + guid + ".txt", "creatingUser", USER)
                .line();
        xml.element("Description", article.displayTitle()).line();
        CodePointIndex positions = new CodePointIndex(article.text());
        content.claimsOf(article.id()).forEach(claim -> selection(article, claim, positions));
        xml.close().line();
    }

    private void selection(Article article, Claim claim, CodePointIndex positions) {
        TextSpan span = positions.codePoints(claim.span());
        String guid = guid(article, claim);
        xml.open("PlainTextSelection", "guid", guid, "name", claim.id().value(),
                "startPosition", Integer.toString(span.start()), "endPosition", Integer.toString(span.end()),
                "creatingUser", USER);
        List<String> codes = new ArrayList<>();
        content.factsOf(claim.id()).forEach(number -> codes.add(guid(content.fact(number))));
        codes.add(guid(content.statusOf(claim.id())));
        for (String code : codes) {
            xml.open("Coding", "guid", Guid.of("coding " + guid + " " + code), "creatingUser", USER)
                    .empty("CodeRef", "targetGUID", code)
                    .close();
        }
        xml.close().line();
    }

    private void links() {
        List<Fact> differing = content.facts().stream()
                .filter(fact -> fact.differences().findAny().isPresent())
                .toList();
        if (differing.isEmpty()) {
            return;
        }
        xml.open("Links").line();
        differing.forEach(fact -> fact.differences()
                .forEach(difference -> difference.between().forEach(pair -> link(fact, difference, pair))));
        xml.close().line();
    }

    private void link(Fact fact, Difference difference, ClaimPair pair) {
        String name = content.kind(difference);
        String guid = Guid.of("link " + fact.id() + " " + difference.rule() + " " + pair + " " + name);
        xml.empty("Link", "guid", guid, "name", name, "direction", "Bidirectional",
                        "originGUID", guid(pair.first()), "targetGUID", guid(pair.second()))
                .line();
    }

    private String guid(ClaimId id) {
        return content.claim(id)
                .flatMap(claim -> content.article(claim.article()).map(article -> guid(article, claim)))
                .orElseThrow(() -> new IllegalStateException("There is no claim " + id));
    }

    private static String guid(Article article, Claim claim) {
        return Guid.of("selection " + StableName.of(article, claim));
    }

    private static String guid(Fact fact) {
        return Guid.of("fact " + fact.id());
    }

    private static String guid(FactStatus status) {
        return Guid.of("status " + status.code());
    }
}
