package org.variorum.app.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.Remark;

/**
 * Notes and tags on facts, claims and articles.
 *
 * @param desk where these lie
 */
public record RemarkActions(ReviewDesk desk) {

    /** Writes note and tags, as far as they are other than before; both are undone together. */
    public void write(Remark.Subject on, String note, String tags) {
        Optional<Remark> before = desk.decisions().remarkOn(on);
        List<String> named = tags(tags);
        subject(on).ifPresent(subject -> {
            List<NoteEdit> edits = new ArrayList<>();
            if (!note.strip().equals(before.map(Remark::note).orElse(""))) {
                edits.add(new NoteEdit.WriteNote(subject, note.strip()));
            }
            if (!named.equals(before.map(Remark::tags).orElse(List.of()))) {
                edits.add(new NoteEdit.SetTags(subject, named));
            }
            desk.session().apply(edits);
        });
    }

    /** The tags in what was typed, which commas separate. */
    static List<String> tags(String typed) {
        return Arrays.stream(typed.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    private Optional<NoteEdit.Subject> subject(Remark.Subject on) {
        return switch (on) {
            case Remark.Subject.OnFact fact ->
                desk.index().fact(fact.id()).map(desk.anchors()::fact).map(NoteEdit.Subject.OfFact::new);
            case Remark.Subject.OnClaim claim ->
                desk.index().claim(claim.id()).map(desk.anchors()::claim).map(NoteEdit.Subject.OfClaim::new);
            case Remark.Subject.OnArticle article ->
                Optional.of(new NoteEdit.Subject.OfArticle(desk.anchors().article(article.id())));
        };
    }
}
