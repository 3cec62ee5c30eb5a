package org.variorum.store.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Version;
import org.variorum.store.export.ExportInput;

/** Writes one fact with every source's version of it and how they differ. */
final class FactFields {

    private final ExportInput input;
    private final SpanFields spans;
    private final Map<ClaimId, ArticleId> articles;

    FactFields(ExportInput input, SpanFields spans) {
        this.input = input;
        this.spans = spans;
        articles = input.comparison().claims().stream().collect(Collectors.toMap(Claim::id, Claim::article));
    }

    void add(Fact fact, ObjectNode node) {
        node.put("id", fact.id().value())
                .put("label", input.say(fact.label()))
                .put("status", fact.status().code());
        ArrayNode versions = node.putArray("versions");
        fact.versions().forEach(version -> add(version, versions.addObject()));
        ArrayNode disputes = node.putArray("disputes");
        fact.disputes().forEach(dispute -> add(dispute, disputes.addObject()));
        ArrayNode nuances = node.putArray("nuances");
        fact.nuances().forEach(nuance -> add(nuance, nuances.addObject()));
    }

    private void add(Version version, ObjectNode node) {
        node.put("article", version.article().siglum());
        switch (version) {
            case Version.Stated stated -> {
                node.put("presence", "stated");
                ArrayNode claims = node.putArray("claims");
                stated.claims().forEach(claim -> claims.add(claim.value()));
                node.put("position", stated.position());
            }
            case Version.NotMentioned silent -> {
                node.put("presence", "not-mentioned").putNull("nearest");
                silent.nearest().ifPresent(nearest ->
                        spans.put(node.putObject("nearest"), version.article(), nearest.span())
                                .set("similarity", Numbers.rounded(nearest.similarity())));
            }
            case Version.CannotTell cutOff -> node.put("presence", "cannot-tell");
            case Version.NotChecked added -> node.put("presence", "not-checked");
        }
    }

    private void add(Dispute dispute, ObjectNode node) {
        node.put("kind", dispute.kind().code());
        addPairs(dispute.between(), node.putArray("between"));
        ArrayNode deciding = node.putArray("deciding");
        for (DecidingWords words : dispute.deciding()) {
            ObjectNode item = deciding.addObject().put("claim", words.claim().value());
            spans.put(item, articles.getOrDefault(words.claim(), ArticleId.at(0)), words.span());
        }
        node.put("rule", dispute.rule());
        node.set("confidence", Numbers.rounded(dispute.confidence()));
        node.put("explanation", input.say(dispute.explanation()))
                .put("provenance", dispute.provenance().code());
    }

    private void add(Nuance nuance, ObjectNode node) {
        node.put("kind", nuance.kind().code());
        addPairs(nuance.between(), node.putArray("between"));
        node.put("explanation", input.say(nuance.explanation()));
    }

    private static void addPairs(List<ClaimPair> pairs, ArrayNode between) {
        pairs.forEach(pair ->
                between.addArray().add(pair.first().value()).add(pair.second().value()));
    }
}
