package org.variorum.analysis.extract;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.variorum.analysis.extract.attribution.SentenceAttributions;
import org.variorum.analysis.extract.entity.Mention;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.text.TextSpan;

/**
 * All that is read off an article before it is cut into claims; lists run parallel to {@code sentences}.
 *
 * @param sentences its sentences
 * @param trees their trees
 * @param mentions names in each sentence
 * @param canonical the canonical name of each name
 * @param attributions who says what in each sentence
 * @param quantities numbers in each sentence
 * @param times times in each sentence
 * @param eventTimes the same, in which dates of unknown year lie in {@code ExplicitYears.UNKNOWN_YEAR}
 * @param quotations words between quotation marks, in article positions
 * @param filing where and when it was sent off
 */
record ArticleReading(
        List<ParsedSentence> sentences,
        List<SyntaxTree> trees,
        List<List<Mention>> mentions,
        SortedMap<String, String> canonical,
        List<SentenceAttributions> attributions,
        List<List<Quantity>> quantities,
        List<List<TimeMention>> times,
        List<List<TimeMention>> eventTimes,
        List<TextSpan> quotations,
        Filing filing) {

    /** The canonical form of a name of this article. */
    String canonical(String name) {
        return canonical.getOrDefault(name, name);
    }

    /** The last word of the name of whoever says the word, when it stands between quotation marks. */
    Optional<String> quotedSpeaker(int sentence, int token) {
        TextSpan word = trees.get(sentence).span(token, token);
        return quotations.stream().anyMatch(quotation -> quotation.contains(word))
                ? attributions.get(sentence).at(token).name().map(name -> name.substring(name.lastIndexOf(' ') + 1))
                : Optional.empty();
    }

    /** The same reading with other times. */
    ArticleReading withTimes(List<List<TimeMention>> newTimes) {
        return new ArticleReading(
                sentences, trees, mentions, canonical, attributions, quantities, newTimes, newTimes, quotations,
                filing);
    }
}
