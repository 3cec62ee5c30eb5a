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
            if (!settled.isEmpty() && result.unit().isEmpty() && words.isIn(from - 1, "including")) {
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
        return gap == 1 && (words.is(end, ",") || words.isIn(end, "joins") || words.isIn(end, "alternatives"))
                || gap == 2 && words.is(end, ",") && words.isIn(end + 1, "joins");
    }

    /** "including 13 soldiers", "among them two children", "of whom six are in hospital", "two of them". */
    private static boolean isPart(Words words, int from, Quantity quantity, List<Quantity> before) {
        boolean including = words.isIn(from - 1, "opening a part")
                || words.isIn(from - 1, "relative wholes") && words.isIn(from - 2, "of wholes")
                || words.isIn(from - 1, "equating") && words.isIn(from - 2, "parts named")
                || words.isIn(from - 1, "named before") && words.isIn(from - 2, "among");
        int end = words.indexAt(quantity.span().end() - words.span(0, 1).start());
        including |= words.isIn(end, "degrees of harm") && !before.isEmpty()
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
