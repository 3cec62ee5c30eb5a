package org.variorum.store.reading.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.text.TextSpan;

/**
 * Finds the articles in a text and tells their own words from what was copied along: menus, captions, credits, repeated
 * lines, lists of other stories, words glued in by mirrors.
 *
 * <p>Works on lines, because pasted text has no other structure. When in doubt a line is kept: showing a stray caption
 * costs less than hiding a sentence.
 */
public final class TextCleaner {

    private final LineRules rules = new LineRules();

    /**
     * The articles of a text, in order; one whose extent is the whole text unless a second headline starts another.
     *
     * @param text line ends {@code \n}
     * @param known passages that the format already excludes; they take no part in what is decided here
     * @param pasted whether the text was copied from a page by hand, so that labels and lists around the body are taken
     *     for the page's; a format with structure of its own has left those behind
     */
    public List<Cleaned> clean(String text, List<Exclusion> known, boolean pasted) {
        return clean(text, known, pasted, List.of());
    }

    /**
     * The same where the format says where articles begin.
     *
     * @param beginnings positions in the text; none where the lines are to tell it
     */
    public List<Cleaned> clean(String text, List<Exclusion> known, boolean pasted, List<Integer> beginnings) {
        List<Line> lines = new ArrayList<>(Line.of(text, new TextSpan(0, text.length())));
        lines.removeIf(line -> known.stream().anyMatch(exclusion -> exclusion.span().contains(line.span())));
        List<Cleaned> articles = new ArrayList<>();
        List<Integer> starts = beginnings.isEmpty()
                ? ArticleStarts.in(lines, rules)
                : ArticleStarts.at(beginnings, lines);
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            boolean last = i + 1 == starts.size();
            int to = last ? lines.size() : starts.get(i + 1);
            int start = i == 0 ? 0 : lines.get(from).span().start();
            int end = last ? text.length() : lines.get(to).span().start();
            articles.add(article(text, new TextSpan(start, end), lines.subList(from, to), pasted));
        }
        return articles;
    }

    private Cleaned article(String text, TextSpan extent, List<Line> lines, boolean pasted) {
        LineLabels labels = new LineLabels(lines, rules, pasted);
        GluedWords glued = GluedWords.in(lines);
        HeadLines head = new HeadLines(lines, labels, rules, glued);
        Optional<TextSpan> closing = Credits.closing(lines, labels);
        List<Exclusion> exclusions = new ArrayList<>(merged(text, labels.exclusions()));
        closing.ifPresent(credit -> exclusions.add(new Exclusion(credit, ExclusionReason.CREDIT)));
        for (TextSpan span : glued.spans()) {
            if (exclusions.stream().noneMatch(exclusion -> exclusion.span().overlaps(span))) {
                exclusions.add(new Exclusion(span, ExclusionReason.SPAM));
            }
        }
        DateLines dates = DateLines.of(lines, labels, head.titleIndex());
        return new Cleaned(
                extent, exclusions, head.title(), head.source(),
                byline(lines, labels).or(() -> closing.flatMap(
                        credit -> Credits.author(text.substring(credit.start(), credit.end())))),
                dates.published(),
                dates.captured());
    }

    private static Optional<String> byline(List<Line> lines, LineLabels labels) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> labels.imprint(i).flatMap(Imprint::byline).or(() -> labels.is(i, ExclusionReason.CREDIT)
                        ? Credits.author(lines.get(i).text())
                        : Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Neighbouring lines that are excluded for one reason become one passage. */
    private static List<Exclusion> merged(String text, List<Exclusion> byLine) {
        List<Exclusion> merged = new ArrayList<>();
        for (Exclusion next : byLine) {
            boolean joins = !merged.isEmpty()
                    && merged.getLast().reason() == next.reason()
                    && text.substring(merged.getLast().span().end(), next.span().start()).isBlank();
            if (joins) {
                merged.add(new Exclusion(merged.removeLast().span().union(next.span()), next.reason()));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}
