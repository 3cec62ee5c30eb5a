package org.variorum.store.reading.cleaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.article.PublicationTime;

/** Decides for each line of one article whether it takes part, and if not, why. */
final class LineLabels {

    /** Pages have some dozens of shortened headlines; a list without end is asked for no more than these. */
    private static final int MOST_SHORTENED = 300;
    private static final int FURTHEST_RETURN = 3_000;

    private static final int LABEL_WORDS = 2;
    private static final int REPEATED_WORDS = 3;

    /** Lists in a page's own markup repeat short lines on purpose. */
    private static final int REPEATED_WORDS_OF_MARKUP = 8;
    private static final double TAIL_PROSE_SHARE = 0.34;
    private static final int TAIL_LINES = 3;

    private final List<Line> lines;
    private final List<Optional<ExclusionReason>> reasons = new ArrayList<>();
    private final Map<Integer, Imprint> imprints = new TreeMap<>();
    private boolean shortHeadline;

    LineLabels(List<Line> lines, LineRules rules, boolean pasted) {
        this.lines = lines;
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            reasons.add(byItself(line, rules, seen, pasted ? REPEATED_WORDS : REPEATED_WORDS_OF_MARKUP));
        }
        shortenedHeadlines();
        imprints(rules);
        announcedTail(rules);
        if (pasted) {
            unannouncedTail();
            labelsAroundBody(rules);
        } else {
            datesBeforeBody();
        }
    }

    /** What the line says of where, when and by whom the article was published; empty for a line of the article. */
    Optional<Imprint> imprint(int line) {
        return Optional.ofNullable(imprints.get(line));
    }

    /** Whether that line and all above it say so. */
    boolean isImprintAtTheTop(int line) {
        return IntStream.rangeClosed(0, line).allMatch(imprints::containsKey);
    }

    /** All such lines, in order. */
    Stream<Imprint> imprints() {
        return imprints.values().stream();
    }

    /** Whether the line is excluded for the reason. */
    boolean is(int line, ExclusionReason reason) {
        return reasons.get(line).filter(found -> found == reason).isPresent();
    }

    /** Whether the line is a headline of a word or two, as what stands below it shows. */
    boolean isShortHeadline(int line) {
        return shortHeadline && line == 0;
    }

    /** Whether the line takes part. */
    boolean isKept(int line) {
        return reasons.get(line).isEmpty();
    }

    /** Index of the first line of prose that takes part, or the number of lines. */
    int bodyStart() {
        for (int i = 0; i < lines.size(); i++) {
            if (isKept(i) && lines.get(i).isProse()) {
                return i;
            }
        }
        return lines.size();
    }

    /** The excluded lines in order. */
    List<Exclusion> exclusions() {
        List<Exclusion> exclusions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            reasons.get(i).ifPresent(reason -> exclusions.add(new Exclusion(line.span(), reason)));
        }
        return exclusions;
    }

    private static Optional<ExclusionReason> byItself(Line line, LineRules rules, Set<String> seen, int words) {
        boolean repeated = !seen.add(line.key()) && line.words() >= words;
        Optional<ExclusionReason> reason = line.isProse() && line.words() > 40 ? Optional.empty() : rules.reason(line);
        if (reason.isPresent() || !repeated) {
            return reason;
        }
        return Optional.of(ExclusionReason.DUPLICATE);
    }

    /** A line cut off by an ellipsis whose words return in a later line, glued to a menu's words or not. */
    private void shortenedHeadlines() {
        int asked = 0;
        for (int i = 0; i < lines.size() && asked < MOST_SHORTENED; i++) {
            Line line = lines.get(i);
            if (isKept(i) && line.isCutOff() && !line.isProse()) {
                asked++;
                if (returnsLater(i)) {
                    reasons.set(i, Optional.of(ExclusionReason.NAVIGATION));
                }
            }
        }
    }

    private boolean returnsLater(int index) {
        String cut = lines.get(index).key().replaceAll("(\\.\\.\\.|…)$", "").strip();
        for (int i = index + 1; i < Math.min(lines.size(), index + FURTHEST_RETURN); i++) {
            String start = lines.get(i).key();
            int shared = Math.min(cut.length(), start.length());
            int needed = Math.max(20, cut.length() / 2);
            for (int length = shared; length >= needed; length--) {
                if (cut.endsWith(start.substring(0, length))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lines before and after the body that say where it stood; the only line before a body is its headline. */
    private void imprints(LineRules rules) {
        int first = bodyStart();
        int last = lastProse();
        Predicate<String> places = rules.places(lines);
        shortHeadline = first > 1 && last >= 0 && isKept(0) && lines.get(0).words() <= LABEL_WORDS
                && !rules.namesPublisher(lines.get(0)) && !PageDates.isDate(lines.get(0))
                && Imprint.of(lines.get(1), places)
                        .filter(below -> below.source().isPresent() && below.date().isPresent()).isPresent();
        for (int i = 0; i < lines.size() && last >= 0; i++) {
            Optional<Imprint> imprint = i < first || i > last ? Imprint.of(lines.get(i), places) : Optional.empty();
            boolean named = imprint.filter(Imprint::isDateline).isPresent()
                    || imprint.flatMap(Imprint::source).filter(rules::endsAsPublisher).isPresent();
            if (imprint.isPresent() && (named || i > last || shortHeadline && i > 0
                    || hasHeadlineBeside(i, first, places))) {
                put(i, imprint.get());
            }
        }
        if (first > 2 && first < lines.size() && isKept(0) && rules.namesPublisher(lines.get(0))) {
            publisherAboveItsDay(first, places);
        }
    }

    private void put(int line, Imprint imprint) {
        imprints.put(line, imprint);
        boolean byline = imprint.byline().isPresent();
        reasons.set(line, Optional.of(byline ? ExclusionReason.CREDIT : ExclusionReason.NAVIGATION));
    }

    /** A publisher's name on the first line, its day on the second and the headline further down. */
    private void publisherAboveItsDay(int first, Predicate<String> places) {
        Optional<PublicationTime> day = PageDates.of(lines.get(1));
        boolean headline = IntStream.range(2, first).anyMatch(line -> isHeadline(line, places));
        if (day.isPresent() && headline && Imprint.isName(lines.get(0).text())) {
            put(0, new Imprint(Optional.of(lines.get(0).text()), Optional.empty(), Optional.empty()));
            put(1, new Imprint(Optional.empty(), Optional.empty(), day));
        }
    }

    private boolean hasHeadlineBeside(int line, int first, Predicate<String> places) {
        return IntStream.range(0, first).anyMatch(other -> other != line && isHeadline(other, places));
    }

    private boolean isHeadline(int line, Predicate<String> places) {
        return lines.get(line).words() > LABEL_WORDS
                && (isKept(line) || is(line, ExclusionReason.HEADING))
                && Imprint.of(lines.get(line), places).isEmpty();
    }

    private void announcedTail(LineRules rules) {
        for (int i = bodyStart() + 1; i < lines.size(); i++) {
            if (rules.startsTail(lines.get(i)) && isHardlyProse(i + 1)) {
                exclude(i, ExclusionReason.RELATED);
                return;
            }
        }
    }

    private void unannouncedTail() {
        int lastProse = lastProse();
        if (lastProse >= 0 && lines.size() - lastProse > TAIL_LINES) {
            exclude(lastProse + 1, ExclusionReason.RELATED);
        }
    }

    private boolean isHardlyProse(int from) {
        List<Line> rest = lines.subList(from, lines.size());
        long prose = rest.stream().filter(Line::isProse).count();
        return prose <= rest.size() * TAIL_PROSE_SHARE;
    }

    /** Index of the last line of prose that takes part, or -1. */
    int lastProse() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (isKept(i) && lines.get(i).isProse()) {
                return i;
            }
        }
        return -1;
    }

    /** Labels of a word or two before the body starts or after it ends; between paragraphs they are sub-headings. */
    private void labelsAroundBody(LineRules rules) {
        int first = bodyStart();
        int last = lastProse();
        boolean lonely = first <= 1;
        for (int i = 0; i < lines.size() && last >= 0; i++) {
            Line line = lines.get(i);
            boolean before = i < first && !lonely;
            boolean after = i > last;
            boolean label = line.words() <= LABEL_WORDS || PageDates.isDate(line) || line.text().startsWith("- ");
            boolean named = i > 0 && rules.namesPublisher(line);
            if (isKept(i) && !isShortHeadline(i) && (before && (label || named) || after && label)) {
                reasons.set(i, Optional.of(ExclusionReason.NAVIGATION));
            }
        }
    }

    private void datesBeforeBody() {
        int first = bodyStart();
        for (int i = 0; i < first && first < lines.size(); i++) {
            if (isKept(i) && PageDates.isOnlyDates(lines.get(i))) {
                reasons.set(i, Optional.of(ExclusionReason.NAVIGATION));
            }
        }
    }

    private void exclude(int from, ExclusionReason reason) {
        for (int i = from; i < lines.size(); i++) {
            if (isKept(i) || is(i, ExclusionReason.DUPLICATE)) {
                reasons.set(i, Optional.of(reason));
            }
        }
    }
}
