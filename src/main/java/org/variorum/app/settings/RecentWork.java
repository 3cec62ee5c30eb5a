package org.variorum.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was opened and done lately, the latest first; one entry is everything that was opened together.
 *
 * @param entries the files and folders of each
 * @param commands names of the commands run last
 */
public record RecentWork(List<List<Path>> entries, List<String> commands) {

    private static final int LONGEST = 10;

    /** Nothing was. */
    public static final RecentWork NONE = new RecentWork(List.of(), List.of());

    public RecentWork {
        entries = entries.stream().map(List::copyOf).limit(LONGEST).toList();
        commands = List.copyOf(commands);
    }

    /** The same after running these commands. */
    public RecentWork withCommands(List<String> next) {
        return new RecentWork(entries, next);
    }

    /** The same after opening these. */
    public RecentWork with(List<Path> opened) {
        List<Path> whole = opened.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        List<List<Path>> next = new ArrayList<>(entries);
        next.remove(whole);
        next.addFirst(whole);
        return new RecentWork(next, commands);
    }

    /** The same without that entry. */
    public RecentWork without(List<Path> entry) {
        return new RecentWork(entries.stream().filter(known -> !known.equals(entry)).toList(), commands);
    }
}
