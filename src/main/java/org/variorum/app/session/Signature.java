package org.variorum.app.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
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
            String id = hash(previous + "\n" + who + "\n" + now + "\n" + edit);
            entries.add(new LogEntry(new EntryId(id), who, now, edit));
            previous = id;
        }
        return entries;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
