package org.variorum.app.saving;

import java.util.concurrent.Executor;
import org.variorum.app.task.WriteQueue;

/**
 * How and where workspaces are kept.
 *
 * @param files how they are written
 * @param recoveries where their journals lie
 * @param queue does all the writing, in order
 * @param delivery runs what follows on the session's thread
 */
public record Disk(WorkspaceFiles files, Recoveries recoveries, WriteQueue queue, Executor delivery) {}
