package org.variorum.app.saving;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * What a person wrote with an act, and which acts an undo or redo was about.
 *
 * @param log where the acts stand
 * @param wording names them
 */
public record EntryDetail(EditLog log, Wording wording) {

    /** The reason, name, note, tags or verdict, or the acts that were taken back; empty for acts without such words. */
    public String of(WorkspaceEdit edit) {
        return switch (edit) {
            case DifferenceEdit.Reject reject -> reject.reason();
            case DifferenceEdit.CallDispute call -> wording.say(Phrase.of("dispute." + call.kind().code()));
            case DifferenceEdit.CallNuance call -> wording.say(Phrase.of("nuance." + call.kind().code()));
            case FactEdit.RenameFact rename -> rename.name();
            case NoteEdit.WriteNote note -> note.text();
            case NoteEdit.SetTags tags -> String.join(", ", tags.tags());
            case NoteEdit.GiveVerdict give -> give.verdict();
            case LogEdit.TakeBack back -> acts(back.entries());
            default -> "";
        };
    }

    /** What was taken back; of an undo that was itself taken back, what it was about and what counts again. */
    private String acts(List<EntryId> taken) {
        return log.entries().stream().filter(entry -> taken.contains(entry.id())).map(this::act).distinct()
                .collect(Collectors.joining("; "));
    }

    private String act(LogEntry entry) {
        if (entry.edit() instanceof LogEdit.TakeBack back) {
            return acts(back.entries());
        }
        String said = wording.say(Phrase.of("log.act." + entry.edit().code()));
        String detail = of(entry.edit());
        return detail.isEmpty() ? said : said + ": " + detail;
    }
}
