package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.app.review.FactReview;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.model.workspace.Remark;
import org.variorum.ui.text.RemarkText;
import org.variorum.ui.text.UiText;

/**
 * Who says what of the claim that is pointed at, in short.
 *
 * @param status how the sources stand
 * @param number the fact's number
 * @param label what it is about
 * @param positions what is said, this source's own first
 * @param silent how many sources do not state it, and that others are on the same words; may be empty
 * @param remarks what people did and wrote about the fact and the claim
 * @param sentence all of it in sentences, to be read out
 */
record ClaimCardViewModel(
        FactStatus status, int number, String label, List<Position> positions, String silent, List<String> remarks,
        String sentence) {

    /** What is to be told of the most interesting choice at a point; empty where there is no claim. */
    static Optional<ClaimCardViewModel> of(
            List<ClaimPicker.Choice> choices, ArticleId article, ComparisonIndex index, UiText text) {
        return choices.stream().findFirst().map(choice -> of(choice, choices.size(), article, index, text));
    }

    private static ClaimCardViewModel of(
            ClaimPicker.Choice choice, int choices, ArticleId article, ComparisonIndex index, UiText text) {
        Fact fact = choice.fact();
        List<String> remarks = remarks(choice, index, text);
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
                fact.status(), index.number(fact.id()), label, positions, notes, remarks,
                Stream.concat(Stream.of(text.of("reader.card.spoken", label, status), says, notes), remarks.stream())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private static List<String> remarks(ClaimPicker.Choice choice, ComparisonIndex index, UiText text) {
        List<String> lines = new ArrayList<>(RemarkText.of(FactReview.of(choice.fact(), index), text));
        index.decisions().remarkOn(new Remark.Subject.OnClaim(choice.claim().id()))
                .ifPresent(remark -> lines.addAll(RemarkText.of(remark, text)));
        return lines;
    }

    private static String sigla(List<ArticleId> articles) {
        return articles.stream().map(ArticleId::siglum).collect(Collectors.joining(", "));
    }
}
