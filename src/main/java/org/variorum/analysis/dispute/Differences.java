package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.DisplayOrder;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Found;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Likelihood;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Provenance;
import org.variorum.model.text.Phrase;

/** Turns findings on one question into one dispute or one nuance with all its pairs of claims. */
final class Differences {

    private static final Comparator<Found> SUREST = Comparator
            .comparingDouble((Found found) -> -found.finding().confidence())
            .thenComparing(Found::first, DisplayOrder.CLAIMS)
            .thenComparing(Found::second, DisplayOrder.CLAIMS)
            .thenComparing(found -> found.finding().rule());

    /** What a reader is shown by default first; of that, the widest apart, for whoever sees that sees the rest. */
    private static final Comparator<Found> STRONGEST = Comparator
            .comparingInt((Found found) -> found.finding().confidence() >= Likelihood.SHOWN_BY_DEFAULT ? 0 : 1)
            .thenComparingLong(found -> -Width.of(found))
            .thenComparing(SUREST);

    private Differences() {}

    /** The disputes, the most certain first. */
    static List<Dispute> disputes(List<Found> found) {
        List<Dispute> disputes = new ArrayList<>();
        FactFindings.byTopic(found).values().forEach(same -> {
            if (same.getFirst().finding().verdict() instanceof Verdict.Conflict conflict) {
                Finding surest = same.stream().min(SUREST).orElseThrow().finding();
                Found strongest = same.stream().filter(one -> one.finding().rule().equals(surest.rule()))
                        .min(STRONGEST).orElseThrow();
                disputes.add(new Dispute(
                        conflict.kind(), same.stream().sorted(STRONGEST).map(Found::pair).distinct().toList(),
                        deciding(same), surest.rule(), surest.confidence(),
                        explanation(strongest, same), Provenance.TOOL));
            }
        });
        disputes.sort(Comparator.comparingDouble(Dispute::confidence).reversed()
                .thenComparing(Dispute::kind)
                .thenComparing(dispute -> dispute.explanation().toString()));
        return disputes;
    }

    /** The nuances in the order of their kinds. */
    static List<Nuance> nuances(List<Found> found) {
        List<Nuance> nuances = new ArrayList<>();
        FactFindings.byTopic(found).values().forEach(same -> {
            if (same.getFirst().finding().verdict() instanceof Verdict.Difference difference) {
                Found strongest = same.stream().min(SUREST).orElseThrow();
                nuances.add(new Nuance(
                        difference.kind(), same.stream().sorted(SUREST).map(Found::pair).distinct().toList(),
                        deciding(same), strongest.finding().rule(), explanation(strongest, same)));
            }
        });
        nuances.sort(Comparator.comparing(Nuance::kind).thenComparing(nuance -> nuance.explanation().toString()));
        return nuances;
    }

    private static List<DecidingWords> deciding(List<Found> same) {
        SequencedSet<DecidingWords> words = new LinkedHashSet<>();
        Stream.concat(
                        same.stream().map(found -> new Side(found.first(), wordsOfFirst(found))),
                        same.stream().map(found -> new Side(found.second(), wordsOfSecond(found))))
                .sorted(Comparator.comparing(Side::claim, DisplayOrder.CLAIMS)
                        .thenComparing(side -> side.words().span()))
                .forEach(side -> words.add(side.words()));
        return List.copyOf(words);
    }

    private static DecidingWords wordsOfFirst(Found found) {
        return new DecidingWords(found.first().claim().id(), found.finding().firstWords());
    }

    private static DecidingWords wordsOfSecond(Found found) {
        return new DecidingWords(found.second().claim().id(), found.finding().secondWords());
    }

    /** Sources that say what the strongest pair says are named with it. */
    private static Phrase explanation(Found strongest, List<Found> same) {
        Finding finding = strongest.finding();
        String first = strongest.first().text(finding.firstWords());
        String second = strongest.second().text(finding.secondWords());
        List<String> arguments = new ArrayList<>(List.of(
                sigla(strongest.first().article(), first, same), first,
                sigla(strongest.second().article(), second, same), second));
        arguments.addAll(finding.details());
        return new Phrase("explanation." + finding.rule(), arguments);
    }

    private static String sigla(ArticleId article, String words, List<Found> same) {
        SortedSet<ArticleId> articles = new TreeSet<>(List.of(article));
        for (Found found : same) {
            if (found.first().text(found.finding().firstWords()).equalsIgnoreCase(words)) {
                articles.add(found.first().article());
            }
            if (found.second().text(found.finding().secondWords()).equalsIgnoreCase(words)) {
                articles.add(found.second().article());
            }
        }
        return articles.stream().map(ArticleId::siglum).collect(Collectors.joining(", "));
    }

    private record Side(ComparedClaim claim, DecidingWords words) {}
}
