package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * What an edit names.
 *
 * @param anchors the passages, in the order of the edit
 * @param articles the articles, those of the passages too
 */
record Mentioned(List<Anchor> anchors, List<ArticleKey> articles) {

    /** What that edit names. */
    static Mentioned in(WorkspaceEdit edit) {
        List<Anchor> anchors = new ArrayList<>();
        UnaryOperator<Anchor> collect = anchor -> {
            anchors.add(anchor);
            return anchor;
        };
        edit.mapped(collect);
        return new Mentioned(anchors,
                Stream.concat(anchors.stream().map(Anchor::article), whole(edit).stream()).distinct().toList());
    }

    /** The article that the edit is about as a whole. */
    private static Optional<ArticleKey> whole(WorkspaceEdit edit) {
        return switch (edit) {
            case ArticleEdit.ReplaceArticle replace -> Optional.of(replace.article());
            case ArticleEdit.ReviseArticle revise -> Optional.of(revise.article());
            case ArticleEdit.KeepRevision keep -> Optional.of(keep.article());
            case ArticleEdit.EditMetadata metadata -> Optional.of(metadata.article());
            case ArticleEdit.IncludeArticle include -> Optional.of(include.article());
            case FactEdit.ConfirmAbsence confirm -> Optional.of(confirm.article());
            case NoteEdit.WriteNote note -> whole(note.on());
            case NoteEdit.SetTags tags -> whole(tags.on());
            case WorkspaceEdit other -> Optional.empty();
        };
    }

    private static Optional<ArticleKey> whole(NoteEdit.Subject subject) {
        return subject instanceof NoteEdit.Subject.OfArticle of ? Optional.of(of.article()) : Optional.empty();
    }
}
