package org.variorum.app.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.variorum.model.comparison.Comparison;

/**
 * Has a comparison share with a former one every article, claim and fact that is equal. Whoever keeps something that
 * follows from such a part can tell by looking at the part alone that it still holds.
 */
final class SharedParts {

    private SharedParts() {}

    /** A comparison equal to {@code next}, made of the parts of {@code former} as far as they are equal. */
    static Comparison of(Comparison next, Comparison former) {
        return new Comparison(
                shared(next.articles(), former.articles(), article -> article.id()), next.leftOut(),
                shared(next.claims(), former.claims(), claim -> claim.id()),
                shared(next.facts(), former.facts(), fact -> fact.id()),
                next.origins(), next.citations(), next.problems());
    }

    /** The list itself when each of its parts is the very one of the former list already. */
    private static <T> List<T> shared(List<T> next, List<T> former, Function<T, ?> name) {
        Map<Object, T> known = new HashMap<>();
        former.forEach(part -> known.put(name.apply(part), part));
        List<T> parts = next.stream().map(part -> {
            T before = known.getOrDefault(name.apply(part), part);
            return before.equals(part) ? before : part;
        }).toList();
        return parts.equals(former) ? former : parts;
    }
}
