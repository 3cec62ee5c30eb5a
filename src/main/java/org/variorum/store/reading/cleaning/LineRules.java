package org.variorum.store.reading.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.variorum.model.article.ExclusionReason;
import org.variorum.store.table.Tables;

/** The recognisable kinds of line around an English article, read from the tables beside this class. */
final class LineRules {

    private static final int LONGEST = 1_000;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Pattern> tails = new ArrayList<>();
    private final List<String> publisherWords;
    private final Places places = new Places();

    LineRules() {
        for (String row : rows("lines-en.tsv")) {
            String[] cells = row.split("\t", 2);
            rules.add(new Rule(reason(cells[0]), Pattern.compile(cells[1], FLAGS)));
        }
        rows("tails-en.tsv").forEach(row -> tails.add(Pattern.compile(row, FLAGS)));
        publisherWords = rows("publishers-en.tsv");
    }

    /** Why a line is no part of an article, if its wording alone tells. */
    Optional<ExclusionReason> reason(Line line) {
        return isLong(line) ? Optional.empty() : rules.stream()
                .filter(rule -> rule.pattern().matcher(line.text()).find())
                .map(Rule::reason)
                .findFirst();
    }

    /** Whether a line announces a list of other stories. */
    boolean startsTail(Line line) {
        return !isLong(line) && tails.stream().anyMatch(tail -> tail.matcher(line.text()).matches());
    }

    /** Whether a short line reads as a publisher's name. */
    boolean namesPublisher(Line line) {
        return line.words() <= 5
                && endsAsPublisher(line.text())
                && Character.isUpperCase(line.text().charAt(0));
    }

    /** Whether a name ends as publishers' names do. */
    boolean endsAsPublisher(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return publisherWords.stream().anyMatch(word -> key.endsWith(" " + word));
    }

    /** Which names are those of places for an article of these lines. */
    Predicate<String> places(List<Line> lines) {
        return places.in(lines, this);
    }

    /** A patient pattern on an endless line would cost the stack; what the rules look for is short. */
    private static boolean isLong(Line line) {
        return line.text().length() > LONGEST;
    }

    private static List<String> rows(String name) {
        return Tables.rows(LineRules.class, name);
    }

    private static ExclusionReason reason(String code) {
        return Arrays.stream(ExclusionReason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Unknown reason in lines-en.tsv: " + code));
    }

    private record Rule(ExclusionReason reason, Pattern pattern) {}
}
