package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.TextSpan;

/** All marks of one article, and the style spans that show them, with or without a selected fact. */
final class MarkPlan {

    private final List<Mark> marks;

    MarkPlan(List<Mark> marks) {
        this.marks = List.copyOf(marks);
    }

    /** The marks of an article, whatever is selected. Quiet reading keeps only what is excluded. */
    static MarkPlan of(Article article, ComparisonIndex index, boolean quiet) {
        List<Mark> marks = new ArrayList<>();
        article.exclusions().forEach(exclusion -> marks.add(new Mark(exclusion.span(), MarkClass.EXCLUDED)));
        if (!quiet) {
            index.claimsOf(article.id()).forEach(claim -> addClaim(claim, index, marks));
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

    /** The style spans of a stretch of the article, with the marks of the selection on top. */
    StyleSpans<Collection<String>> spans(TextSpan stretch, List<Mark> selection) {
        List<Mark> touching = Stream.concat(marks.stream(), selection.stream())
                .filter(mark -> mark.span().overlaps(stretch))
                .toList();
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        int from = stretch.start();
        for (int until : edges(touching, stretch)) {
            TextSpan piece = new TextSpan(from, until);
            builder.add(styles(touching, piece), piece.length());
            from = until;
        }
        return builder.create();
    }

    private static void addClaim(Claim claim, ComparisonIndex index, List<Mark> marks) {
        index.statusOf(claim.id()).ifPresent(status -> marks.add(new Mark(claim.span(), MarkClass.of(status))));
        index.decidingWords(claim.id()).forEach(span -> marks.add(new Mark(span, MarkClass.DECIDING)));
    }

    private static Set<Integer> edges(List<Mark> touching, TextSpan stretch) {
        Set<Integer> edges = new TreeSet<>();
        for (Mark mark : touching) {
            edges.add(Math.clamp(mark.span().start(), stretch.start(), stretch.end()));
            edges.add(Math.clamp(mark.span().end(), stretch.start(), stretch.end()));
        }
        edges.remove(stretch.start());
        edges.add(stretch.end());
        return edges;
    }

    private static List<String> styles(List<Mark> touching, TextSpan piece) {
        EnumSet<MarkClass> found = EnumSet.noneOf(MarkClass.class);
        touching.stream().filter(mark -> mark.span().overlaps(piece)).forEach(mark -> found.add(mark.kind()));
        MarkClass[] status = found.stream().filter(MarkClass::isStatus).toArray(MarkClass[]::new);
        for (int weaker = 0; weaker < status.length - 1; weaker++) {
            found.remove(status[weaker]);
        }
        return found.stream().map(MarkClass::style).toList();
    }
}
