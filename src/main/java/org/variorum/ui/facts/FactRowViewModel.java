package org.variorum.ui.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.app.review.FactReview;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.ui.text.Absence;
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
 * @param sayings who says what, a line each; sources that agree in other words have lines of their own
 * @param silent the sources without a version, by the kind of absence
 * @param kinds the kinds of difference and how sure the tool is, in a few words; may be empty
 * @param review what people have done about it; that all is decided fills the number's mark and takes no line
 * @param remarks notes, tags, verdict and what else people did, one line each
 */
record FactRowViewModel(
        FactId id,
        int number,
        String label,
        FactStatus status,
        List<Saying> sayings,
        Map<Absence, List<ArticleId>> silent,
        String kinds,
        FactReview review,
        List<String> remarks) {

    static FactRowViewModel of(Fact fact, ComparisonIndex index, UiText text) {
        FactReview review = FactReview.of(fact, index);
        return new FactRowViewModel(
                fact.id(), index.number(fact.id()), text.say(fact.label()), fact.status(), Saying.of(fact, index),
                silent(fact), kinds(fact, text), review, RemarkText.written(review, text));
    }

    private static Map<Absence, List<ArticleId>> silent(Fact fact) {
        Map<Absence, List<ArticleId>> silent = new EnumMap<>(Absence.class);
        fact.versions().forEach(version -> Absence.of(version).ifPresent(absence ->
                silent.computeIfAbsent(absence, first -> new ArrayList<>()).add(version.article())));
        return silent;
    }

    /** Everything in full sentences, for screen readers. */
    static String sentence(Fact fact, ComparisonIndex index, UiText text) {
        return String.join(" ", Stream.concat(
                Stream.of(sentence(fact, index, silent(fact), text)),
                RemarkText.of(FactReview.of(fact, index), text).stream()).toList());
    }

    private static String kinds(Fact fact, UiText text) {
        String disputes = fact.disputes().stream().map(dispute -> text.word("dispute." + dispute.kind().code()))
                .distinct().collect(Collectors.joining(", "));
        String nuances = fact.nuances().stream().map(nuance -> text.word("nuance." + nuance.kind().code()))
                .distinct().collect(Collectors.joining(", "));
        return Stream.of(
                        disputes.isEmpty() ? ""
                                : text.of("facts.disputed-in", disputes, PhraseText.confidence(fact, text)),
                        nuances.isEmpty() ? "" : text.of("facts.nuanced-in", nuances))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String sentence(
            Fact fact, ComparisonIndex index, Map<Absence, List<ArticleId>> silent, UiText text) {
        int number = index.number(fact.id());
        String says = Saying.of(fact, index).stream()
                .map(saying -> text.of(saying.fits() ? "facts.spoken-fits" : "facts.spoken-position",
                        sigla(saying.articles()), saying.words().replaceFirst("\\.$", ""),
                        saying.articles().size()))
                .collect(Collectors.joining(" "));
        String none = silent.entrySet().stream()
                .map(silence -> " " + text.of("facts.spoken-" + silence.getKey().code(), sigla(silence.getValue())))
                .collect(Collectors.joining());
        return text.of("facts.spoken", number, text.say(fact.label()), text.word("status." + fact.status().code()))
                + " " + says + none;
    }

    private static String sigla(List<ArticleId> articles) {
        return articles.stream().map(ArticleId::siglum).collect(Collectors.joining(", "));
    }
}
