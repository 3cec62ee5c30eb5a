package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.analysis.extract.NameUnifier;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.text.TextSpan;

/**
 * Articles on one topic whose mentions of people and organisations are tied together: whether names of one thing get
 * one canonical form over all of them, and names of two things do not. Pairs of different articles are counted, each
 * wording of a thing once per article, as far as claims take the name up at all.
 */
final class NameEvaluator implements Evaluator {

    private final Product product;
    private final NameUnifier unifier = new NameUnifier("en");

    NameEvaluator(Product product) {
        this.product = product;
    }

    /** A wording of a thing in an article, and the name that it was given. */
    private record Named(int article, String wording, String thing, String name) {}

    @Override
    public boolean reads(LabelledSet set) {
        return set.has("topic", "sentences", "mentions");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("F1 of names joined across articles", counts -> counts.f1("hits", "found", "gold")),
                new Figure("precision", counts -> counts.ratio("hits", "found")),
                new Figure("recall", counts -> counts.ratio("hits", "gold")),
                new Figure("names that claims take up", counts -> counts.ratio("read", "names")));
    }

    @Override
    public Evaluation evaluate(LabelledSet set) {
        SortedMap<String, List<JsonNode>> topics = new TreeMap<>();
        set.items().forEach(item ->
                topics.computeIfAbsent(item.get("topic").asText(), topic -> new ArrayList<>()).add(item));
        Evaluation evaluation = new Evaluation();
        topics.forEach((topic, items) -> {
            List<Named> named = named(items);
            List<Named> read = named.stream().filter(one -> !one.name.isEmpty()).toList();
            evaluation.add(topic, score(topic, read, evaluation)
                    .add("read", read.size()).add("names", named.size()));
        });
        return evaluation;
    }

    private List<Named> named(List<JsonNode> items) {
        List<AnalyzedArticle> read = new ArrayList<>();
        for (JsonNode item : items) {
            read.add(product.read(TestArticles.of(
                    read.size(), LabelledSet.id(item), "", "", List.of(String.join("\n", lines(item))))));
        }
        List<AnalyzedArticle> unified = unifier.unify(read);
        SequencedSet<Named> named = new LinkedHashSet<>();
        for (int index = 0; index < items.size(); index++) {
            for (JsonNode mention : items.get(index).get("mentions")) {
                String wording = mention.get("text").asText();
                String thing = mention.get("chain").asText();
                boolean tied = thing.startsWith("cross_") && (thing.contains("_PER") || thing.contains("_ORG"));
                if (tied && isName(wording)) {
                    named.add(new Named(
                            index, wording, thing, name(unified.get(index), wording, span(items.get(index), mention))));
                }
            }
        }
        return List.copyOf(named);
    }

    private static List<String> lines(JsonNode item) {
        List<String> lines = new ArrayList<>();
        item.get("sentences").forEach(sentence -> lines.add(sentence.get("text").asText()));
        return lines;
    }

    /** Capitalised from the first word to the last, and no mere "The". */
    private static boolean isName(String wording) {
        String[] words = wording.split(" ");
        return !words[0].equals("The") && Character.isUpperCase(words[0].charAt(0))
                && Character.isUpperCase(words[words.length - 1].charAt(0)) && wording.length() > 2;
    }

    private static TextSpan span(JsonNode item, JsonNode mention) {
        List<String> lines = lines(item);
        int line = mention.get("sent").asInt();
        int start = lines.subList(0, line).stream().mapToInt(text -> text.length() + 1).sum();
        int at = Math.max(0, lines.get(line).indexOf(mention.get("text").asText()));
        return new TextSpan(start + at, start + at + mention.get("text").asText().length());
    }

    /** The canonical form of the longest name inside the span, or of its words elsewhere; empty when unknown. */
    private static String name(AnalyzedArticle article, String wording, TextSpan span) {
        return article.claims().stream().map(ExtractedClaim::claim).flatMap(NameEvaluator::mentions)
                .filter(mention -> span.contains(mention.span())
                        || article.article().text().slice(mention.span()).equals(wording))
                .max(Comparator.comparing((EntityMention mention) -> span.contains(mention.span()))
                        .thenComparingInt(mention -> mention.span().length())
                        .thenComparing(EntityMention::name))
                .map(EntityMention::name).orElse("");
    }

    private static Stream<EntityMention> mentions(Claim claim) {
        return Stream.concat(claim.places().stream(),
                claim.participants().stream().flatMap(participant -> participant.entity().stream()));
    }

    private static Counts score(String topic, List<Named> named, Evaluation evaluation) {
        Counts counts = new Counts();
        for (int first = 0; first < named.size(); first++) {
            for (int second = first + 1; second < named.size(); second++) {
                Named one = named.get(first);
                Named other = named.get(second);
                boolean joined = one.name.equals(other.name);
                boolean same = one.thing.equals(other.thing);
                boolean apart = one.article != other.article;
                counts.count("hits", apart && joined && same).count("found", apart && joined)
                        .count("gold", apart && same);
                if (apart && joined != same) {
                    evaluation.error(joined ? 1 : 0, topic + (joined ? "  JOINED  " : "  missed  ") + one.wording
                            + " = " + one.name + "  |  " + other.wording + " = " + other.name);
                }
            }
        }
        return counts;
    }
}
