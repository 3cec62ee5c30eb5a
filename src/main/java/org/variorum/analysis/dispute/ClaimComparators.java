package org.variorum.analysis.dispute;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.analysis.extract.entity.Gazetteer;

/** The comparators of a language, one line each; the order does not matter. */
public final class ClaimComparators {

    private ClaimComparators() {}

    /** All kinds of difference, for English. */
    public static List<ClaimComparator> english() {
        Lexicon lexicon = Lexicon.ENGLISH;
        Gazetteer gazetteer = new Gazetteer("en");
        List<ClaimComparator> comparators = List.of(
                new QuantityComparator(lexicon),
                new TimeComparator(lexicon),
                new PlaceComparator(lexicon, gazetteer),
                new ParticipantComparator(),
                new PolarityComparator(lexicon),
                new CertaintyComparator(lexicon),
                new AttributionComparator(lexicon),
                new CauseComparator(lexicon),
                new QuotationComparator(lexicon),
                new ContentComparator(lexicon, ExclusiveClasses.ENGLISH, gazetteer));
        return Stream.concat(
                comparators.stream(), Answers.ENGLISH.readers().stream().map(AnswerComparator::new)).toList();
    }
}
