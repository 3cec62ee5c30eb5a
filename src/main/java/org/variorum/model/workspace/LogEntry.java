package org.variorum.model.workspace;

import java.time.Instant;

/**
 * One act of a person: who did what and when.
 *
 * @param id its name
 * @param author who, as named in the settings
 * @param at when, by that person's clock
 * @param edit what
 */
public record LogEntry(EntryId id, String author, Instant at, WorkspaceEdit edit) {}
