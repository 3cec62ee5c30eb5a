package org.variorum.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.ui.text.UiText;

/**
 * Who says what of the claim that is pointed at, in short.
 *
 * @param status how the sources stand
 * @param number the fact's number
 * @param label what it is about
 * @param positions what is said, this source's own first
 * @param silent how many sources do not state it, and that others are on the same words; may be empty
 * @param sentence all of it in sentences, to be read out
 */
record ClaimCardViewModel(
        FactStatus status, int number, String label, List<Position> positions, String silent, String sentence) {

    /** What is to be told of the most interesting choice at a point; empty where there is no claim. */
    static Optional<ClaimCardViewModel> of(
            List<ClaimPicker.Choice> choices, ArticleId article, ComparisonIndex index, UiText text) {
        return choices.stream().findFirst().map(choice -> of(choice.fact(), choices.size(), article, index, text));
    }

    private static ClaimCardViewModel of(
            Fact fact, int choices, ArticleId article, ComparisonIndex index, UiText text) {
        List<Position> positions = Stream.concat(
                        fact.positions().stream().filter(position -> position.articles().contains(article)),
                        fact.positions().stream().filter(position -> !position.articles().contains(article)))
                .toList();
        long silent = fact.versions().stream().filter(version -> !(version instanceof Version.Stated)).count();
        String notes = Stream.of(
                        silent == 0 ? "" : text.of("reader.card.silent", silent),
                        choices < 2 ? "" : text.of("reader.card.more", choices - 1))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
        String label = text.say(fact.label());
        String says = positions.stream()
                .map(position -> text.of("reader.card.says", sigla(position.articles()), position.value()))
                .collect(Collectors.joining(" "));
        String status = text.word("status." + fact.status().code());
        return new ClaimCardViewModel(
                fact.status(), index.number(fact.id()), label, positions, notes,
                Stream.of(text.of("reader.card.spoken", label, status), says, notes)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private static String sigla(List<ArticleId> articles) {
        return articles.stream().map(ArticleId::siglum).collect(Collectors.joining(", "));
    }
}
