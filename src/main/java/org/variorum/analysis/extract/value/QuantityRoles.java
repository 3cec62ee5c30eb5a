package org.variorum.analysis.extract.value;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.language.WordList;

/**
 * The roles of numbers that have names: those that the lists of a language give, and those that are given without one.
 * Each has a message in every language of the window; any other role is a noun of the text itself.
 */
public final class QuantityRoles {

    /** Sections of the list of roles whose keys are roles. */
    private static final List<String> SECTIONS =
            List.of("state", "action", "counted", "toll", "money", "percent", "lasting", "extents");

    /** Sections of the list of units that are no dimension that a number could have as its role. */
    private static final List<String> NO_ROLES = List.of("currency", "conversion");

    /** What is counted or measured where no word of a list stands beside it. */
    private static final List<String> GIVEN = List.of(
            "person", "number", "age", "crew", "shots", "hits", "time", "address", "score", "score-against", "amount",
            "sentence");

    private QuantityRoles() {}

    /** The named roles in the language that has the given ISO 639 code. */
    public static SortedSet<String> named(String language) {
        WordList roles = WordList.load(language, "quantity-roles");
        SortedSet<String> named = new TreeSet<>(GIVEN);
        SECTIONS.forEach(section -> named.addAll(roles.table(section).keySet()));
        named.addAll(WordList.load(language, "units").sectionNames());
        NO_ROLES.forEach(named::remove);
        return Collections.unmodifiableSortedSet(named);
    }
}
