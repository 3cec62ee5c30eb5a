package org.variorum.app.saving;

import java.nio.file.Path;

/**
 * How a window keeps workspaces.
 *
 * @param files how they are written
 * @param recoveries where their journals lie
 */
public record Keeping(WorkspaceFiles files, Recoveries recoveries) {

    /** Without journals: for pictures and tests. */
    public static final Keeping NO_JOURNAL = new Keeping(new WorkspaceFiles("variorum"), Recoveries.NONE);

    /**
     * With journals in a folder.
     *
     * @param program name and version of this program
     */
    public static Keeping in(Path folder, String program) {
        return new Keeping(new WorkspaceFiles(program), new Recoveries(folder, program));
    }
}
