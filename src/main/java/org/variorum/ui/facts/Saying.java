package org.variorum.ui.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.comparison.Position;
import org.variorum.ui.text.OwnWords;

/**
 * What sources say of a fact in the same words. Nobody is credited with another's words: sources whose words are
 * others but go together with the position's are told of apart, as fitting unless they were not compared.
 *
 * @param words the words
 * @param articles whose they are
 * @param fits whether they go together with the line before
 */
record Saying(String words, List<ArticleId> articles, boolean fits) {

    Saying {
        articles = List.copyOf(articles);
    }

    /** The sayings of a fact, position by position; where nothing differs, a position's words stand for all. */
    static List<Saying> of(Fact fact, ComparisonIndex index) {
        boolean differs = fact.status() == FactStatus.DISPUTED || fact.status() == FactStatus.NUANCED;
        List<Saying> sayings = new ArrayList<>();
        for (Position position : fact.positions()) {
            boolean shared = differs || index.disputedWords().standIn(position.value(), fact);
            sayings.addAll(shared && position.articles().size() > 1
                    ? apart(fact, position, index)
                    : List.of(new Saying(position.value(), position.articles(), false)));
        }
        return List.copyOf(sayings);
    }

    private static List<Saying> apart(Fact fact, Position position, ComparisonIndex index) {
        Map<String, List<ArticleId>> holders = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (ArticleId article : position.articles()) {
            String said = article.equals(position.articles().getFirst())
                    ? position.value()
                    : own(fact, position, article, index);
            String key = said.toLowerCase(Locale.ROOT);
            words.putIfAbsent(key, said);
            holders.computeIfAbsent(key, first -> new ArrayList<>()).add(article);
        }
        boolean compared = fact.nuances().stream().noneMatch(nuance -> nuance.kind() == NuanceKind.UNCOMPARED);
        List<Saying> sayings = new ArrayList<>();
        holders.forEach((key, articles) -> sayings.add(
                new Saying(Objects.requireNonNull(words.get(key)), articles, compared && !sayings.isEmpty())));
        return sayings;
    }

    /** The position's words where the source has them too, among others or not; else its own. */
    private static String own(Fact fact, Position position, ArticleId article, ComparisonIndex index) {
        String own = OwnWords.of(fact, article, index);
        return own.toLowerCase(Locale.ROOT).contains(position.value().toLowerCase(Locale.ROOT))
                ? position.value() : own;
    }
}
