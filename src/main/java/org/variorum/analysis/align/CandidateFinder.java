package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.variorum.analysis.encode.Vectors;

/**
 * Picks the few pairs of statements that are worth a closer look: for every statement its nearest ones of every other
 * article by meaning and by rare words in common, and all that give a value of the same kind.
 */
final class CandidateFinder {

    private static final int NEAREST = 2;

    /** Statements whose nearest ones are looked for together. */
    private static final int AT_ONCE = 8;

    /** A concept found in more than this share of all statements brings nobody together. */
    private static final double COMMON = 0.1;

    /** Of more statements than this that fill one slot, only the nearest to each other are looked at. */
    static final int CROWDED = 150;

    private final Statements statements;
    private final List<Statement> all;
    private final float[][] vectors;
    private final float[][] columns;
    private final int[] articleOf;
    private final int articles;

    CandidateFinder(Statements statements) {
        this.statements = statements;
        this.all = statements.all();
        this.vectors = all.stream()
                .map(statement -> Vectors.normalized(sum(statement.vector(), statement.inContext())))
                .toArray(float[][]::new);
        this.columns = transposed(vectors);
        this.articleOf = all.stream().mapToInt(Statement::article).toArray();
        this.articles = all.isEmpty() ? 0 : all.get(all.size() - 1).article() + 1;
    }

    /** For every statement the positions of its candidates; whoever picks is picked: the relation is symmetric. */
    BitSet[] find() {
        List<int[]> postings = postings();
        List<int[]> picks = IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE).parallel()
                .mapToObj(block -> nearest(block * AT_ONCE, Math.min(all.size(), (block + 1) * AT_ONCE), postings))
                .flatMap(List::stream).toList();
        BitSet[] candidates = new BitSet[all.size()];
        Arrays.setAll(candidates, position -> new BitSet());
        for (int position = 0; position < picks.size(); position++) {
            for (int other : picks.get(position)) {
                candidates[position].set(other);
                candidates[other].set(position);
            }
        }
        addSlots(candidates);
        return candidates;
    }

    private List<int[]> nearest(int from, int to, List<int[]> postings) {
        float[][] meaning = products(from, to);
        float[] words = new float[all.size()];
        List<int[]> picked = new ArrayList<>();
        for (int position = from; position < to; position++) {
            Arrays.fill(words, 0);
            for (int concept : all.get(position).concepts()) {
                for (int other : postings.get(concept)) {
                    words[other] += (float) statements.weight(concept);
                }
            }
            BitSet picks = new BitSet();
            pick(position, meaning[position - from], picks);
            pick(position, words, picks);
            picked.add(picks.stream().toArray());
        }
        return picked;
    }

    /**
     * Scalar products of a few vectors with all, component by component: a loop that compilers turn into vector code,
     * and that fetches each column from memory once for the few.
     */
    private float[][] products(int from, int to) {
        float[][] sums = new float[to - from][all.size()];
        for (int component = 0; component < columns.length; component++) {
            float[] column = columns[component];
            for (int row = 0; row < sums.length; row++) {
                float factor = vectors[from + row][component];
                float[] sum = sums[row];
                for (int other = 0; other < sum.length; other++) {
                    sum[other] += factor * column[other];
                }
            }
        }
        return sums;
    }

    private static float[][] transposed(float[][] rows) {
        float[][] columns = new float[rows.length == 0 ? 0 : rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return columns;
    }

    /** The best few of every article, its own included; only scores above 0 count. */
    private void pick(int position, float[] scores, BitSet picks) {
        int[][] best = new int[articles][];
        for (int other = 0; other < scores.length; other++) {
            if (other != position && scores[other] > 0) {
                int article = articleOf[other];
                best[article] = inserted(best[article], other, scores);
            }
        }
        for (int[] few : best) {
            if (few != null) {
                Arrays.stream(few).filter(other -> other >= 0).forEach(picks::set);
            }
        }
    }

    private static int[] inserted(int[] few, int candidate, float[] scores) {
        int[] result = few;
        if (result == null) {
            result = new int[NEAREST];
            Arrays.fill(result, -1);
        }
        int carried = candidate;
        for (int rank = 0; rank < NEAREST && carried >= 0; rank++) {
            if (result[rank] < 0 || scores[carried] > scores[result[rank]]) {
                int displaced = result[rank];
                result[rank] = carried;
                carried = displaced;
            }
        }
        return result;
    }

    private List<int[]> postings() {
        int concepts = all.stream().flatMapToInt(statement -> Arrays.stream(statement.concepts())).max().orElse(-1) + 1;
        IntStream.Builder[] lists = new IntStream.Builder[concepts];
        Arrays.setAll(lists, concept -> IntStream.builder());
        all.forEach(statement -> Arrays.stream(statement.concepts())
                .forEach(concept -> lists[concept].add(statement.position())));
        int most = Math.max(NEAREST * articles, (int) (COMMON * all.size()));
        return Arrays.stream(lists)
                .map(list -> list.build().toArray())
                .map(list -> list.length > most ? new int[0] : list)
                .toList();
    }

    private void addSlots(BitSet[] candidates) {
        TreeMap<SlotKey, BitSet> filled = new TreeMap<>();
        for (Statement statement : all) {
            for (SlotKey key : SlotKey.of(statement)) {
                filled.computeIfAbsent(key, slot -> new BitSet()).set(statement.position());
            }
        }
        filled.values().stream().filter(members -> members.cardinality() <= CROWDED)
                .forEach(members -> members.stream().forEach(member -> {
                    candidates[member].or(members);
                    candidates[member].clear(member);
                }));
    }

    private static float[] sum(float[] first, float[] second) {
        float[] sum = new float[first.length];
        for (int index = 0; index < sum.length; index++) {
            sum[index] = first[index] + second[index];
        }
        return sum;
    }
}
