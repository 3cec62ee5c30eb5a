package org.variorum.app.session;

import java.nio.file.Path;
import java.util.List;

/** What a workspace is called before it has a file of its own. */
public final class WorkspaceName {

    private WorkspaceName() {}

    /** What files and folders are called together: the one of them, else the folder of the first. */
    public static String of(List<Path> paths) {
        if (paths.isEmpty()) {
            return "";
        }
        Path first = paths.getFirst().toAbsolutePath().normalize();
        Path named = paths.size() > 1 ? first.getParent() : first;
        return named == null || named.getFileName() == null ? "" : named.getFileName().toString();
    }
}
