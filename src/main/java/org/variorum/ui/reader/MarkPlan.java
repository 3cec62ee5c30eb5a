package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.TextSpan;

/** All marks of one article, to be asked for those of a stretch, with or without a selected fact. */
final class MarkPlan {

    /** No marks. */
    static final MarkPlan EMPTY = new MarkPlan(List.of());

    /** In reading order. */
    private final List<Mark> marks;

    /** For each mark, the furthest end among it and those before: nothing before can reach further. */
    private final int[] reach;

    MarkPlan(List<Mark> marks) {
        this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
        reach = new int[marks.size()];
        for (int place = 0; place < reach.length; place++) {
            int end = this.marks.get(place).span().end();
            reach[place] = place == 0 ? end : Math.max(end, reach[place - 1]);
        }
    }

    /** The marks of an article, whatever is selected. Quiet reading keeps only what is excluded. */
    static MarkPlan of(Article article, ComparisonIndex index, boolean quiet) {
        List<Mark> marks = new ArrayList<>();
        article.exclusions().forEach(exclusion -> marks.add(new Mark(exclusion.span(), MarkClass.EXCLUDED)));
        if (!quiet) {
            marks.addAll(MarkChoice.of(article, index));
        }
        return new MarkPlan(marks);
    }

    /** The marks that a selected fact adds to an article. */
    static List<Mark> selected(Fact fact, ArticleId article, ComparisonIndex index) {
        Stream<Mark> claims = index.claims(fact, article).stream()
                .map(claim -> new Mark(claim.span(), MarkClass.SELECTED));
        Stream<Mark> words = index.decidingWords(fact, article).stream()
                .map(span -> new Mark(span, MarkClass.SELECTED_DECIDING));
        return Stream.concat(claims, words).toList();
    }

    /** The marked pieces of a stretch in reading order, with further marks on top; what is not marked is left out. */
    List<MarkedPiece> pieces(TextSpan stretch, List<Mark> onTop) {
        List<Mark> touching = new ArrayList<>(touching(stretch));
        onTop.stream().filter(mark -> mark.span().overlaps(stretch)).forEach(touching::add);
        List<MarkedPiece> pieces = new ArrayList<>();
        int from = stretch.start();
        for (int until : edges(touching, stretch)) {
            TextSpan piece = new TextSpan(from, until);
            Set<MarkClass> found = marksOf(touching, piece);
            if (!found.isEmpty()) {
                pieces.add(new MarkedPiece(piece, found));
            }
            from = until;
        }
        return pieces;
    }

    /** How many characters are marked, exclusions apart. */
    int markedLength() {
        int marked = 0;
        int until = 0;
        for (Mark mark : marks) {
            if (mark.kind() != MarkClass.EXCLUDED) {
                marked += Math.max(0, mark.span().end() - Math.max(until, mark.span().start()));
                until = Math.max(until, mark.span().end());
            }
        }
        return marked;
    }

    private List<Mark> touching(TextSpan stretch) {
        int first = Collections.binarySearch(
                marks, new Mark(new TextSpan(stretch.end(), stretch.end()), MarkClass.EXCLUDED),
                Comparator.comparing(Mark::span));
        int place = first < 0 ? -first - 1 : first;
        List<Mark> touching = new ArrayList<>();
        for (int before = Math.min(place, marks.size()) - 1; before >= 0 && reach[before] > stretch.start(); before--) {
            if (marks.get(before).span().overlaps(stretch)) {
                touching.add(marks.get(before));
            }
        }
        return touching;
    }

    private static Set<Integer> edges(List<Mark> touching, TextSpan stretch) {
        Set<Integer> edges = new TreeSet<>();
        for (Mark mark : touching) {
            edges.add(Math.clamp(mark.span().start(), stretch.start(), stretch.end()));
            edges.add(Math.clamp(mark.span().end(), stretch.start(), stretch.end()));
        }
        edges.remove(stretch.start());
        return edges;
    }

    private static Set<MarkClass> marksOf(List<Mark> touching, TextSpan piece) {
        EnumSet<MarkClass> found = EnumSet.noneOf(MarkClass.class);
        touching.stream().filter(mark -> mark.span().overlaps(piece)).forEach(mark -> found.add(mark.kind()));
        MarkClass[] status = found.stream().filter(MarkClass::isStatus).toArray(MarkClass[]::new);
        for (int weaker = 0; weaker < status.length - 1; weaker++) {
            found.remove(status[weaker]);
        }
        return found;
    }
}
