package org.variorum.app.merging;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.DifferenceAnchor;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.FactAnchor;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.NoteEdit.Subject;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * What an edit decides, and about what. Two edits about one thing exclude each other if they decide differently; edits
 * that can stand side by side, such as two new claims, are about nothing.
 *
 * @param about names of the things, each beginning with what is decided of it
 * @param what the outcome
 */
record Decision(List<String> about, Object what) {

    private static final String SEPARATOR = "\n";

    /** The decision of an edit. */
    static Decision of(WorkspaceEdit edit) {
        return switch (edit) {
            case ArticleEdit article -> of(article);
            case ClaimEdit claim -> of(claim);
            case FactEdit fact -> of(fact);
            case DifferenceEdit difference -> of(difference);
            case NoteEdit note -> of(note);
            case LogEdit log -> log instanceof LogEdit.Reattach place
                    ? about(place.now(), "place", place.entry(), name(place.was())) : free();
        };
    }

    /** Whether both speak of one thing and cannot both stand. */
    boolean excludes(Decision other) {
        return about.stream().anyMatch(other.about::contains) && !what.equals(other.what);
    }

    private static Decision of(ArticleEdit edit) {
        return switch (edit) {
            case ArticleEdit.RemoveArticle remove -> about(edit, "article", remove.article());
            case ArticleEdit.ReplaceArticle replace -> about(edit, "article", replace.article());
            case ArticleEdit.ReviseArticle revise -> about(edit, "article", revise.article());
            case ArticleEdit.EditMetadata metadata -> about(edit, "metadata", metadata.article());
            case ArticleEdit.ExcludeText exclude -> about("exclude", "text", name(exclude.passage()));
            case ArticleEdit.RestoreText restore -> about("restore", "text", name(restore.passage()));
            case ArticleEdit.AddArticle add -> free();
            case ArticleEdit.KeepRevision keep -> free();
            case ArticleEdit.IncludeArticle include -> free();
            case ArticleEdit.OrderArticles order -> free();
        };
    }

    private static Decision of(ClaimEdit edit) {
        return switch (edit) {
            case ClaimEdit.MakeClaim make -> free();
            case ClaimEdit.MoveEdges move -> about(name(move.now()), "claim", name(move.claim()));
            case ClaimEdit.DeleteClaim delete -> about("delete", "claim", name(delete.claim()));
            case ClaimEdit.SetAttribution set ->
                about(List.of(set.voice(), set.name()), "attribution", name(set.claim()));
            case ClaimEdit.SetValue set ->
                about(List.of(set.value(), set.unit()), "value", name(set.claim()), set.role());
        };
    }

    private static Decision of(FactEdit edit) {
        return switch (edit) {
            case FactEdit.LinkClaim link -> about("link", "link", name(link.claim()), name(link.fact()));
            case FactEdit.UnlinkClaim unlink -> about("unlink", "link", name(unlink.claim()), name(unlink.fact()));
            case FactEdit.MoveClaim move -> about(name(move.to()), "move", name(move.claim()), name(move.from()));
            case FactEdit.SplitFact split -> about("split", "shape", name(split.fact()));
            case FactEdit.MergeFacts merge -> new Decision(
                    merge.facts().stream().map(fact -> key("shape", name(fact))).toList(), "merge");
            case FactEdit.RenameFact rename -> about(rename.name(), "name", name(rename.fact()));
            case FactEdit.ConfirmAbsence confirm ->
                about("absent", "absence", name(confirm.fact()), confirm.article());
            case FactEdit.PointToPassage point ->
                about(name(point.passage()), "absence", name(point.fact()), point.passage().article());
        };
    }

    private static Decision of(DifferenceEdit edit) {
        return switch (edit) {
            case DifferenceEdit.Accept accept -> difference(accept.difference(), "accept");
            case DifferenceEdit.Reject reject -> difference(reject.difference(), "reject");
            case DifferenceEdit.CallDispute call -> difference(call.difference(), call.kind());
            case DifferenceEdit.CallNuance call -> difference(call.difference(), call.kind());
            case DifferenceEdit.MakeDispute make ->
                new Decision(List.of(difference(make.fact(), make.pair())), make.kind());
        };
    }

    private static Decision of(NoteEdit edit) {
        return switch (edit) {
            case NoteEdit.WriteNote note -> about(note.text(), "note", name(note.on()));
            case NoteEdit.SetTags tags -> about(tags.tags(), "tags", name(tags.on()));
            case NoteEdit.GiveVerdict verdict -> about(verdict.verdict(), "verdict", name(verdict.fact()));
            case NoteEdit.SetSyncPoint point -> free();
        };
    }

    private static Decision difference(DifferenceAnchor anchor, Object what) {
        return new Decision(
                anchor.between().stream().map(pair -> difference(anchor.fact(), pair)).toList(), what);
    }

    private static String difference(FactAnchor fact, DifferenceAnchor.Pair pair) {
        String both = Stream.of(pair.first(), pair.second()).map(Decision::name).sorted()
                .collect(Collectors.joining(SEPARATOR));
        return key("difference", name(fact), both);
    }

    private static Decision free() {
        return new Decision(List.of(), "");
    }

    private static Decision about(Object what, Object... names) {
        return new Decision(List.of(key(names)), what);
    }

    private static String key(Object... names) {
        return Arrays.stream(names).map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }

    private static String name(Anchor anchor) {
        return anchor.article() + " " + anchor.span().start() + " " + anchor.exact();
    }

    private static String name(FactAnchor fact) {
        return fact.id().value();
    }

    private static String name(Subject subject) {
        return switch (subject) {
            case Subject.OfFact fact -> "fact " + name(fact.fact());
            case Subject.OfClaim claim -> "claim " + name(claim.claim());
            case Subject.OfArticle article -> "article " + name(article.article());
        };
    }

    private static String name(ArticleKey article) {
        return article.value();
    }
}
