package org.variorum.store.export.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.text.TextSpan;
import org.variorum.store.export.CodePointIndex;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.StableName;

/**
 * The collection as a tree. Names are UUIDs made from what they name, so that the same comparison gives the same file
 * and a claim keeps its name when articles come in another order.
 */
final class AnnotationCollection {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final int AROUND = 32;

    private final ReportContent content;
    private final ArrayNode items = JsonNodeFactory.instance.arrayNode();

    AnnotationCollection(ReportContent content) {
        this.content = content;
    }

    ObjectNode tree() {
        content.comparison().articles().forEach(article -> {
            describe(article);
            CodePointIndex positions = new CodePointIndex(article.text());
            content.claimsOf(article.id()).forEach(claim -> mark(article, positions, claim));
        });
        content.facts().forEach(fact -> fact.differences().forEach(difference -> link(fact, difference)));
        ObjectNode collection = named("AnnotationCollection", "collection " + allNames());
        collection.put("label", content.say(
                "report.title", Integer.toString(content.comparison().articles().size())));
        collection.put("total", items.size());
        ObjectNode page = collection.putObject("first");
        page.put("id", iri("page " + allNames())).put("type", "AnnotationPage").put("startIndex", 0);
        page.set("items", items);
        return collection;
    }

    private String allNames() {
        return String.join(" ", content.comparison().articles().stream().map(StableName::of).toList());
    }

    private void describe(Article article) {
        ObjectNode annotation = annotation("article " + StableName.of(article), "describing");
        body(annotation, "describing", content.nameBesideTitle(article.id()) + ": " + article.displayTitle());
        target(annotation, Stream.concat(
                        Stream.of(iri("text " + StableName.of(article))),
                        article.metadata().url().filter(url -> url.matches("https?://[\\x21-\\x7e]+")).stream())
                .toList());
    }

    private void mark(Article article, CodePointIndex positions, Claim claim) {
        ObjectNode annotation = annotation(StableName.of(article, claim), "tagging");
        content.factsOf(claim.id()).forEach(
                number -> body(annotation, "tagging", content.input().say(content.fact(number).label())));
        ObjectNode target = annotation.putObject("target");
        target.put("type", "SpecificResource").put("source", iri("text " + StableName.of(article)));
        ArrayNode selectors = target.putArray("selector");
        String text = article.text().value();
        TextSpan span = claim.span();
        selectors.addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", claim.quote())
                .put("prefix", text.substring(whole(text, Math.max(0, span.start() - AROUND)), span.start()))
                .put("suffix", text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + AROUND))));
        TextSpan counted = positions.codePoints(span);
        selectors.addObject()
                .put("type", "TextPositionSelector")
                .put("start", counted.start())
                .put("end", counted.end());
    }

    /** A place that does not cut a character in two. */
    private static int whole(String text, int index) {
        boolean inside = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return inside ? index + 1 : index;
    }

    private void link(Fact fact, Difference difference) {
        List<String> claims = difference.between().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .flatMap(id -> content.claim(id).stream())
                .flatMap(claim -> content.article(claim.article()).stream()
                        .map(article -> iri(StableName.of(article, claim))))
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        String kind = switch (difference) {
            case Dispute dispute -> content.say("annotation.dispute", content.say("dispute." + dispute.kind().code()));
            case Nuance nuance -> content.say("annotation.nuance", content.say("nuance." + nuance.kind().code()));
        };
        ObjectNode annotation = annotation(
                "difference " + fact.id() + " " + difference.rule() + " " + String.join(" ", claims), "linking");
        body(annotation, "tagging", kind);
        body(annotation, "describing", content.input().say(difference.explanation()));
        target(annotation, claims);
    }

    /** One target stands by itself: a list of one is in doubt between the forms that the model allows. */
    private static void target(ObjectNode annotation, List<String> targets) {
        if (targets.size() == 1) {
            annotation.put("target", targets.getFirst());
            return;
        }
        ArrayNode list = annotation.putArray("target");
        targets.forEach(list::add);
    }

    private ObjectNode annotation(String name, String motivation) {
        ObjectNode annotation = named("Annotation", name).put("motivation", motivation);
        annotation.put("generator", "urn:variorum:" + content.input().generator().replaceAll("[^A-Za-z0-9.-]+", "-"));
        items.add(annotation);
        return annotation;
    }

    private static ObjectNode named(String type, String name) {
        return JsonNodeFactory.instance.objectNode()
                .put("@context", CONTEXT)
                .put("id", iri(name))
                .put("type", type);
    }

    private void body(ObjectNode annotation, String purpose, String value) {
        annotation.withArray("body").addObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("value", value)
                .put("format", "text/plain")
                .put("language", content.say("report.language"));
    }

    private static String iri(String name) {
        return "urn:uuid:" + StableName.uuid(name);
    }
}
