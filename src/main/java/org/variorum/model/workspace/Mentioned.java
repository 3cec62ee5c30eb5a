package org.variorum.model.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an edit names.
 *
 * @param anchors the passages, in the order of the edit
 * @param articles the articles, those of the passages too
 */
public record Mentioned(List<Anchor> anchors, List<ArticleKey> articles) {

    public Mentioned {
        anchors = List.copyOf(anchors);
        articles = List.copyOf(articles);
    }

    /** What that edit names. */
    public static Mentioned in(WorkspaceEdit edit) {
        List<Anchor> anchors = new ArrayList<>();
        UnaryOperator<Anchor> collect = anchor -> {
            anchors.add(anchor);
            return anchor;
        };
        edit.mapped(collect);
        return new Mentioned(anchors,
                Stream.concat(anchors.stream().map(Anchor::article), whole(edit).stream()).distinct().toList());
    }

    /** The articles that the edit is about without naming a passage. */
    private static List<ArticleKey> whole(WorkspaceEdit edit) {
        return switch (edit) {
            case ArticleEdit.AddArticle add -> List.of(add.article());
            case ArticleEdit.RemoveArticle remove -> List.of(remove.article());
            case ArticleEdit.ReplaceArticle replace -> List.of(replace.article(), replace.by());
            case ArticleEdit.ReviseArticle revise -> List.of(revise.article(), revise.by());
            case ArticleEdit.KeepRevision keep -> List.of(keep.article());
            case ArticleEdit.EditMetadata metadata -> List.of(metadata.article());
            case ArticleEdit.IncludeArticle include -> List.of(include.article());
            case ArticleEdit.OrderArticles order -> List.of();
            case ArticleEdit.ExcludeText exclude -> List.of();
            case ArticleEdit.RestoreText restore -> List.of();
            case NoteEdit.WriteNote note -> whole(note.on());
            case NoteEdit.SetTags tags -> whole(tags.on());
            case NoteEdit.GiveVerdict verdict -> List.of();
            case NoteEdit.SetSyncPoint point -> List.of();
            case FactEdit.ConfirmAbsence confirm -> List.of(confirm.article());
            case FactEdit other -> List.of();
            case ClaimEdit other -> List.of();
            case DifferenceEdit other -> List.of();
            case LogEdit other -> List.of();
        };
    }

    private static List<ArticleKey> whole(NoteEdit.Subject subject) {
        return subject instanceof NoteEdit.Subject.OfArticle of ? List.of(of.article()) : List.of();
    }
}
