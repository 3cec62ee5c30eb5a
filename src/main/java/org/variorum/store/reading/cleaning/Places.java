package org.variorum.store.reading.cleaning;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.variorum.store.table.Tables;

/**
 * Which names are those of places, so that "New York, 10 January 2024" is read as a dateline and not as a publisher.
 *
 * <p>The names are those of the geography that claims are compared by: one list for the whole program.
 */
final class Places {

    private static final String GEOGRAPHY = "/org/variorum/analysis/en/places.txt";
    private static final String IN = "\\b(?:in|near|outside)\\s+";

    private static final String OUTLETS = "/org/variorum/analysis/en/outlets.txt";

    /** One word; capitals alone are a town's from so many letters on that nobody abbreviates a name to. */
    private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{Ll}'\u2019-]{2,}|\\p{Lu}{6,}");

    private final Set<String> known = new HashSet<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<String> outlets = new HashSet<>();

    Places() {
        String section = "";
        for (String row : Tables.rows(Places.class, GEOGRAPHY)) {
            if (row.startsWith("[")) {
                section = row;
            } else if (row.contains("=")) {
                String name = key(row.substring(0, row.indexOf('=')));
                known.add(name);
                if (section.equals("[countries]") || section.equals("[states]")) {
                    regions.add(name);
                }
            }
        }
        Tables.rows(Places.class, OUTLETS).stream()
                .takeWhile(row -> !row.equals("[general]"))
                .forEach(row -> outlets.add(key(row)));
    }

    /**
     * The places that everybody knows, towns before their country or state ("Elm, Ohio"), those in which the prose says
     * that something is, and names of one word that no publisher is known by: a wrong source is worse than none.
     */
    Predicate<String> in(List<Line> lines, LineRules rules) {
        return name -> {
            int comma = name.lastIndexOf(',');
            boolean place = comma < 0 ? known.contains(key(name)) || isWhereSomethingIs(name, lines) || isUnknown(name)
                    : regions.contains(key(name.substring(comma + 1)));
            return place && !rules.endsAsPublisher(comma < 0 ? name : name.substring(0, comma));
        };
    }

    private boolean isUnknown(String name) {
        return TOWN.matcher(name.strip()).matches() && !outlets.contains(key(name));
    }

    private static boolean isWhereSomethingIs(String name, List<Line> lines) {
        Pattern within = Pattern.compile(IN + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE);
        return !name.isBlank() && lines.stream().anyMatch(line -> line.isProse() && within.matcher(line.text()).find());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
