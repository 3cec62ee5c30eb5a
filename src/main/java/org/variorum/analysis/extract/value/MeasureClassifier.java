package org.variorum.analysis.extract.value;

import java.util.Optional;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;

/** Turns a measured number into a quantity with its role: an amount's purpose, a share's, or the dimension itself. */
final class MeasureClassifier {

    /** From here on a bare number counts few things that a report would not name. */
    private static final double LARGE = 100_000;
    /** Unit of sums in a currency that the text leaves out. */
    private static final String UNNAMED = "money";

    private final ContextRoles roles;
    private final DurationRoles durations;
    private final Phrases extents;

    MeasureClassifier(ContextRoles roles, DurationRoles durations, Phrases extents) {
        this.extents = extents;
        this.roles = roles;
        this.durations = durations;
    }

    Optional<Quantity> classify(Words words, NumberPhrase phrase, Measure measure) {
        boolean negative = (words.isAny(phrase.number().from() - 1, "-", "−")
                || words.isIn(phrase.number().from() - 1, "minus"))
                && (measure.dimension().equals("temperature") || measure.dimension().equals("share"))
                && !words.get(phrase.number().from() - 2).isNumber();
        NumberInterval logical = negative ? negated(phrase.logical()) : QuantityFinder.notNegative(phrase.logical());
        NumberInterval pragmatic = negative ? negated(phrase.pragmatic())
                : QuantityFinder.notNegative(phrase.pragmatic());
        String role = role(words, measure);
        return Optional.of(new Quantity(part(role, logical), part(role, pragmatic), measure.unit(), role,
                phrase.isApproximate(), false, words.span(measure.from(), measure.to())));
    }

    /** "A loss of 84 million": a large bare number beside a word for sums is one, in a currency that is not named. */
    Quantity sum(Words words, NumberPhrase phrase, Quantity count) {
        Optional<String> role = count.unit().isEmpty() && phrase.value() >= LARGE
                ? roles.find("money", words, phrase.from(), phrase.to()) : Optional.empty();
        return role.map(name -> new Quantity(count.logical(), count.pragmatic(), UNNAMED, name, count.approximate(),
                count.subset(), count.span())).orElse(count);
    }

    private String role(Words words, Measure measure) {
        return switch (measure.dimension()) {
            case "currency" -> roles.find("money", words, measure.from(), measure.to()).orElse("amount");
            case "share" -> roles.find("percent", words, measure.from(), measure.to()).orElse("share");
            case "duration" -> durations.find(words, measure.from(), measure.to()).orElse("duration");
            case "distance" -> extent(words, measure).orElse("distance");
            default -> measure.dimension();
        };
    }

    /** "54 metres high", "a length of 540 metres": two extents of one thing are two numbers. */
    private Optional<String> extent(Words words, Measure measure) {
        int after = words.is(measure.to(), "-") ? measure.to() + 1 : measure.to();
        return extents.startingAt(words, after).or(() -> extents.endingAt(words, measure.from()))
                .map(Phrases.Found::meaning);
    }

    /** A share of a whole is never meant beyond 100 percent. */
    private static NumberInterval part(String role, NumberInterval interval) {
        boolean whole = role.equals("share") || role.equals("votes") || role.equals("turnout") || role.equals("stake");
        return whole && interval.low() < 100 && interval.high() > 100
                ? new NumberInterval(interval.low(), 100, interval.lowInclusive(), true)
                : interval;
    }

    private static NumberInterval negated(NumberInterval interval) {
        return new NumberInterval(-interval.high(), -interval.low(), interval.highInclusive(), interval.lowInclusive());
    }
}
