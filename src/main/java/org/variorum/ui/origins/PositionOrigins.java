package org.variorum.ui.origins;

import java.util.stream.Collectors;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Position;
import org.variorum.ui.text.UiText;

/** From how many independent origins each position on a fact comes. */
final class PositionOrigins {

    private PositionOrigins() {}

    /** The fact and each of its positions with its sources and origins. */
    static String sentence(Fact fact, ComparisonIndex index, UiText text) {
        return text.of("origins.fact", text.say(fact.label())) + " " + fact.positions().stream()
                .map(position -> text.of("origins.position", position.value(), sigla(position),
                        position.articles().size(), count(position, index)))
                .collect(Collectors.joining(" "));
    }

    /** How many origins the holders of the position have. */
    static long count(Position position, ComparisonIndex index) {
        return index.comparison().origins().stream()
                .filter(origin -> origin.articles().stream().anyMatch(position.articles()::contains))
                .count();
    }

    private static String sigla(Position position) {
        return position.articles().stream().map(ArticleId::siglum).collect(Collectors.joining(", "));
    }
}
