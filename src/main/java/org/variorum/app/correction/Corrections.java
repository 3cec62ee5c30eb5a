package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.Decisions;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Mentioned;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.Orphan;
import org.variorum.model.workspace.Review;

/**
 * Replays a log on what was imported and found: the same three always give the same result, so that undo, re-analysis,
 * loading and merging need no code of their own.
 */
public final class Corrections {

    private final StandingArticles articles;
    private final Draft draft;
    private final FactReplay facts;
    private final ClaimReplay claims;
    private final DifferenceReplay differences;
    private final NoteReplay notes;
    private final List<Orphan> orphans = new ArrayList<>();
    private final EditLog log;
    private final FactNumbers numbers;
    private final List<Revisions> revisions;

    private Corrections(
            List<Article> imported, Comparison found, FactNumbers numbers, EditLog log, KnownRevisions known) {
        this.log = log;
        this.numbers = numbers;
        List<LogEntry> standing = log.standing();
        articles = new StandingArticles(imported, log);
        standing.forEach(this::applyToArticles);
        revisions = articles.revisions(known);
        draft = new Draft(articles, revisions, found);
        claims = new ClaimReplay(draft, articles);
        facts = new FactReplay(draft, articles, claims);
        differences = new DifferenceReplay(draft);
        notes = new NoteReplay(draft, articles);
        standing.forEach(this::apply);
    }

    /**
     * A first comparison as people corrected it.
     *
     * @param imported every article that was ever imported
     * @param found what the analysis found in those that take part
     * @param log what people did
     */
    public static Corrected of(List<Article> imported, Comparison found, EditLog log) {
        return of(imported, found, FactNumbers.of(found), log, new KnownRevisions());
    }

    /**
     * The comparison as people corrected it.
     *
     * @param imported every article that was ever imported
     * @param found what the analysis found in those that take part
     * @param numbers by which numbers its facts go
     * @param log what people did
     * @param known what was worked out about earlier captures before; what is new is put there
     */
    public static Corrected of(
            List<Article> imported, Comparison found, FactNumbers numbers, EditLog log, KnownRevisions known) {
        return new Corrections(imported, found, numbers, log, known).corrected(found);
    }

    private void applyToArticles(LogEntry entry) {
        if (entry.edit() instanceof ArticleEdit edit && !articles.apply(edit)) {
            orphaned(entry);
        }
    }

    private void apply(LogEntry entry) {
        boolean applied = switch (entry.edit()) {
            case ArticleEdit done -> true;
            case ClaimEdit edit -> claims.apply(edit, entry);
            case FactEdit edit -> facts.apply(edit, entry);
            case DifferenceEdit edit -> differences.apply(edit, entry);
            case NoteEdit edit -> notes.apply(edit, entry);
            case LogEdit done -> true;
        };
        if (!applied) {
            orphaned(entry);
        }
    }

    /** What is about a removed article is no orphan: it waits until the article is back. */
    private void orphaned(LogEntry entry) {
        Mentioned mentioned = Mentioned.in(entry.edit());
        if (mentioned.articles().stream().noneMatch(articles::isRemoved)) {
            orphans.add(new Orphan(entry, mentioned.anchors().stream()
                    .filter(anchor -> articles.place(anchor).isEmpty()).findFirst()));
        }
    }

    private Corrected corrected(Comparison found) {
        List<Article> standing = articles.articles();
        List<Article> compared = found.articles().stream()
                .flatMap(article -> standing.stream().filter(now -> Draft.isSame(now, article)))
                .toList();
        if (!compared.isEmpty()) {
            draft.keepOnly(compared.stream().map(Article::id).collect(Collectors.toSet()));
        }
        List<LeftOut> leftOut = found.leftOut().stream()
                .flatMap(left -> standing.stream().filter(now -> Draft.isSame(now, left.article()))
                        .map(now -> new LeftOut(now, left.reason())))
                .toList();
        Comparison comparison = new Comparison(
                compared, leftOut, claims(), built(compared), Remaining.origins(found, compared),
                Remaining.citations(found, compared), problems(found));
        return new Corrected(
                standing, comparison, decisions(comparison), orphans, articles.keys(),
                articles.included());
    }

    private List<Problem> problems(Comparison found) {
        List<Problem> all = new ArrayList<>(found.problems());
        revisions.forEach(article -> all.addAll(article.gone()));
        return all;
    }

    private List<Claim> claims() {
        return draft.claims().values().stream()
                .sorted(Comparator.comparing(Claim::article).thenComparing(Claim::span)
                        .thenComparing(claim -> claim.id().value()))
                .toList();
    }

    private List<Fact> built(List<Article> compared) {
        FactBuild build = new FactBuild(draft.claims(), compared.stream().map(Article::id).toList());
        return draft.facts().map(build::build).sorted(Comparator.comparing(Fact::status)).toList();
    }

    private Decisions decisions(Comparison comparison) {
        List<Review> reviews = draft.facts().flatMap(fact -> fact.reviews().stream())
                .sorted(Comparator.comparing((Review review) -> review.by().at())
                        .thenComparing(review -> review.by().id()))
                .toList();
        return new Decisions(
                reviews, notes.remarks(), notes.verdicts(), facts.absences(), notes.syncPoints(),
                comparison.claims().stream().map(Claim::id).filter(draft.edited()::contains).toList(),
                numbers(comparison));
    }

    private Map<FactId, Integer> numbers(Comparison corrected) {
        Map<FactId, Integer> standing = Renumbering.withMade(numbers, log).byName();
        standing.keySet().retainAll(corrected.facts().stream().map(Fact::id).collect(Collectors.toSet()));
        return standing;
    }
}
