package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.variorum.analysis.align.FactClustering.Edge;

/**
 * Brings together the claims that answer one question, however unlike their words are. Claims about different events
 * stay apart.
 */
final class TypedFacts {

    /** What many claims answer says nothing of what they are about. */
    private static final int MOST = 40;

    private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::kind).thenComparing(Slot::role);

    private final SlotReader reader;
    private final Statements statements;
    private final PairScores scores;

    TypedFacts(SlotReader reader, Statements statements, PairScores scores) {
        this.reader = reader;
        this.statements = statements;
        this.scores = scores;
    }

    /** Groups of statements of two articles or more, in the order of their slots. */
    List<AlignedFact> align(FactBuilder builder) {
        TreeMap<Slot, List<Integer>> filled = new TreeMap<>(ORDER);
        List<List<Slot>> slots = statements.all().parallelStream()
                .map(statement -> reader.slots(statement.claim())).toList();
        for (Statement statement : statements.all()) {
            for (Slot slot : slots.get(statement.position())) {
                filled.computeIfAbsent(slot, key -> new ArrayList<>()).add(statement.position());
            }
        }
        List<AlignedFact> facts = new ArrayList<>();
        filled.forEach((slot, members) -> {
            if (members.size() <= MOST && ofSeveralArticles(members)) {
                groups(members).stream().filter(this::ofSeveralArticles)
                        .forEach(group -> facts.add(builder.typed(slot, group)));
            }
        });
        return facts;
    }

    private List<List<Integer>> groups(List<Integer> members) {
        FactClustering.Likeness likeness =
                (first, second) -> scores.between(members.get(first), members.get(second));
        List<Edge> edges = new ArrayList<>();
        for (int first = 0; first < members.size(); first++) {
            for (int second = first + 1; second < members.size(); second++) {
                double score = likeness.between(first, second);
                if (score >= 0) {
                    edges.add(new Edge(first, second, score));
                }
            }
        }
        return new FactClustering(likeness, 0).cluster(members.size(), edges).stream()
                .map(group -> group.stream().map(members::get).toList()).toList();
    }

    private boolean ofSeveralArticles(List<Integer> members) {
        return members.stream().map(member -> statements.all().get(member).article()).distinct().count() > 1;
    }
}
