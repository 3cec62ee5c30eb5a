package org.variorum.analysis.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;

/**
 * What finds the values in a sentence, in article positions and reading order.
 *
 * @param quantities finds the numbers
 * @param times finds the times, resolved against the publication
 */
public record ValueFinders(
        Function<ParsedSentence, List<Quantity>> quantities,
        BiFunction<ParsedSentence, Optional<PublicationTime>, List<TimeMention>> times) {

    /** Finds nothing, for texts in a language without such finders. */
    public static final ValueFinders NONE = new ValueFinders(sentence -> List.of(), (sentence, published) -> List.of());
}
