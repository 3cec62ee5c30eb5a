package org.variorum.ui.facts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.review.FactReview;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.ui.text.PhraseText;
import org.variorum.ui.text.RemarkText;
import org.variorum.ui.text.UiText;

/**
 * One row of the facts list.
 *
 * @param id the fact
 * @param number its number
 * @param label what it is about
 * @param status how the sources stand
 * @param positions who says what
 * @param silent the sources that say nothing of it
 * @param kinds the kinds of difference and how sure the tool is, in a few words; may be empty
 * @param review what people have done about it
 * @param remarks notes, tags, verdict and what else people did, one line each
 * @param sentence everything in full sentences, for screen readers
 */
record FactRowViewModel(
        FactId id,
        int number,
        String label,
        FactStatus status,
        List<Position> positions,
        List<ArticleId> silent,
        String kinds,
        FactReview review,
        List<String> remarks,
        String sentence) {

    static FactRowViewModel of(Fact fact, ComparisonIndex index, UiText text) {
        List<ArticleId> silent = fact.versions().stream()
                .filter(version -> !(version instanceof Version.Stated))
                .map(Version::article)
                .toList();
        int number = index.number(fact.id());
        FactReview review = FactReview.of(fact, index);
        List<String> remarks = RemarkText.of(review, text);
        return new FactRowViewModel(
                fact.id(), number, text.say(fact.label()), fact.status(), fact.positions(), silent,
                kinds(fact, text), review, remarks,
                String.join(" ", Stream.concat(
                        Stream.of(sentence(fact, number, silent, text)), remarks.stream()).toList()));
    }

    private static String kinds(Fact fact, UiText text) {
        String kinds = FactFilter.kindsOf(fact).stream().map(text::word).collect(Collectors.joining(", "));
        String confidence = PhraseText.confidence(fact, text);
        return confidence.isEmpty() ? kinds : kinds + " \u00b7 " + confidence;
    }

    private static String sentence(Fact fact, int number, List<ArticleId> silent, UiText text) {
        String says = fact.positions().stream()
                .map(position -> text.of("facts.spoken-position", sigla(position.articles()),
                        position.value().replaceFirst("\\.$", ""), position.articles().size()))
                .collect(Collectors.joining(" "));
        String none = silent.isEmpty() ? "" : " " + text.of("facts.spoken-silent", sigla(silent));
        return text.of("facts.spoken", number, text.say(fact.label()), text.word("status." + fact.status().code()))
                + " " + says + none;
    }

    private static String sigla(List<ArticleId> articles) {
        return articles.stream().map(ArticleId::siglum).collect(Collectors.joining(", "));
    }
}
