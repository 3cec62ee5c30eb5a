package org.variorum.app.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.app.correction.AnchorPlace;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.FactAnchor;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.store.exchange.Mark;
import org.variorum.store.export.StableName;

/**
 * Marks of other programs as entries of the log: marked words become a claim, its first tag the label of its fact, and
 * the facts of one label one fact. A mark whose article or place is not certain becomes an orphan when it is replayed.
 */
final class MarkEntries {

    /** The key of no article. */
    private static final ArticleKey NOWHERE = new ArticleKey("0".repeat(32));

    private final Workspace articles;
    private final List<LogEntry> entries = new ArrayList<>();

    private MarkEntries(Workspace articles) {
        this.articles = articles;
    }

    /** The entries, in the order of the marks; the same marks give the same entries. */
    static List<LogEntry> of(Workspace workspace, List<Mark> marks) {
        MarkEntries made = new MarkEntries(workspace);
        Map<String, List<Anchor>> labelled = new LinkedHashMap<>();
        for (Mark mark : marks) {
            Anchor anchor = made.anchor(mark);
            made.add(mark, new ClaimEdit.MakeClaim(anchor));
            if (anchor.article().equals(NOWHERE)) {
                continue;
            }
            if (!mark.note().isBlank()) {
                made.add(mark, new NoteEdit.WriteNote(new NoteEdit.Subject.OfClaim(anchor), mark.note()));
            }
            if (!mark.tags().isEmpty()) {
                made.add(mark, new NoteEdit.SetTags(
                        new NoteEdit.Subject.OfClaim(anchor), mark.tags().stream().distinct().toList()));
                labelled.computeIfAbsent(mark.tags().getFirst(), unseen -> new ArrayList<>()).add(anchor);
                made.label(mark, anchor, labelled.get(mark.tags().getFirst()));
            }
        }
        return made.entries;
    }

    /** The first claim under a label gives its fact that name; the others join that fact. */
    private void label(Mark mark, Anchor anchor, List<Anchor> under) {
        if (under.size() == 1) {
            add(mark, new FactEdit.RenameFact(fact(anchor), mark.tags().getFirst()));
        } else {
            add(mark, new FactEdit.LinkClaim(anchor, fact(under.getFirst())));
        }
    }

    private static FactAnchor fact(Anchor claim) {
        return new FactAnchor(new FactId(""), Phrase.of(""), List.of(claim));
    }

    private Anchor anchor(Mark mark) {
        List<Anchor> places = articles.articles().stream()
                .flatMap(article -> in(article, mark).stream())
                .toList();
        List<Anchor> named = articles.articles().stream()
                .filter(article -> isNamed(article, mark.source()))
                .flatMap(article -> in(article, mark).stream())
                .toList();
        return named.size() == 1 ? named.getFirst()
                : places.size() == 1 ? places.getFirst()
                : new Anchor(NOWHERE, new TextSpan(0, mark.exact().length()), mark.exact(), mark.prefix(),
                        mark.suffix());
    }

    private Optional<Anchor> in(Article article, Mark mark) {
        String text = article.text().value();
        ArticleKey key = articles.corrected().keys().getOrDefault(article.id(), ArticleKey.of(article));
        Optional<TextSpan> told = mark.position().stream()
                .boxed()
                .filter(position -> position <= text.codePointCount(0, text.length()))
                .map(position -> text.offsetByCodePoints(0, position))
                .filter(start -> text.startsWith(mark.exact(), start))
                .map(start -> new TextSpan(start, start + mark.exact().length()))
                .findFirst();
        return told.or(() -> AnchorPlace.in(text, new Anchor(
                        key, new TextSpan(0, mark.exact().length()), mark.exact(), mark.prefix(), mark.suffix())))
                .or(() -> LooseQuotation.in(text, mark))
                .map(span -> Anchor.at(key, article, span));
    }

    private static boolean isNamed(Article article, String source) {
        return !source.isEmpty() && (article.metadata().url().equals(Optional.of(source))
                || article.file().equals(source)
                || source.endsWith("/" + article.file())
                || article.metadata().title().equals(Optional.of(source))
                || source.equals("urn:uuid:" + StableName.uuid("text " + StableName.of(article))));
    }

    private void add(Mark mark, WorkspaceEdit edit) {
        String name = mark + " " + edit.code();
        String id = StableName.uuid(name).toString().replace("-", "");
        if (entries.stream().noneMatch(entry -> entry.id().value().equals(id))) {
            entries.add(new LogEntry(new EntryId(id), mark.author(), mark.at(), edit));
        }
    }
}
