package org.variorum.ui.matrix;

import java.util.Optional;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.OwnWords;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/**
 * What one source has on one fact, small enough for a cell.
 *
 * @param article the source's article
 * @param sign the number of its position, or the sign of its absence
 * @param words its own words on it; empty for an absence
 * @param absence the kind of absence, when it is one
 * @param hue the source whose hue the position carries: its first holder; none where the sources do not differ
 * @param sentence the source and what it says, for tooltip and screen reader
 */
record MatrixCellViewModel(
        ArticleId article,
        String sign,
        String words,
        Optional<Absence> absence,
        Optional<ArticleId> hue,
        String sentence) {

    static MatrixCellViewModel of(Fact fact, ArticleId article, ComparisonIndex index, UiText text) {
        Version version = fact.versionOf(article).orElseGet(() -> new Version.NotChecked(article));
        String source = index.comparison().article(article).map(known -> SourceName.of(known, text))
                .orElse(article.siglum());
        Optional<Absence> absence = Absence.of(version);
        if (absence.isPresent()) {
            return new MatrixCellViewModel(article, absence.get().sign(), "", absence, Optional.empty(),
                    text.of("matrix.cell", article.siglum(), source, absence.get().words(text)));
        }
        Optional<Position> position =
                fact.positions().stream().filter(each -> each.articles().contains(article)).findFirst();
        String words = OwnWords.of(fact, article, index);
        boolean differs = fact.status() == FactStatus.DISPUTED || fact.status() == FactStatus.NUANCED;
        return new MatrixCellViewModel(
                article, Integer.toString(position.map(Position::number).orElse(0)), words, absence,
                position.filter(each -> differs).map(each -> each.articles().getFirst()),
                text.of("matrix.cell", article.siglum(), source, words));
    }
}
