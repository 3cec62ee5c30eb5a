package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.analysis.align.FactClustering.Edge;
import org.variorum.analysis.extract.EventAnchor;

/**
 * Brings the claims of all articles together that are about the same fact.
 *
 * <p>Three ways lead to a fact. Claims that give a number or time of one kind on one event (the number killed) belong
 * together whatever their words, and so do claims that answer one question that a {@link SlotReader} reads off them.
 * All others are linked by likeness: each must be among the other's two best of its article, and groups grow only while
 * they are alike on average. Claims about different events are never joined. A claim can take part in several facts: in
 * one per value it gives and in one for its content.
 *
 * <p>The result does not depend on the order of the articles.
 */
public final class FactAligner {

    private static final int MUTUAL_BEST = 2;

    /** Groups join when they are alike by this share of the threshold for single links, on average. */
    private static final double ON_AVERAGE = 0.75;

    /** Of this share of the threshold a link is enough for two claims that are each other's very best. */
    private static final double FIRST_CHOICE = 0.75;

    /** Claims of one article must be this much closer to the top than others to count as repetition. */
    private static final double REPETITION = 0.5;

    /** Likeness of claims that fill a characteristic slot, at least. */
    private static final double SLOT_LIKENESS = 0.6;

    /** Share of the threshold that claims with a value of another slot must reach. */
    private static final double SLOT_EVIDENCE = 0.6;

    private final EventMatcher events;
    private final SlotReader typed;
    private final PairWeights weights;

    /** An aligner that keeps events apart by the given matcher and knows of no questions. */
    public FactAligner(EventMatcher events) {
        this(events, SlotReader.NONE);
    }

    /** An aligner that brings together whatever answers one question on one event, too. */
    public FactAligner(EventMatcher events, SlotReader typed) {
        this(events, typed, PairWeights.load(PairWeights.CLAIMS));
    }

    FactAligner(EventMatcher events, SlotReader typed, PairWeights weights) {
        this.events = events;
        this.typed = typed;
        this.weights = weights;
    }

    /** The facts of the articles, in the order of their first claims. Every claim is in one at least. */
    public List<AlignedFact> align(List<EncodedArticle> articles) {
        List<EncodedArticle> canonical = articles.stream().sorted(EncodedArticle.BY_CONTENT).toList();
        Statements statements = Statements.ofClaims(canonical);
        BitSet[] candidates = new CandidateFinder(statements).find();
        PairScores scores = PairScores.of(
                statements, candidates, weights, new EventVeto(events, MainEvents.of(canonical), statements));
        FactBuilder builder = new FactBuilder(statements, scores);
        Set<Integer> inSlots = new HashSet<>();
        List<Set<Integer>> slotGroups = new ArrayList<>();
        List<AlignedFact> facts = new ArrayList<>();
        slotFacts(statements, scores).forEach((key, groups) -> groups.forEach(group -> {
            facts.add(builder.build(key.slot(), group));
            slotGroups.add(new HashSet<>(group));
            inSlots.addAll(group);
        }));
        for (List<Integer> group : contentGroups(statements, candidates, scores)) {
            boolean told = group.size() == 1
                    ? inSlots.contains(group.get(0))
                    : slotGroups.stream().anyMatch(slotGroup -> slotGroup.containsAll(group));
            if (!told) {
                facts.add(builder.build(Slot.CONTENT, group));
            }
        }
        facts.addAll(new TypedFacts(typed, statements, scores).align(builder));
        return facts.stream().sorted(FactBuilder.BY_FIRST_CLAIM).toList();
    }

    private TreeMap<SlotKey, List<List<Integer>>> slotFacts(Statements statements, PairScores scores) {
        TreeMap<SlotKey, List<Integer>> filled = new TreeMap<>();
        for (Statement statement : statements.all()) {
            for (SlotKey key : SlotKey.of(statement)) {
                filled.computeIfAbsent(key, slot -> new ArrayList<>()).add(statement.position());
            }
        }
        TreeMap<SlotKey, List<List<Integer>>> groups = new TreeMap<>();
        filled.forEach((key, members) -> groups.put(key, slotGroups(key, members, statements, scores)));
        return groups;
    }

