package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.analysis.extract.value.QuantityFinder;
import org.variorum.analysis.extract.value.TimeFinder;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.text.TextSpan;

/**
 * Sentences of which each number and each time is given with its value. A value is right when what the product finds at
 * its place allows that number or moment and little else (round values are given some room), or begins on that day.
 */
final class ValueEvaluator implements Evaluator {

    private static final List<String> KINDS = List.of(
            "number", "percentage", "currency", "age", "dimension", "date", "time", "daterange", "datetime");
    private static final Duration ROOM = Duration.ofHours(1);
    private static final double ROUNDING = 0.1;

    private final Product product;
    private final QuantityFinder quantities = new QuantityFinder("en");
    private final TimeFinder times = new TimeFinder("en");

    ValueEvaluator(Product product) {
        this.product = product;
    }

    @Override
    public boolean reads(LabelledSet set) {
        return set.has("text", "results", "reference");
    }

    @Override
    public List<Figure> figures() {
        return KINDS.stream()
                .map(kind -> new Figure(kind + " right", kind, counts -> counts.ratio(kind + " right", kind)))
                .toList();
    }

    @Override
    public Evaluation evaluate(LabelledSet set) {
        Evaluation evaluation = new Evaluation();
        for (JsonNode item : set.items()) {
            ParsedSentence sentence = product.sentence(item.get("text").asText());
            Optional<PublicationTime> reference = Optional.of(item.path("reference").asText(""))
                    .filter(date -> date.contains("T"))
                    .map(date -> PublicationTime.on(LocalDateTime.parse(date).toLocalDate()));
            List<Quantity> numbers = quantities.find(sentence);
            List<TimeMention> moments = times.find(sentence, reference);
            Counts counts = new Counts();
            for (JsonNode result : item.get("results")) {
                String kind = kind(result);
                if (KINDS.contains(kind)) {
                    boolean right = right(result, numbers, moments);
                    counts.count(kind, true).count(kind + " right", right);
                    if (!right) {
                        evaluation.error(1, LabelledSet.id(item) + "  " + kind + " \"" + result.get("text").asText()
                                + "\" " + result.get("resolution") + " in: " + item.get("text").asText());
                    }
                }
            }
            evaluation.add(LabelledSet.group(item), counts);
        }
        return evaluation;
    }

    private static String kind(JsonNode result) {
        String type = result.get("type").asText();
        return type.substring(type.indexOf('.') + 1);
    }

    private static boolean right(JsonNode result, List<Quantity> numbers, List<TimeMention> moments) {
        TextSpan span = new TextSpan(result.get("start").asInt(), result.get("end").asInt() + 1);
        JsonNode resolution = result.path("resolution");
        if (resolution.has("values")) {
            List<String> wanted = new ArrayList<>();
            resolution.get("values").forEach(value -> Stream.of("value", "start")
                    .map(value::path).filter(JsonNode::isTextual).forEach(text -> wanted.add(text.asText())));
            return moments.stream().filter(moment -> moment.span().overlaps(span))
                    .anyMatch(moment -> wanted.stream().anyMatch(text -> begins(moment, text)));
        }
        String value = resolution.path("value").asText("").replace("%", "");
        return numbers.stream().filter(number -> number.span().overlaps(span))
                .anyMatch(number -> fixes(number.logical(), value) || fixes(number.pragmatic(), value));
    }

    private static boolean begins(TimeMention moment, String wanted) {
        LocalDateTime from = moment.from();
        boolean clock = wanted.contains(":");
        boolean date = wanted.contains("-");
        if (clock && date) {
            return moment.dated() && fixes(moment, LocalDateTime.parse(wanted.replace(' ', 'T')));
        }
        return clock
                ? fixes(moment, moment.from().toLocalDate().atTime(LocalTime.parse(wanted)))
                : date && moment.dated() && moment.from().toLocalDate().toString().equals(wanted);
    }

    /** Whether the time allows the moment and little else: round times are given some room. */
    private static boolean fixes(TimeMention time, LocalDateTime moment) {
        return !moment.isBefore(time.from()) && !moment.isAfter(time.until())
                && Duration.between(time.from(), time.until()).compareTo(ROOM) <= 0;
    }

    /** Whether the interval allows the number and little else: round numbers are given some room. */
    private static boolean fixes(NumberInterval interval, String wanted) {
        try {
            double value = Double.parseDouble(wanted);
            return interval.contains(NumberInterval.exactly(value))
                    && interval.high() - interval.low() <= ROUNDING * Math.abs(value);
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
