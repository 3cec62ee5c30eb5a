package org.variorum.app.export;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Decisions;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Mentioned;
import org.variorum.model.workspace.Orphan;
import org.variorum.model.workspace.Remark;
import org.variorum.model.workspace.Workspace;

/** What people decided about a part of a comparison; whatever touches the rest is left out. */
final class PartDecisions {

    private final Workspace whole;
    private final Set<ArticleKey> gone;
    private final Set<ArticleId> articles;
    private final Set<FactId> facts;
    private final Set<ClaimId> claims;
    private final Set<String> hidden = new HashSet<>();

    /** With the part, and the keys of the articles that are not in it. */
    PartDecisions(Workspace whole, Comparison part, Set<ArticleKey> gone) {
        this.whole = whole;
        this.gone = gone;
        articles = part.articles().stream().map(article -> article.id()).collect(Collectors.toSet());
        facts = part.facts().stream().map(Fact::id).collect(Collectors.toSet());
        claims = part.claims().stream().map(Claim::id).collect(Collectors.toSet());
        whole.comparison().claims().stream().filter(claim -> !claims.contains(claim.id()))
                .map(Claim::quote).forEach(hidden::add);
        part.claims().stream().map(Claim::quote).forEach(hidden::remove);
    }

    Decisions decisions() {
        Decisions all = whole.decisions();
        return new Decisions(
                all.reviews().stream()
                        .filter(review -> facts.contains(review.fact())
                                && review.difference().between().stream().allMatch(pair ->
                                        claims.contains(pair.first()) && claims.contains(pair.second())))
                        .toList(),
                all.remarks().stream().filter(remark -> isHere(remark.on())).toList(),
                here(all.verdicts()),
                here(all.absences()),
                all.syncPoints().stream()
                        .filter(point -> point.places().stream().allMatch(place -> articles.contains(place.article())))
                        .toList(),
                all.edited().stream().filter(claims::contains).toList(),
                here(all.numbers()));
    }

    List<Orphan> orphans() {
        return whole.corrected().orphans().stream().filter(orphan -> isHere(orphan.entry())).toList();
    }

    EditLog log() {
        return new EditLog(whole.log().standing().stream().filter(this::isHere).toList());
    }

    private boolean isHere(Remark.Subject subject) {
        return switch (subject) {
            case Remark.Subject.OnFact fact -> facts.contains(fact.id());
            case Remark.Subject.OnClaim claim -> claims.contains(claim.id());
            case Remark.Subject.OnArticle article -> articles.contains(article.id());
        };
    }

    private <T> Map<FactId, T> here(Map<FactId, T> all) {
        return all.entrySet().stream()
                .filter(entry -> facts.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isHere(LogEntry entry) {
        Mentioned mentioned = Mentioned.in(entry.edit());
        return mentioned.articles().stream().noneMatch(gone::contains)
                && mentioned.anchors().stream().noneMatch(anchor -> hidden.contains(anchor.exact()));
    }
}
