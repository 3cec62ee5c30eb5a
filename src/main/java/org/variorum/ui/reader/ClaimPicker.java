package org.variorum.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;

/** What a point in the text selects: the most interesting fact of the claims there, the next one when asked again. */
final class ClaimPicker {

    private ClaimPicker() {}

    static Optional<Selection> pick(ComparisonIndex index, ArticleId article, int character, Selection now) {
        List<Choice> choices = choices(index, article, character);
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        int present = choices.stream().map(choice -> choice.fact().id()).toList().indexOf(now.fact().orElse(null));
        boolean again = now.article().equals(Optional.of(article));
        Choice next = choices.get(present >= 0 && again ? (present + 1) % choices.size() : 0);
        return Optional.of(
                Selection.of(next.fact().id(), next.claim().id(), article, SelectionOrigin.READER));
    }

    /** All that a point in the text can select, the most interesting first. */
    static List<Choice> choices(ComparisonIndex index, ArticleId article, int character) {
        return index.claimsOf(article).stream()
                .filter(claim -> claim.span().contains(character))
                .sorted(Comparator.comparingInt(claim -> claim.span().length()))
                .flatMap(claim -> index.factsOf(claim.id()).stream().map(fact -> new Choice(claim, fact)))
                .sorted(Comparator.comparing(choice -> choice.fact().status()))
                .toList();
    }

    /**
     * A claim, and a fact that it is on.
     *
     * @param claim the claim
     * @param fact the fact
     */
    record Choice(Claim claim, Fact fact) {}
}
