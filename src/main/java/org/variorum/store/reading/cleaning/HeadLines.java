package org.variorum.store.reading.cleaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.article.ExclusionReason;

/** What stands before an article's body: its headline and sometimes its publisher. */
final class HeadLines {

    private static final int HEADLINE_WORDS = 3;
    private static final Pattern BEHIND_HEADLINE =
            Pattern.compile("\\s*[|\u2013\u2014\u00b7\u00bb-]\\s*(\\S.*\\S)\\s*");

    /** Characters; a page's longest headlines have a third of it, and messages to the reader repeat it whole. */
    private static final int LONGEST_HEADLINE = 400;

    private final List<Line> lines;
    private final LineLabels labels;
    private final LineRules rules;
    private final GluedWords glued;
    private final int bodyStart;
    private final int title;

    HeadLines(List<Line> lines, LineLabels labels, LineRules rules, GluedWords glued) {
        this.lines = lines;
        this.labels = labels;
        this.rules = rules;
        this.glued = glued;
        this.bodyStart = labels.bodyStart();
        this.title = findTitle(lines, labels, bodyStart);
    }

    /** Index of the headline, or -1. */
    int titleIndex() {
        return title;
    }

    /** The headline without glued-in words. */
    Optional<String> title() {
        return title < 0 ? Optional.empty() : Optional.of(glued.without(lines.get(title).text()));
    }

    /** The publisher, when a line between headline and body names one. */
    Optional<String> source() {
        for (int i = title + 1; title >= 0 && i < bodyStart; i++) {
            if (rules.namesPublisher(lines.get(i)) && !Imprint.isByline(lines.get(i).text())) {
                return Optional.of(lines.get(i).text());
            }
        }
        return labels.imprints().flatMap(imprint -> imprint.source().stream()).findFirst().or(this::site);
    }

    /** The site's name, as a page's name has it behind the headline: "Home > News Mayor resigns - Bay Mirror". */
    private Optional<String> site() {
        if (title < 0) {
            return Optional.empty();
        }
        String headline = lines.get(title).text();
        return lines.subList(0, title).stream()
                .map(Line::text)
                .filter(line -> line.contains(headline))
                .map(line -> line.substring(line.lastIndexOf(headline) + headline.length()))
                .map(BEHIND_HEADLINE::matcher)
                .filter(Matcher::matches)
                .map(behind -> behind.group(1))
                .filter(name -> Imprint.isName(name) && (name.contains(" ") || isCamelCase(name)
                        || rules.endsAsPublisher(name)))
                .findFirst();
    }

    /** "BayMirror", unlike "Politics" and "Live", which are sections of a site. */
    private static boolean isCamelCase(String name) {
        return name.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static int findTitle(List<Line> lines, LineLabels labels, int bodyStart) {
        for (int i = 0; i < bodyStart; i++) {
            boolean headline = labels.isKept(i) || labels.is(i, ExclusionReason.HEADING);
            boolean shortEnough = lines.get(i).text().length() <= LONGEST_HEADLINE;
            boolean longEnough = lines.get(i).words() >= HEADLINE_WORDS || bodyStart == 1 || labels.isShortHeadline(i);
            if (headline && shortEnough && longEnough) {
                return i;
            }
        }
        return -1;
    }
}
