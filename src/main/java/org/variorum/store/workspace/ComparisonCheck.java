package org.variorum.store.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.comparison.Origin;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;

/**
 * Checks that everything a comparison names is in it, and that every quotation is what stands at its position. A
 * comparison from a file that fails is not shown but made anew.
 */
final class ComparisonCheck {

    private final Comparison comparison;
    private final Map<ArticleId, SourceText> texts = new HashMap<>();
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ComparisonCheck(Comparison comparison) {
        this.comparison = comparison;
    }

    /** What is wrong with it; empty when nothing is. */
    static List<String> faults(Comparison comparison) {
        ComparisonCheck check = new ComparisonCheck(comparison);
        check.run();
        return List.copyOf(check.faults);
    }

    private void run() {
        Stream.concat(comparison.articles().stream(), comparison.leftOut().stream().map(LeftOut::article))
                .forEach(this::article);
        comparison.claims().forEach(this::claim);
        comparison.facts().forEach(this::fact);
        comparison.origins().forEach(this::origin);
        comparison.citations().forEach(citation -> inside(citation.article(), citation.span()));
    }

    private void article(Article article) {
        if (texts.put(article.id(), article.text()) != null) {
            faults.add("two articles " + article.id());
        }
        article.exclusions().forEach(exclusion -> inside(article.id(), exclusion.span()));
    }

    private void claim(Claim claim) {
        if (claims.put(claim.id(), claim) != null) {
            faults.add("two claims " + claim.id());
        }
        if (inside(claim.article(), claim.span())
                && !texts.getOrDefault(claim.article(), new SourceText("")).slice(claim.span()).equals(claim.quote())) {
            faults.add("claim " + claim.id() + " is not what stands at its position");
        }
        Stream.of(
                        claim.quantities().stream().map(value -> value.span()),
                        claim.times().stream().map(value -> value.span()),
                        claim.places().stream().map(value -> value.span()),
                        claim.participants().stream().map(value -> value.span()),
                        claim.participants().stream().flatMap(each -> each.entity().stream()).map(each -> each.span()),
                        claim.attribution().source().stream(),
                        claim.attribution().cueSpan().stream(),
                        claim.quotation().stream())
                .flatMap(spans -> spans)
                .forEach(span -> inside(claim.article(), span));
    }

    private void fact(Fact fact) {
        fact.versions().forEach(version -> {
            known(version.article());
            if (version instanceof Version.NotMentioned silent) {
                silent.nearest().ifPresent(passage -> inside(silent.article(), passage.span()));
            }
        });
        fact.positions().forEach(position -> position.articles().forEach(this::known));
        fact.claims().forEach(this::known);
        fact.differences().forEach(difference -> {
            difference.between().forEach(pair -> {
                known(pair.first());
                known(pair.second());
            });
            difference.deciding().forEach(this::deciding);
        });
    }

    private void deciding(DecidingWords words) {
        known(words.claim());
        Optional.ofNullable(claims.get(words.claim())).ifPresent(claim -> inside(claim.article(), words.span()));
    }

    private void origin(Origin origin) {
        origin.articles().forEach(this::known);
        origin.passages().forEach(passage -> {
            inside(passage.article(), passage.span());
            inside(passage.from(), passage.fromSpan());
        });
    }

    private boolean known(ArticleId article) {
        boolean known = texts.containsKey(article);
        if (!known) {
            faults.add("there is no article " + article);
        }
        return known;
    }

    private boolean known(ClaimId claim) {
        boolean known = claims.containsKey(claim);
        if (!known) {
            faults.add("there is no claim " + claim);
        }
        return known;
    }

    private boolean inside(ArticleId article, TextSpan span) {
        boolean inside = known(article) && span.end() <= texts.getOrDefault(article, new SourceText("")).length();
        if (!inside) {
            faults.add("article " + article + " has no positions " + span);
        }
        return inside;
    }
}
