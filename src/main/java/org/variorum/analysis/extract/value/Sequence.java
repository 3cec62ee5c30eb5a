package org.variorum.analysis.extract.value;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.claim.Quantity;

/** What quantities of one sentence say about each other: parts of a whole, and roles that a list shares. */
final class Sequence {

    private Sequence() {}

    /** The same quantities with shared roles filled in and parts marked. */
    static List<Quantity> settled(Words words, List<Quantity> found) {
        List<Quantity> settled = new ArrayList<>();
        for (Quantity quantity : found) {
            int from = words.indexAt(quantity.span().start() - words.span(0, 1).start());
            Quantity result = quantity;
            if (!settled.isEmpty() && result.unit().equals("person") && result.role().equals("person")
                    && joins(words, settled.getLast(), from)) {
                result = with(result, settled.getLast().role(), result.subset() || settled.getLast().subset());
            }
            if (!settled.isEmpty() && result.unit().isEmpty() && words.is(from - 1, "including")) {
                Quantity whole = settled.getLast();
                result = new Quantity(result.logical(), result.pragmatic(), whole.unit(), whole.role(),
                        result.approximate(), true, result.span());
            }
            if (isPart(words, from, result, settled)) {
                result = with(result, inheritedRole(result, settled), true);
            }
            settled.add(result);
        }
        return settled;
    }

    private static Quantity with(Quantity quantity, String role, boolean subset) {
        return new Quantity(quantity.logical(), quantity.pragmatic(), quantity.unit(), role, quantity.approximate(),
                subset,
                quantity.span());
    }

    /** "killed two men and three women": only "and" or a comma between the two. */
    private static boolean joins(Words words, Quantity before, int from) {
        if (!before.unit().equals("person")) {
            return false;
        }
        int end = words.indexAt(before.span().end() - words.span(0, 1).start());
        int gap = from - end;
        return (gap == 1 && words.isAny(end, "and", ",", "or")) || (gap == 2 && words.is(end, ",") && words.is(end
                + 1, "and"));
    }

    /** "including 13 soldiers", "among them two children", "of whom six are in hospital", "two of them". */
    private static boolean isPart(Words words, int from, Quantity quantity, List<Quantity> before) {
        boolean including = words.isAny(from - 1, "including", "includes", "included", "namely")
                || (words.isAny(from - 1, "whom", "which") && words.is(from - 2, "of"))
                || (words.isAny(from - 1, "were", "was", "are") && words.isAny(from - 2, "them", "whom", "victims"))
                || (words.isAny(from - 1, "them", "dead", "victims", "these", "injured") && words.isAny(from - 2,
                "among", "of", "the"))
                        && !words.isAny(from - 2, "the");
        int end = words.indexAt(quantity.span().end() - words.span(0, 1).start());
        including |= words.isAny(end, "critically", "seriously", "gravely") && !before.isEmpty()
                && before.getLast().role().equals(quantity.role());
        boolean listed = !before.isEmpty() && before.getLast().subset() && joins(words, before.getLast(), from);
        return quantity.unit().equals("person") && (including || listed);
    }

    /** A part of people counted before shares what is said of them. */
    private static String inheritedRole(Quantity quantity, List<Quantity> before) {
        if (!quantity.role().equals("person")) {
            return quantity.role();
        }
        return before.reversed().stream()
                .filter(earlier -> earlier.unit().equals("person"))
                .map(Quantity::role)
                .findFirst()
                .orElse(quantity.role());
    }
}
