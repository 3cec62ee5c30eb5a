package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.text.TextSpan;

/** Folds away what nobody disputes: paragraphs without a disputed or differing claim. */
final class AgreedFold {

    private static final String FOLDED = "folded";
    private static final String AFTER = "after-fold";

    private AgreedFold() {}

    /** The paragraphs to fold; those that hold one of the marks stay. */
    static Set<Integer> of(ArticleText area, Article article, ComparisonIndex index, List<Mark> kept) {
        List<TextSpan> differing = Stream.concat(
                        index.claimsOf(article.id()).stream()
                                .filter(claim -> index.statusOf(claim.id()).filter(AgreedFold::differs).isPresent())
                                .map(claim -> claim.span()),
                        kept.stream().map(Mark::span))
                .toList();
        Set<Integer> folded = new TreeSet<>();
        for (int number = 0; number < area.getParagraphs().size(); number++) {
            TextSpan paragraph = area.paragraphSpan(number);
            if (differing.stream().noneMatch(paragraph::overlaps)) {
                folded.add(number);
            }
        }
        return folded;
    }

    /** Folds those paragraphs and shows all others; a line marks where something is folded. */
    static void show(ArticleText area, Set<Integer> folded) {
        boolean gap = false;
        for (int number = 0; number < area.getParagraphs().size(); number++) {
            boolean fold = folded.contains(number);
            Collection<String> before = area.getParagraph(number).getParagraphStyle();
            List<String> styles = new ArrayList<>(before);
            styles.removeAll(List.of(FOLDED, AFTER));
            boolean last = styles.contains("last");
            if (fold && !last) {
                styles.add(FOLDED);
            } else if (gap) {
                styles.add(AFTER);
            }
            gap = fold && (gap || !styles.contains("blank"));
            if (!styles.equals(List.copyOf(before))) {
                area.setParagraphStyle(number, styles);
            }
        }
    }

    private static boolean differs(FactStatus status) {
        return status == FactStatus.DISPUTED || status == FactStatus.NUANCED;
    }
}
