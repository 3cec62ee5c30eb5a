package org.variorum.store.export.claim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.article.Article;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.JsonText;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.StableName;

/**
 * Writes every claim that a fact is about as a schema.org {@code Claim} with the articles it appears in.
 *
 * <p>A {@code ClaimReview} is a rating by a person who puts a name to it: there is one for each fact on which somebody
 * whose name is known gave a verdict, and none else. The tool rates nothing.
 */
public final class ClaimFormat implements ExportFormat {

    @Override
    public String name() {
        return "schema.org Claim";
    }

    @Override
    public String extension() {
        return "claims.jsonld";
    }

    @Override
    public String code() {
        return "claims";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.noneOf(Content.class);
    }

    @Override
    public ExportResult export(ExportInput input) {
        ReportContent content = new ReportContent(input);
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("@context", "https://schema.org");
        ArrayNode graph = root.putArray("@graph");
        content.comparison().articles().forEach(article -> {
            article(article, graph.addObject());
            content.claimsOf(article.id()).forEach(claim -> claim(content, article, claim, graph.addObject()));
        });
        content.facts().forEach(fact -> review(content, fact).ifPresent(graph::add));
        return new ExportResult.Ready(JsonText.bytes(root));
    }

    private static void article(Article article, ObjectNode node) {
        node.put("@type", "NewsArticle").put("@id", iri(StableName.of(article)));
        node.put("headline", article.displayTitle()).put("inLanguage", article.metadata().language());
        article.knownSource().ifPresent(publisher ->
                node.putObject("publisher").put("@type", "Organization").put("name", publisher));
        article.metadata().published().map(PublicationTime::iso).ifPresent(day -> node.put("datePublished", day));
        article.metadata().url().ifPresent(url -> node.put("url", url));
    }

    private static void claim(ReportContent content, Article article, Claim claim, ObjectNode node) {
        node.put("@type", "Claim").put("@id", iri(StableName.of(article, claim)));
        node.put("text", claim.quote()).put("inLanguage", article.metadata().language());
        ArrayNode about = node.putArray("about");
        content.factsOf(claim.id()).forEach(number -> about.addObject()
                .put("@type", "Thing")
                .put("name", content.input().say(content.fact(number).label())));
        node.putObject("appearance").put("@id", iri(StableName.of(article)));
        if (claim.attribution().voice() != Voice.OWN) {
            claim.attribution().name().ifPresent(who -> node.putObject("author")
                    .put("@type", type(claim.attribution().voice()))
                    .put("name", who));
        }
    }

    private static Optional<ObjectNode> review(ReportContent content, Fact fact) {
        Workspace workspace = content.input().workspace();
        return Optional.ofNullable(workspace.decisions().verdicts().get(fact.id()))
                .flatMap(verdict -> giver(workspace, fact, verdict).map(by -> review(content, fact, verdict, by)));
    }

    private static ObjectNode review(ReportContent content, Fact fact, String verdict, LogEntry by) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("@type", "ClaimReview").put("@id", iri("review " + fact.id() + " " + by.id()));
        node.put("claimReviewed", content.input().say(fact.label()));
        ArrayNode items = node.putArray("itemReviewed");
        fact.claims().flatMap(id -> content.claim(id).stream()).forEach(claim -> content.article(claim.article())
                .ifPresent(article -> items.addObject().put("@id", iri(StableName.of(article, claim)))));
        node.putObject("author").put("@type", "Person").put("name", by.author());
        node.put("datePublished", by.at().toString());
        node.putObject("reviewRating").put("@type", "Rating").put("alternateName", verdict);
        return node;
    }

    /** Who gave the verdict last, if that person is named. */
    private static Optional<LogEntry> giver(Workspace workspace, Fact fact, String verdict) {
        return workspace.log().standing().reversed().stream()
                .filter(entry -> entry.edit() instanceof NoteEdit.GiveVerdict given
                        && (given.fact().id().equals(fact.id()) || given.verdict().equals(verdict)))
                .findFirst()
                .filter(entry -> !entry.author().isBlank());
    }

    private static String type(Voice voice) {
        return switch (voice) {
            case NAMED_PERSON, NAMED_OFFICIAL, UNNAMED_OFFICIAL, UNNAMED_PERSON -> "Person";
            case OWN, OTHER_PUBLISHER, ORGANISATION, DOCUMENT -> "Organization";
        };
    }

    private static String iri(String name) {
        return "urn:uuid:" + StableName.uuid(name);
    }
}
