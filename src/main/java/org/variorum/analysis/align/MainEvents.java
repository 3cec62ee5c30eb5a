package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which articles tell of one main event, and which of another event of the same kind.
 *
 * <p>Accounts of one event share its names and the words of what happened; those of two earthquakes share little more
 * than the words for earthquakes. Articles are joined while they are alike on average; what is left apart tells of
 * different events. So do two groups of several accounts that are less alike when each has names that are usual in it
 * and unknown to the other. A text of a few words gives too little to judge by and goes with the accounts nearest to
 * it, and so does an article in another language than most: neither ever makes an event of its own.
 */
final class MainEvents {

    /** From here on two groups of articles tell of one event. */
    private static final double ALIKE = 0.3;

    /** The same for groups of several articles each, whose likeness chance and brevity blur less. */
    private static final double SEVERAL_ALIKE = 0.4;

    /** From here on names of their own do not part two such groups. */
    private static final double CLEARLY_ALIKE = 0.55;

    private static final int SEVERAL = 3;

    /** A group's own names are in this share of its articles, and in none of the other's. */
    private static final double USUAL = 0.7;

    /** What a shared name counts for beside the share that it has as a word. */
    private static final double NAMES = 0.5;

    /** Texts of fewer different words of content are not judged. */
    private static final int FEWEST_WORDS = 30;

    private final int[] events;

    private MainEvents(int[] events) {
        this.events = events;
    }

    /** Sorts the articles, which must come in canonical order, by their main events. */
    static MainEvents of(List<EncodedArticle> articles) {
        List<NewsProfile> profiles = articles.stream().map(NewsProfile::of).toList();
        double[][] likeness = likeness(profiles);
        String language = commonest(articles);
        List<Integer> judged = IntStream.range(0, articles.size())
                .filter(index -> profiles.get(index).size() >= FEWEST_WORDS
                        && language(articles.get(index)).equals(language))
                .boxed().toList();
        List<List<Integer>> groups = new Joining(profiles, likeness).join(judged);
        int[] events = new int[articles.size()];
        for (int index = 0; index < events.length && !groups.isEmpty(); index++) {
            events[index] = eventOf(index, groups, likeness);
        }
        return new MainEvents(events);
    }

    /** Whether the two articles, by number, tell of one main event. */
    boolean same(int first, int second) {
        return events[first] == events[second];
    }

    /** Whether no other article tells of the article's main event. */
    boolean isAlone(int article) {
        return IntStream.of(events).filter(event -> event == events[article]).count() == 1;
    }

    private static double[][] likeness(List<NewsProfile> profiles) {
        double[][] likeness = new double[profiles.size()][profiles.size()];
        for (int first = 0; first < profiles.size(); first++) {
            for (int second = first + 1; second < profiles.size(); second++) {
                NewsProfile one = profiles.get(first);
                NewsProfile other = profiles.get(second);
                likeness[first][second] = one.likenessOfWords(other) + NAMES * one.likenessOfNames(other);
                likeness[second][first] = likeness[first][second];
            }
        }
        return likeness;
    }

    private static String commonest(List<EncodedArticle> articles) {
        SortedMap<String, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        articles.forEach(article -> counts.merge(language(article), 1, Integer::sum));
        return counts.isEmpty() ? "" : Collections.max(
                counts.entrySet(), Comparator.comparingInt(SortedMap.Entry::getValue)).getKey();
    }

    private static String language(EncodedArticle article) {
        return article.article().metadata().language();
    }

    private static double onAverage(int article, List<Integer> group, double[][] likeness) {
        return group.stream().mapToDouble(other -> likeness[article][other]).average().orElse(0);
    }

    private static int eventOf(int article, List<List<Integer>> groups, double[][] likeness) {
        int best = 0;
        double nearest = Double.NEGATIVE_INFINITY;
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).contains(article)) {
                return group;
            }
            double alike = onAverage(article, groups.get(group), likeness);
            best = alike > nearest ? group : best;
            nearest = Math.max(alike, nearest);
        }
        return best;
    }

    /** Joins the nearest groups as long as nothing parts them. */
    private record Joining(List<NewsProfile> profiles, double[][] likeness) {

        List<List<Integer>> join(List<Integer> articles) {
            List<List<Integer>> groups = new ArrayList<>();
            articles.forEach(article -> groups.add(new ArrayList<>(List.of(article))));
            Optional<Pair> nearest = nearest(groups);
            while (nearest.isPresent()) {
                Pair pair = nearest.get();
                groups.get(pair.first).addAll(groups.remove(pair.second));
                nearest = nearest(groups);
            }
            return groups;
        }

        private Optional<Pair> nearest(List<List<Integer>> groups) {
            Optional<Pair> best = Optional.empty();
            for (int first = 0; first < groups.size(); first++) {
                for (int second = first + 1; second < groups.size(); second++) {
                    List<Integer> others = groups.get(second);
                    double alike = groups.get(first).stream()
                            .mapToDouble(article -> onAverage(article, others, likeness)).average().orElse(0);
                    boolean nearer = best.isEmpty() || alike > best.get().alike;
                    if (nearer && isOneEvent(groups.get(first), others, alike)) {
                        best = Optional.of(new Pair(first, second, alike));
                    }
                }
            }
            return best;
        }

        private boolean isOneEvent(List<Integer> first, List<Integer> second, double alike) {
            if (first.size() < SEVERAL || second.size() < SEVERAL || alike >= CLEARLY_ALIKE) {
                return alike >= ALIKE;
            }
            return alike >= SEVERAL_ALIKE && !(hasOwnNames(first, second) && hasOwnNames(second, first));
        }

        private boolean hasOwnNames(List<Integer> group, List<Integer> others) {
            SortedMap<String, Integer> counts = new TreeMap<>();
            group.forEach(article ->
                    profiles.get(article).names().forEach(name -> counts.merge(name, 1, Integer::sum)));
            return counts.entrySet().stream()
                    .filter(name -> name.getValue() >= USUAL * group.size())
                    .anyMatch(name -> others.stream().noneMatch(
                            other -> profiles.get(other).names().contains(name.getKey())));
        }
    }

    /** Two groups by their numbers, and how alike they are. */
    private record Pair(int first, int second, double alike) {}
}
