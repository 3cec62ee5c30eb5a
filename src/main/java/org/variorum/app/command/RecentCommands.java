package org.variorum.app.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The names of the commands run last. */
final class RecentCommands {

    private static final int LONGEST = 8;

    private final Deque<String> latest = new ArrayDeque<>();

    void ran(String id) {
        latest.remove(id);
        latest.push(id);
        if (latest.size() > LONGEST) {
            latest.removeLast();
        }
    }

    /** Those of an earlier time, the latest first. */
    void remember(List<String> ids) {
        latest.clear();
        ids.stream().limit(LONGEST).forEach(latest::addLast);
    }

    List<String> latest() {
        return List.copyOf(latest);
    }
}
