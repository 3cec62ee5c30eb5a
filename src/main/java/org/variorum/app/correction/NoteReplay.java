package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.FactId;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.Decisions.Place;
import org.variorum.model.workspace.Decisions.SyncPoint;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.NoteEdit.Subject;
import org.variorum.model.workspace.Remark;

/** Notes, tags, verdicts and sync points. Those on facts follow the fact into one it is merged with. */
final class NoteReplay {

    private final Draft draft;
    private final StandingArticles articles;
    private final Map<Object, Written> written = new LinkedHashMap<>();
    private final Map<DraftFact, String> verdicts = new LinkedHashMap<>();
    private final List<SyncPoint> syncPoints = new ArrayList<>();

    NoteReplay(Draft draft, StandingArticles articles) {
        this.draft = draft;
        this.articles = articles;
    }

    /** Whether it could be applied. */
    boolean apply(NoteEdit edit, LogEntry entry) {
        return switch (edit) {
            case NoteEdit.WriteNote write -> subject(write.on()).map(subject -> {
                written.merge(subject, new Written(write.text(), List.of()),
                        (old, fresh) -> new Written(fresh.note, old.tags));
                return true;
            }).orElse(false);
            case NoteEdit.SetTags set -> subject(set.on()).map(subject -> {
                written.merge(subject, new Written("", set.tags()),
                        (old, fresh) -> new Written(old.note, fresh.tags));
                return true;
            }).orElse(false);
            case NoteEdit.GiveVerdict give -> draft.fact(give.fact()).map(fact -> {
                verdicts.put(fact, give.verdict());
                return true;
            }).orElse(false);
            case NoteEdit.SetSyncPoint sync -> sync(sync, entry);
        };
    }

    /** What was written, on what is still there, in the order of first writing. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        written.forEach((subject, text) -> {
            if (!text.note.isEmpty() || !text.tags.isEmpty()) {
                named(subject).map(on -> new Remark(on, text.note, text.tags)).ifPresent(remarks::add);
            }
        });
        return remarks;
    }

    /** People's verdicts by fact. */
    Map<FactId, String> verdicts() {
        Map<FactId, String> standing = new TreeMap<>(Comparator.comparing(FactId::value));
        verdicts.forEach((fact, verdict) -> {
            if (!fact.standing().isGone() && !verdict.isEmpty()) {
                standing.put(fact.standing().id(), verdict);
            }
        });
        return standing;
    }

    /** Places that belong on one line. */
    List<SyncPoint> syncPoints() {
        return syncPoints;
    }

    private boolean sync(NoteEdit.SetSyncPoint sync, LogEntry entry) {
        List<Place> places = sync.places().stream().map(this::place).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Place::article)).toList();
        if (places.size() < sync.places().size()) {
            return false;
        }
        syncPoints.add(new SyncPoint(entry.id(), places));
        return true;
    }

    private Optional<Place> place(Anchor anchor) {
        return articles.article(anchor.article())
                .flatMap(article -> articles.place(anchor).map(span -> new Place(article.id(), span)));
    }

    /** The draft's own fact, so that the note follows it when it is merged; else a name that stays. */
    private Optional<Object> subject(Subject on) {
        return switch (on) {
            case Subject.OfFact of -> draft.fact(of.fact()).map(fact -> fact);
            case Subject.OfClaim of -> draft.claim(of.claim()).map(Claim::id).map(Remark.Subject.OnClaim::new);
            case Subject.OfArticle of ->
                articles.article(of.article()).map(Article::id).map(Remark.Subject.OnArticle::new);
        };
    }

    private Optional<Remark.Subject> named(Object subject) {
        return switch (subject) {
            case DraftFact fact -> Optional.of(fact.standing()).filter(now -> !now.isGone())
                    .map(now -> new Remark.Subject.OnFact(now.id()));
            case Remark.Subject.OnClaim claim ->
                Optional.<Remark.Subject>of(claim).filter(one -> draft.claims().containsKey(claim.id()));
            case Remark.Subject other -> Optional.of(other);
            default -> Optional.empty();
        };
    }

    private record Written(String note, List<String> tags) {}
}
