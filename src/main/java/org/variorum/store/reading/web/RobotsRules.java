package org.variorum.store.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a {@code robots.txt} allows a program to fetch, after RFC 9309: the group of the program's own name, else that
 * of all programs; the longest rule that fits decides, and permission wins a tie.
 *
 * @param rules those of the group that applies
 */
record RobotsRules(List<Rule> rules) {

    /** Everything is allowed, as where there is no such file. */
    static final RobotsRules NONE = new RobotsRules(List.of());

    /** Nothing is allowed. */
    static final RobotsRules NOTHING = new RobotsRules(List.of(new Rule(false, "/")));

    private static final String EVERYBODY = "*";

    RobotsRules {
        rules = List.copyOf(rules);
    }

    /** The rules for the program of that name. */
    static RobotsRules of(String text, String program) {
        Groups groups = new Groups(program.toLowerCase(Locale.ROOT));
        text.lines().forEach(groups::take);
        return new RobotsRules(groups.named ? groups.own : groups.everybody);
    }

    /** Whether a path, with its query, may be fetched. */
    boolean allow(String path) {
        boolean allowed = true;
        int longest = -1;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            if (length >= longest && rule.fits(path)) {
                allowed = length > longest ? rule.allows() : allowed || rule.allows();
                longest = length;
            }
        }
        return allowed;
    }

    /**
     * One line of the file.
     *
     * @param allows whether it allows or forbids
     * @param pattern the beginning of the path; {@code *} stands for anything, a last {@code $} for the end
     */
    record Rule(boolean allows, String pattern) {

        boolean fits(String path) {
            boolean whole = pattern.endsWith("$");
            String parts = whole ? pattern.substring(0, pattern.length() - 1) : pattern;
            int at = 0;
            boolean first = true;
            for (String part : parts.split(Pattern.quote("*"), -1)) {
                int found = first ? (path.startsWith(part) ? 0 : -1) : path.indexOf(part, at);
                if (found < 0) {
                    return false;
                }
                at = found + part.length();
                first = false;
            }
            return !whole || at == path.length() || parts.endsWith("*")
                    || parts.contains("*") && path.endsWith(parts.substring(parts.lastIndexOf('*') + 1));
        }
    }

    /** Collects the groups' rules while the lines are read. */
    private static final class Groups {

        private final String program;
        private final List<Rule> own = new ArrayList<>();
        private final List<Rule> everybody = new ArrayList<>();
        private boolean named;
        private boolean inOwn;
        private boolean inEverybody;
        private boolean inNames;

        Groups(String program) {
            this.program = program;
        }

        void take(String line) {
            String content = line.replaceFirst("#.*", "");
            int colon = content.indexOf(':');
            if (colon < 0) {
                return;
            }
            String value = content.substring(colon + 1).strip();
            switch (content.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
                case "user-agent" -> name(value.toLowerCase(Locale.ROOT));
                case "allow" -> rule(new Rule(true, value));
                case "disallow" -> rule(new Rule(false, value));
                default -> { }
            }
        }

        private void name(String value) {
            if (!inNames) {
                inOwn = false;
                inEverybody = false;
            }
            inNames = true;
            inOwn |= value.equals(program);
            inEverybody |= value.equals(EVERYBODY);
            named |= inOwn;
        }

        private void rule(Rule rule) {
            inNames = false;
            if (rule.pattern().isEmpty()) {
                return;
            }
            if (inOwn) {
                own.add(rule);
            }
            if (inEverybody) {
                everybody.add(rule);
            }
        }
    }
}
