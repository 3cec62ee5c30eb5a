package org.variorum.app.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.variorum.model.digest.Sha256;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * Signs what is done in a workspace with who and when.
 *
 * @param author the name of who works here, as in the settings; asked anew for every act
 * @param clock what time it is
 */
public record Signature(Supplier<String> author, InstantSource clock) {

    private static final int NAME_LENGTH = 24;

    /** Nobody's name and the system's clock. */
    public static final Signature ANONYMOUS = new Signature(() -> "", InstantSource.system());

    /**
     * The edits as entries that follow a log. Their names come from all they say and from what was before, so that
     * copies of a workspace that went different ways never give one name to two acts.
     */
    public List<LogEntry> sign(EditLog before, List<WorkspaceEdit> edits) {
        List<LogEntry> entries = new ArrayList<>();
        String previous = before.entries().isEmpty() ? "" : before.entries().getLast().id().value();
        for (WorkspaceEdit edit : edits) {
            String who = author.get();
            var now = clock.instant();
            String id = Sha256.hex(previous + "\n" + who + "\n" + now + "\n" + edit)
                    .substring(0, NAME_LENGTH);
            entries.add(new LogEntry(new EntryId(id), who, now, edit));
            previous = id;
        }
        return entries;
    }
}
