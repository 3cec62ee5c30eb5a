package org.variorum.store.reading.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where articles start in a text that holds several.
 *
 * <p>A page that loads the next story below the first repeats that story's headline, once as a link and once as a
 * title. So a heading that comes after body text, is repeated further on and is followed by body text starts an
 * article.
 */
final class ArticleStarts {

    private static final int BODY_BEFORE = 3;
    private static final int BODY_AFTER = 3;
    private static final int HEADING_WORDS = 4;

    private ArticleStarts() {}

    /** Indexes of the first lines at or behind those positions; what stands before the first belongs to it. */
    static List<Integer> at(List<Integer> positions, List<Line> lines) {
        SortedSet<Integer> starts = new TreeSet<>(List.of(0));
        positions.stream()
                .skip(1)
                .map(position -> (int) lines.stream().filter(line -> line.span().start() < position).count())
                .filter(index -> index < lines.size())
                .forEach(starts::add);
        return List.copyOf(starts);
    }

    /** Indexes of the lines that start an article; the first is always 0. */
    static List<Integer> in(List<Line> lines, LineRules rules) {
        int[] proseBefore = new int[lines.size() + 1];
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean body = lines.get(i).isProse() && rules.reason(lines.get(i)).isEmpty();
            proseBefore[i + 1] = proseBefore[i] + (body ? 1 : 0);
            last.put(lines.get(i).key(), i);
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            int repeat = last.getOrDefault(line.key(), i);
            boolean heading = !line.isProse() && line.words() >= HEADING_WORDS && rules.reason(line).isEmpty();
            boolean bodyBefore = proseBefore[i] - proseBefore[starts.getLast()] >= BODY_BEFORE;
            boolean bodyAfter = proseBefore[lines.size()] - proseBefore[repeat] >= BODY_AFTER;
            boolean closeRepeat = repeat > i && proseBefore[repeat] - proseBefore[i] <= 1;
            if (heading && bodyBefore && closeRepeat && bodyAfter) {
                starts.add(i);
            }
        }
        return starts;
    }
}
