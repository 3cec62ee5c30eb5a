package org.variorum.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.variorum.app.correction.Anchors;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.DifferenceAnchor;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.NoteEdit.Subject;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * An edit such as a person could make on what is shown, drawn at random. Every kind of edit that needs no new article
 * is among them.
 *
 * @param random decides
 * @param shown what is shown
 */
public record RandomEdit(RandomGenerator random, Corrected shown) {

    private static final int KINDS = 29;

    /** One that can be made here. */
    public WorkspaceEdit next() {
        Optional<WorkspaceEdit> edit = Optional.empty();
        while (edit.isEmpty()) {
            int kind = random.nextInt(KINDS);
            edit = kind < 8 ? ofClaims(kind) : kind < 16 ? ofFacts(kind)
                    : kind < 21 ? ofDifferences(kind) : kind < 26 ? other(kind) : ofArticles(kind);
        }
        return edit.get();
    }

    private Optional<WorkspaceEdit> ofClaims(int kind) {
        Article article = pick(shown.comparison().articles());
        Optional<Claim> some = any(shown.comparison().claims());
        if (kind < 2 || some.isEmpty()) {
            return Optional.of(new ClaimEdit.MakeClaim(anchors().passage(article.id(), passage(article))));
        }
        Claim claim = some.get();
        Anchor at = anchors().claim(claim);
        return Optional.of(switch (kind) {
            case 2, 3 -> new ClaimEdit.MoveEdges(at, anchors().passage(claim.article(), shorter(claim.span())));
            case 4 -> new ClaimEdit.DeleteClaim(at);
            case 5 -> new ClaimEdit.SetAttribution(at, pick(List.of(Voice.values())), Optional.of("a witness"));
            default -> new ClaimEdit.SetValue(at, NumberInterval.exactly(random.nextInt(100)), "person", "killed");
        });
    }

    private Optional<WorkspaceEdit> ofFacts(int kind) {
        Optional<Fact> some = any(shown.comparison().facts());
        Optional<Claim> any = any(shown.comparison().claims());
        if (some.isEmpty() || any.isEmpty()) {
            return Optional.empty();
        }
        Fact fact = some.get();
        Fact other = pick(shown.comparison().facts());
        List<Anchor> own = anchors().fact(fact).claims();
        Claim claim = any.get();
        return switch (kind) {
            case 8, 9 -> Optional.of(new FactEdit.LinkClaim(anchors().claim(claim), anchors().fact(fact)));
            case 10 -> Optional.of(new FactEdit.UnlinkClaim(pick(own), anchors().fact(fact)));
            case 11 -> Optional.of(new FactEdit.MoveClaim(pick(own), anchors().fact(fact), anchors().fact(other)));
            case 12 -> own.size() < 2 ? Optional.empty()
                    : Optional.of(new FactEdit.SplitFact(anchors().fact(fact), List.of(own.getLast())));
            case 13 -> fact.equals(other) ? Optional.empty()
                    : Optional.of(new FactEdit.MergeFacts(List.of(anchors().fact(fact), anchors().fact(other))));
            case 14 -> Optional.of(new FactEdit.RenameFact(anchors().fact(fact), "Named " + random.nextInt(100)));
            default -> {
                Article article = pick(shown.comparison().articles());
                yield Optional.of(random.nextBoolean()
                        ? new FactEdit.ConfirmAbsence(anchors().fact(fact), anchors().article(article.id()))
                        : new FactEdit.PointToPassage(
                                anchors().fact(fact), anchors().passage(article.id(), passage(article))));
            }
        };
    }

    private Optional<WorkspaceEdit> ofDifferences(int kind) {
        List<Fact> differing = shown.comparison().facts().stream()
                .filter(fact -> fact.differences().findAny().isPresent()).toList();
        if (differing.isEmpty()) {
            return Optional.empty();
        }
        Fact fact = pick(differing);
        Difference difference = pick(fact.differences().toList());
        DifferenceAnchor at = anchors().difference(fact, difference);
        return Optional.of(switch (kind) {
            case 16 -> new DifferenceEdit.Accept(at);
            case 17 -> new DifferenceEdit.Reject(at, "not the same thing");
            case 18 -> new DifferenceEdit.CallDispute(at, pick(List.of(DisputeKind.values())));
            case 19 -> new DifferenceEdit.CallNuance(at, pick(List.of(NuanceKind.values())));
            default -> new DifferenceEdit.MakeDispute(
                    at.fact(), at.between().getFirst(), pick(List.of(DisputeKind.values())));
        });
    }

    private Optional<WorkspaceEdit> other(int kind) {
        Article article = pick(shown.articles());
        Optional<Fact> fact = any(shown.comparison().facts());
        Subject subject = fact.<Subject>map(one -> new Subject.OfFact(anchors().fact(one)))
                .orElseGet(() -> new Subject.OfArticle(anchors().article(article.id())));
        return Optional.of(switch (kind) {
            case 21 -> new NoteEdit.WriteNote(subject, "Note " + random.nextInt(10));
            case 22 -> new NoteEdit.SetTags(subject, List.of("tag" + random.nextInt(3)));
            case 23 -> new NoteEdit.SetSyncPoint(shown.comparison().articles().stream().limit(2)
                    .map(one -> anchors().passage(one.id(), passage(one))).toList());
            case 24 -> new ArticleEdit.ExcludeText(anchors().passage(article.id(), passage(article)));
            default -> shown.articles().size() > 2
                    ? new ArticleEdit.RemoveArticle(anchors().article(article.id()))
                    : new ArticleEdit.OrderArticles(shown.articles().reversed().stream()
                            .map(one -> anchors().article(one.id())).toList());
        });
    }

    private Optional<WorkspaceEdit> ofArticles(int kind) {
        Article article = pick(shown.articles());
        ArticleKey key = anchors().article(article.id());
        return switch (kind) {
            case 26 -> any(shown.comparison().facts())
                    .map(fact -> new NoteEdit.GiveVerdict(anchors().fact(fact), pick(List.of("true", "open", ""))));
            case 27 -> Optional.of(new ArticleEdit.EditMetadata(key, corrected(article.metadata())));
            default -> any(article.exclusions()).map(exclusion -> new ArticleEdit.RestoreText(
                    anchors().passage(article.id(), exclusion.span())));
        };
    }

    private ArticleMetadata corrected(ArticleMetadata metadata) {
        return new ArticleMetadata(
                Optional.of("Source " + random.nextInt(10)), metadata.title(), Optional.of("A. Writer"),
                random.nextBoolean() ? metadata.published()
                        : Optional.of(PublicationTime.on(LocalDate.of(2024, 1, 1 + random.nextInt(28)))),
                metadata.updated(), metadata.captured(), metadata.url(), metadata.section(), metadata.language(),
                List.of());
    }

    private Anchors anchors() {
        return new Anchors(shown);
    }

    private TextSpan passage(Article article) {
        int start = random.nextInt(Math.max(1, article.text().length() - 40));
        return new TextSpan(start, Math.min(article.text().length(), start + random.nextInt(1, 40)));
    }

    private TextSpan shorter(TextSpan span) {
        return new TextSpan(span.start(), Math.max(span.start() + 1, span.end() - random.nextInt(6)));
    }

    private <T> Optional<T> any(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(pick(list));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
