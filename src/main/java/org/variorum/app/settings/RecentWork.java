package org.variorum.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was opened lately, the latest first; one entry is everything that was opened together.
 *
 * @param entries the files and folders of each
 */
public record RecentWork(List<List<Path>> entries) {

    private static final int LONGEST = 10;

    /** Nothing was. */
    public static final RecentWork NONE = new RecentWork(List.of());

    public RecentWork {
        entries = entries.stream().map(List::copyOf).limit(LONGEST).toList();
    }

    /** The same after opening these. */
    public RecentWork with(List<Path> opened) {
        List<Path> whole = opened.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        List<List<Path>> next = new ArrayList<>(entries);
        next.remove(whole);
        next.addFirst(whole);
        return new RecentWork(next);
    }

    /** The same without that entry. */
    public RecentWork without(List<Path> entry) {
        return new RecentWork(entries.stream().filter(known -> !known.equals(entry)).toList());
    }
}
