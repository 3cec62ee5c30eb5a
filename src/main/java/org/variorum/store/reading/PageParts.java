package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.variorum.model.article.ExclusionReason;
import org.variorum.store.table.Tables;

/** What an element says about its text by its kind or by the names that the page's makers gave it. */
final class PageParts {

    private static final List<Rule> RULES = Tables.rows(PageParts.class, "parts.tsv").stream()
            .map(Rule::of)
            .toList();

    private PageParts() {}

    /** Why text inside the element is no part of an article, if the kind of element tells. */
    static Optional<ExclusionReason> byKind(Element element) {
        return switch (element.normalName()) {
            case "figure", "figcaption", "caption" -> Optional.of(ExclusionReason.CAPTION);
            case "aside" -> Optional.of(ExclusionReason.RELATED);
            case "address" -> Optional.of(ExclusionReason.CREDIT);
            case "header", "footer" -> Optional.of(ExclusionReason.NAVIGATION);
            default -> Optional.empty();
        };
    }

    /** The same by its names; makers also name large parts after something small inside, so that this needs a doubt. */
    static Optional<ExclusionReason> byName(Element element) {
        String names = (element.className() + " " + element.id() + " " + element.attr("itemprop"))
                .toLowerCase(Locale.ROOT);
        return names.isBlank() ? Optional.empty() : RULES.stream()
                .filter(rule -> rule.names().matcher(names).find())
                .map(Rule::reason)
                .findFirst();
    }

    /** The elements around a piece of text, innermost first. */
    static List<Element> around(Element innermost) {
        List<Element> around = new ArrayList<>();
        for (Element element = innermost; element != null; element = element.parent()) {
            around.add(element);
        }
        return around;
    }

    private record Rule(ExclusionReason reason, Pattern names) {

        static Rule of(String row) {
            String[] cells = row.split("\t", 2);
            return new Rule(Arrays.stream(ExclusionReason.values())
                    .filter(reason -> reason.code().equals(cells[0]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Unknown reason in parts.tsv: " + cells[0])),
                    Pattern.compile("(?<![a-z])(?:" + cells[1] + ")(?![a-z])"));
        }
    }
}
