package org.variorum.analysis.align;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.analysis.encode.CachingEncoder;
import org.variorum.analysis.encode.MiniLmEncoder;
import org.variorum.analysis.extract.AnchorMatch;
import org.variorum.analysis.extract.EventAnchors;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.text.TextSpan;

/**
 * Measures on whole clusters of articles how many of the known differences the alignment brings together, against how
 * much it brings together in all, for several thresholds.
 */
final class AlignmentProbe {

    private record Place(int article, TextSpan span, String value) {}

    private record Cluster(String id, List<EncodedArticle> articles, List<List<Place>> slots) {}

    private AlignmentProbe() {}

    public static void main(String[] arguments) throws IOException {
        List<Cluster> clusters = new ArrayList<>();
        try (MiniLmEncoder model = MiniLmEncoder.load()) {
            ArticleEncoder encoder = new ArticleEncoder(new CachingEncoder(model, 50_000));
            EnglishReading reading = new EnglishReading();
            for (String set : List.of("gva_disputes_endtoend", "ecb_disputes_endtoend")) {
                for (String line : Files.readAllLines(Path.of(arguments[0], set, "dev.jsonl"))) {
                    clusters.add(cluster(new ObjectMapper().readTree(line), reading, encoder));
                }
            }
        }
        PairWeights weights = PairWeights.load(PairWeights.CLAIMS);
        for (double threshold = 0.28; threshold < 0.79; threshold += 0.1) {
            PairWeights tried =
                    new PairWeights(weights.intercept(), weights.weights(), threshold);
            report(clusters, tried, arguments.length > 1);
        }
    }

    private static Cluster cluster(JsonNode json, EnglishReading reading, ArticleEncoder encoder) {
        List<EncodedArticle> articles = new ArrayList<>();
        for (JsonNode article : json.get("articles")) {
            List<String> paragraphs = new ArrayList<>();
            article.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
            articles.add(encoder.encode(reading.read(
                    articles.size(), article.get("doc").asText(), String.join("\n\n", paragraphs),
                    day(article.get("published").asText()))));
        }
        List<List<Place>> slots = new ArrayList<>();
        for (String kind : List.of("disputes", "nuances")) {
            for (JsonNode slot : json.path(kind)) {
                List<Place> places = new ArrayList<>();
                slot.get("evidence").forEach(evidence -> place(evidence, articles).ifPresent(places::add));
                slots.add(places);
            }
        }
        return new Cluster(json.get("id").asText(), articles, slots);
    }

    private static Optional<PublicationTime> day(String text) {
        try {
            return Optional.of(PublicationTime.on(LocalDate.parse(text)));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Place> place(JsonNode evidence, List<EncodedArticle> articles) {
        for (int index = 0; index < articles.size(); index++) {
            if (articles.get(index).article().file().equals(evidence.get("doc").asText())) {
                String quote = evidence.get("quote").asText();
                int start = articles.get(index).article().text().value().indexOf(quote);
                if (start >= 0) {
                    TextSpan span = new TextSpan(start, start + quote.length());
                    return Optional.of(new Place(index, span, evidence.get("value").asText()));
                }
            }
        }
        return Optional.empty();
    }

    private static void report(List<Cluster> clusters, PairWeights weights, boolean verbose) {
        EventAnchors anchors = new EventAnchors("en");
        FactAligner aligner = new FactAligner(
                (first, second) -> anchors.compatible(first, second).verdict(),
                SlotReader.NONE, weights);
        int pairs = 0;
        int linked = 0;
        int claims = 0;
        int shared = 0;
        int largest = 0;
        long crossPairs = 0;
        for (Cluster cluster : clusters) {
            List<AlignedFact> facts = aligner.align(cluster.articles);
            claims += cluster.articles.stream().mapToInt(article -> article.claims().size()).sum();
            for (AlignedFact fact : facts) {
                long cross = crossPairs(fact);
                crossPairs += cross;
                shared += cross > 0 ? 1 : 0;
                largest = Math.max(largest, fact.claims().size());
            }
            for (List<Place> slot : cluster.slots) {
                for (int first = 0; first < slot.size(); first++) {
                    for (int second = first + 1; second < slot.size(); second++) {
                        Place one = slot.get(first);
                        Place other = slot.get(second);
                        if (one.article != other.article && !one.value.equals(other.value)) {
                            boolean together = facts.stream().anyMatch(fact -> covers(fact, cluster, one)
                                    && covers(fact, cluster, other));
                            pairs++;
                            linked += together ? 1 : 0;
                            if (verbose && !together) {
                                System.out.println("missed " + best(cluster, one, other, weights, anchors) + " "
                                        + cluster.id + " | " + words(cluster, one) + " | " + words(cluster, other));
                            }
                        }
                    }
                }
            }
        }
        System.out.printf(Locale.ROOT,
                "threshold %.2f: %d of %d differing pairs together (%.3f); %d claims, %d shared facts, largest %d, "
                        + "%d pairs across articles%n",
                weights.threshold(), linked, pairs, (double) linked / pairs, claims, shared, largest, crossPairs);
    }

    /** The best likeness of claims at the two places, and whether an event keeps them apart. */
    private static String best(Cluster cluster, Place one, Place other, PairWeights weights, EventAnchors anchors) {
        Statements statements = Statements.ofClaims(
                cluster.articles.stream().sorted(EncodedArticle.BY_CONTENT).toList());
        double best = 0;
        boolean vetoed = true;
        for (Statement first : statements.all()) {
            for (Statement second : statements.all()) {
                if (at(first, cluster, one) && at(second, cluster, other)) {
                    best = Math.max(best, weights.likeness(PairFeatures.of(first, second, statements)));
                    vetoed &= anchors.compatible(first.anchor(), second.anchor()).verdict()
                            == AnchorMatch.Verdict.DIFFERENT;
                }
            }
        }
        return String.format(Locale.ROOT, "%.2f%s", best, vetoed ? " vetoed" : "");
    }

    private static boolean at(Statement statement, Cluster cluster, Place place) {
        return statement.claim().claim().article().equals(cluster.articles.get(place.article).article().id())
                && statement.claim().claim().span().overlaps(place.span);
    }

    private static long crossPairs(AlignedFact fact) {
        long pairs = 0;
        for (int first = 0; first < fact.claims().size(); first++) {
            for (int second = first + 1; second < fact.claims().size(); second++) {
                pairs += fact.claims().get(first).claim().article().equals(fact.claims().get(second).claim().article())
                        ? 0 : 1;
            }
        }
        return pairs;
    }

    private static String words(Cluster cluster, Place place) {
        return cluster.articles.get(place.article).article().text().slice(place.span);
    }

    private static boolean covers(AlignedFact fact, Cluster cluster, Place place) {
        return fact.claims().stream().map(ExtractedClaim::claim).anyMatch(
                claim -> claim.article().equals(cluster.articles.get(place.article).article().id())
                        && claim.span().overlaps(place.span));
    }
}
