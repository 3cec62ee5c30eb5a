package org.variorum.analysis.dispute;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.comparator.AttributionComparator;
import org.variorum.analysis.dispute.comparator.CauseComparator;
import org.variorum.analysis.dispute.comparator.CertaintyComparator;
import org.variorum.analysis.dispute.comparator.ContentComparator;
import org.variorum.analysis.dispute.comparator.ParticipantComparator;
import org.variorum.analysis.dispute.comparator.PlaceComparator;
import org.variorum.analysis.dispute.comparator.PolarityComparator;
import org.variorum.analysis.dispute.comparator.QuantityComparator;
import org.variorum.analysis.dispute.comparator.QuotationComparator;
import org.variorum.analysis.dispute.comparator.TimeComparator;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.question.AnswerComparator;
import org.variorum.analysis.dispute.question.Answers;
import org.variorum.analysis.extract.entity.Gazetteer;

/** The comparators of a language, one line each; the order does not matter. */
public final class ClaimComparators {

    private ClaimComparators() {}

    /** All kinds of difference. */
    public static List<ClaimComparator> of(NewsLanguage language, Answers answers) {
        Lexicon lexicon = language.lexicon();
        Gazetteer gazetteer = new Gazetteer(language.code());
        List<ClaimComparator> comparators = List.of(
                new QuantityComparator(lexicon, language.acts()),
                new TimeComparator(lexicon, language.acts()),
                new PlaceComparator(lexicon, language.acts(), gazetteer),
                new ParticipantComparator(language),
                new PolarityComparator(lexicon),
                new CertaintyComparator(lexicon),
                new AttributionComparator(lexicon),
                new CauseComparator(lexicon),
                new QuotationComparator(lexicon),
                new ContentComparator(lexicon, language.classes(), gazetteer));
        return Stream.concat(
                        comparators.stream(),
                        answers.readers().stream().map(reader -> new AnswerComparator(answers, reader)))
                .toList();
    }
}
