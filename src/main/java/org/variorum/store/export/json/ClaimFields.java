package org.variorum.store.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.Participant;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.SourceText;

/** Writes one claim with everything it states. */
final class ClaimFields {

    private static final SourceText NOTHING = new SourceText("");

    private final SpanFields spans;
    private final Map<ArticleId, SourceText> texts;

    ClaimFields(Comparison comparison, SpanFields spans) {
        this.spans = spans;
        texts = comparison.articles().stream().collect(Collectors.toMap(Article::id, Article::text));
    }

    void add(Claim claim, ObjectNode node) {
        ArticleId article = claim.article();
        node.put("id", claim.id().value()).put("article", article.siglum());
        spans.put(node, article, claim.span()).put("quote", claim.quote());
        ArrayNode quantities = node.putArray("quantities");
        claim.quantities().forEach(quantity -> add(article, quantity, quantities.addObject()));
        ArrayNode times = node.putArray("times");
        claim.times().forEach(time -> add(article, time, times.addObject()));
        ArrayNode places = node.putArray("places");
        claim.places().forEach(place -> add(article, place, places.addObject()));
        ArrayNode participants = node.putArray("participants");
        claim.participants().forEach(participant -> add(article, participant, participants.addObject()));
        node.put("polarity", claim.polarity().code()).put("certainty", claim.certainty().code());
        add(article, claim.attribution(), node.putObject("attribution"));
    }

    private void add(ArticleId article, Quantity quantity, ObjectNode node) {
        node.set("low", Numbers.stated(quantity.logical().low()));
        node.set("high", Numbers.stated(quantity.logical().high()));
        node.put("lowInclusive", quantity.logical().lowInclusive())
                .put("unit", quantity.unit())
                .put("role", quantity.role());
        spans.put(node, article, quantity.span());
    }

    private void add(ArticleId article, TimeMention time, ObjectNode node) {
        node.put("from", Times.from(time).orElse(null)).put("to", Times.to(time).orElse(null));
        spans.put(node, article, time.span());
    }

    private void add(ArticleId article, EntityMention place, ObjectNode node) {
        node.put("name", place.name());
        spans.put(node, article, place.span());
    }

    private void add(ArticleId article, Participant participant, ObjectNode node) {
        node.put("role", participant.role()).put("description", participant.description());
        node.put("name", participant.entity().map(EntityMention::name).orElse(null));
        spans.put(node, article, participant.span());
    }

    private void add(ArticleId article, Attribution attribution, ObjectNode node) {
        SourceText text = Optional.ofNullable(texts.get(article)).orElse(NOTHING);
        Optional<String> printed = attribution.cueSpan().filter(text.whole()::contains).map(text::slice);
        node.put("voice", attribution.voice().code())
                .put("name", attribution.name().orElse(null))
                .put("verb", printed.or(attribution::cue).orElse(null));
    }
}
