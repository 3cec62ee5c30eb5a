package org.variorum.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.ui.text.UiText;

/** What the sources leave open about a fact that they tell: whom they have it from, who that is, when they wrote. */
final class FactGaps {

    private FactGaps() {}

    /** A sentence for each gap; none where fewer than two sources tell the fact. */
    static List<String> of(Fact fact, ComparisonIndex index, UiText text) {
        List<ArticleId> stating = fact.stated().map(Version::article).toList();
        List<String> gaps = new ArrayList<>();
        if (stating.size() > 1) {
            long own = count(fact, stating, index, claim ->
                    claim.attribution().voice() == Voice.OWN && claim.attribution().via().isEmpty());
            long unnamed = count(fact, stating, index, claim -> isUnnamed(claim.attribution().voice()));
            long undated = stating.stream()
                    .flatMap(article -> index.comparison().article(article).stream())
                    .map(Article::metadata)
                    .filter(metadata -> metadata.published().isEmpty())
                    .count();
            add(gaps, "versions.gap.source", own, stating.size(), text);
            add(gaps, "versions.gap.unnamed", unnamed, stating.size(), text);
            add(gaps, "versions.gap.date", undated, stating.size(), text);
        }
        return List.copyOf(gaps);
    }

    private static boolean isUnnamed(Voice voice) {
        return voice == Voice.UNNAMED_OFFICIAL || voice == Voice.UNNAMED_PERSON;
    }

    /** In how many of the articles all claims on the fact are such. */
    private static long count(Fact fact, List<ArticleId> articles, ComparisonIndex index, Predicate<Claim> such) {
        return articles.stream()
                .map(article -> index.claims(fact, article))
                .filter(claims -> !claims.isEmpty() && claims.stream().allMatch(such))
                .count();
    }

    private static void add(List<String> gaps, String key, long number, int all, UiText text) {
        if (number > 0) {
            gaps.add(text.of(key, number, all));
        }
    }
}