    /** Groups of two or more of the statements that fill the slot. */
    private List<List<Integer>> slotGroups(
            SlotKey key, List<Integer> members, Statements statements, PairScores scores) {
        double least = SLOT_EVIDENCE * weights.threshold();
        FactClustering.Likeness likeness = (first, second) -> {
            if (key.isOfOthers(statements.all().get(members.get(first)), statements.all().get(members.get(second)))) {
                return PairScores.VETO;
            }
            double score = scores.between(members.get(first), members.get(second));
            boolean sameSlot = score >= 0 && key.characteristic()
                    && knowsEvent(statements.all().get(members.get(first)))
                    && knowsEvent(statements.all().get(members.get(second)));
            return sameSlot ? Math.max(score, SLOT_LIKENESS) : score;
        };
        List<Edge> edges = new ArrayList<>();
        for (int first = 0; first < members.size(); first++) {
            for (int second = first + 1; second < members.size(); second++) {
                boolean worthwhile = members.size() <= CandidateFinder.CROWDED
                        || scores.isKnown(members.get(first), members.get(second));
                double score = worthwhile ? likeness.between(first, second) : 0;
                if (worthwhile && score >= least) {
                    edges.add(new Edge(first, second, score));
                }
            }
        }
        return new FactClustering(likeness, least).cluster(members.size(), edges).stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().map(members::get).toList())
                .toList();
    }

    private static boolean knowsEvent(Statement statement) {
        EventAnchor anchor = statement.anchor();
        return !anchor.kind().isEmpty() || !anchor.places().isEmpty() || anchor.date().isPresent();
    }

    private List<List<Integer>> contentGroups(Statements statements, BitSet[] candidates, PairScores scores) {
        List<BitSet> firsts = best(candidates, statements, scores, 1, FIRST_CHOICE);
        List<BitSet> best = best(candidates, statements, scores, MUTUAL_BEST, 1);
        List<Edge> edges = new ArrayList<>();
        for (int first = 0; first < candidates.length; first++) {
            for (int second : candidates[first].stream().toArray()) {
                if (second > first && (mutual(firsts, first, second) || mutual(best, first, second))) {
                    edges.add(new Edge(first, second, scores.between(first, second)));
                }
            }
        }
        List<List<Integer>> groups = new FactClustering(scores::between, ON_AVERAGE * weights.threshold())
                .cluster(candidates.length, edges);
        return withLostPairs(groups, edges, firsts, statements);
    }

    /**
     * Gives every statement that was left alone the partner of its strongest first choice, as a group of two, although
     * the partner's group keeps it out (because it excludes another member, say) and has nothing else of its article.
     */
    private static List<List<Integer>> withLostPairs(
            List<List<Integer>> groups, List<Edge> edges, List<BitSet> firsts, Statements statements) {
        List<Integer> groupOf = new ArrayList<>(Collections.nCopies(firsts.size(), 0));
        List<BitSet> articles = new ArrayList<>();
        for (List<Integer> group : groups) {
            BitSet inGroup = new BitSet();
            group.forEach(member -> {
                groupOf.set(member, articles.size());
                inGroup.set(statements.all().get(member).article());
            });
            articles.add(inGroup);
        }
        Set<Integer> paired = new HashSet<>();
        List<List<Integer>> pairs = new ArrayList<>();
        for (Edge edge : edges.stream().sorted(Edge.STRONGEST_FIRST).toList()) {
            int first = statements.all().get(edge.first()).article();
            int second = statements.all().get(edge.second()).article();
            List<Integer> alone = Stream.of(edge.first(), edge.second())
                    .filter(member -> groups.get(groupOf.get(member)).size() == 1 && !paired.contains(member)).toList();
            if (first != second && !alone.isEmpty() && mutual(firsts, edge.first(), edge.second())
                    && !articles.get(groupOf.get(edge.first())).get(second)
                    && !articles.get(groupOf.get(edge.second())).get(first)) {
                pairs.add(List.of(edge.first(), edge.second()));
                paired.addAll(alone);
            }
        }
        return Stream.concat(
                groups.stream().filter(group -> group.size() > 1 || !paired.contains(group.get(0))),
                pairs.stream()).toList();
    }

    private static boolean mutual(List<BitSet> best, int first, int second) {
        return best.get(first).get(second) && best.get(second).get(first);
    }

    /**
     * For every statement its few best partners of every article that reach the share of the threshold. The scores of
     * candidates are all known, so that several threads may look them up.
     */
    private List<BitSet> best(
            BitSet[] candidates, Statements statements, PairScores scores, int few, double share) {
        return IntStream.range(0, candidates.length).parallel().mapToObj(position -> {
            int own = statements.all().get(position).article();
            TreeMap<Integer, List<Partner>> byArticle = new TreeMap<>();
            candidates[position].stream().forEach(other -> {
                int article = statements.all().get(other).article();
                double score = scores.between(position, other);
                if (score >= share * threshold(article == own)) {
                    byArticle.computeIfAbsent(article, key -> new ArrayList<>()).add(new Partner(other, score));
                }
            });
            BitSet best = new BitSet();
            byArticle.values().forEach(others -> others.stream().sorted(Partner.CLOSEST_FIRST).limit(few)
                    .forEach(partner -> best.set(partner.position)));
            return best;
        }).toList();
    }

    private double threshold(boolean sameArticle) {
        return sameArticle ? weights.threshold() + REPETITION * (1 - weights.threshold()) : weights.threshold();
    }

    /** A statement that another one may be linked to, and how alike they are. */
    private record Partner(int position, double score) {

        static final Comparator<Partner> CLOSEST_FIRST =
                Comparator.comparingDouble(Partner::score).reversed().thenComparingInt(Partner::position);
    }
}
