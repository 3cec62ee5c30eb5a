package org.variorum.analysis.extract.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.analysis.language.WordClasses;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.TextSpan;

/**
 * People counted without a number: "no one was hurt" is none, "a man and a woman were killed" is two.
 *
 * <p>A list of people says that these were killed, not that no others were: its logical interval is open above.
 */
final class PeopleLists {

    private static final int MAX_ITEM = 8;
    private static final List<String> SMALL = List.copyOf(WordClasses.ENGLISH_VALUES.of("small numbers"));

    private final NounReader nouns;
    private final RoleFinder roles;

    PeopleLists(NounReader nouns, RoleFinder roles) {
        this.nouns = nouns;
        this.roles = roles;
    }

    /**
     * Counts of none: "no one was injured", "no casualties", "none of them was hurt"; but of "none of those who were
     * hurt" something else is denied.
     */
    List<Quantity> nobody(Words words) {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = nobodyEnd(words, i);
            if (end > i && !words.isIn(end, "relative pronouns")) {
                role(words, i, end).ifPresent(role -> found.add(role));
            }
        }
        return found;
    }

    private Optional<Quantity> role(Words words, int from, int end) {
        Optional<String> counted = words.isIn(from, "no") && !words.isIn(from + 1, "ones") && !words.is(from + 1, "-")
                ? roles.ofNoun(words.lower(end - 1)).or(() -> roles.ofPeople(words, from, end))
                : roles.ofPeople(words, from, end);
        Optional<String> role = roles.ofPeople(words, from, end).filter(CountClassifier::layOff)
                .map(name -> CountClassifier.LAID_OFF).or(() -> counted);
        NumberInterval none = NumberInterval.exactly(0);
        boolean others = words.isIn(from + 1, "others");
        return role.map(name -> new Quantity(none, none, "person", name, false, others, words.span(from, end)));
    }

    private int nobodyEnd(Words words, int at) {
        if (words.isIn(at, "nobody")) {
            return at + 1;
        } else if (words.isIn(at, "no") && words.isIn(at + 1, "ones")) {
            return at + 2;
        } else if (words.isIn(at, "no") && words.is(at + 1, "-") && words.isIn(at + 2, "ones")) {
            return at + 3;
        } else if (words.isIn(at, "none")) {
            return words.isIn(at + 1, "of wholes") ? Math.min(at + 4, words.size()) : at + 1;
        }
        return words.isIn(at, "no") ? noneNoun(words, at + 1) : at;
    }

    private int noneNoun(Words words, int at) {
        int i = at;
        if (words.isIn(i, "of harm")) {
            i++;
        }
        if (words.isIn(i, "reports") && words.isIn(i + 1, "of wholes")) {
            i += 2;
            i = words.isIn(i, "of reported harm") ? i + 1 : i;
        }
        boolean counted = words.isIn(i, "harm");
        return counted || nouns.isPerson(words.lower(i)) ? i + 1 : at - 1;
    }

    /** The quantities, with a total added for every list of people of one role, and its parts marked. */
    List<Quantity> withTotals(Words words, List<Quantity> found) {
        List<Quantity> result = new ArrayList<>(found);
        int i = 0;
        while (i < words.size()) {
            List<Item> items = items(words, i);
            if (items.isEmpty()) {
                i++;
                continue;
            }
            int from = i;
            int to = items.getLast().to;
            boolean countsOnly = items.stream().allMatch(item -> item.counted);
            if (!countsOnly || items.size() > 1) {
                roles.ofPeople(words, from, to).ifPresent(role -> addTotal(words, items, from, role, result));
            }
            i = Math.max(i + 1, to);
        }
        result.sort((a, b) -> a.span().compareTo(b.span()));
        return result;
    }

    private static void addTotal(Words words, List<Item> items, int from, String role, List<Quantity> result) {
        TextSpan span = words.span(from, items.getLast().to);
        int sum = items.stream().mapToInt(Item::count).sum();
        boolean counted = result.stream().anyMatch(quantity -> quantity.span().overlaps(span)
                && !quantity.unit().equals("year-of-age"));
        if (items.size() == 1 && counted) {
            return;
        }
        result.removeIf(quantity -> span.contains(quantity.span()) && quantity.unit().equals("person"));
        if (result.stream().allMatch(quantity -> !quantity.span().overlaps(span) || quantity.role().equals("age"))) {
            boolean exact = items.stream().allMatch(item -> item.counted);
            NumberInterval logical = exact ? NumberInterval.exactly(sum) : NumberInterval.atLeast(sum);
            result.add(new Quantity(logical, NumberInterval.exactly(sum), "person", role, false, false, span));
        }
    }

    /** The people of a list that starts at a word: "a man, a woman and two children". */
    private List<Item> items(Words words, int at) {
        List<Item> items = new ArrayList<>();
        int i = at;
        while (true) {
            Optional<Item> item = item(words, i);
            if (item.isEmpty()) {
                return items.isEmpty() || items.getFirst().counted && items.size() == 1 ? List.of() : items;
            }
            items.add(item.get());
            int next = item.get().to;
            if (words.is(next, ",") && words.isIn(next + 1, "joins")) {
                i = next + 2;
            } else if (words.is(next, ",") || words.isIn(next, "joins")) {
                i = next + 1;
            } else {
                return items;
            }
        }
    }

    private Optional<Item> item(Words words, int at) {
        int count = smallCount(words.lower(at));
        boolean article = words.isIn(at, "articles") || words.isIn(at, "one more");
        if (!article && count == 0) {
            return Optional.empty();
        }
        if (words.isIn(at, "one more") && roles.isState(words, at + 1)) {
            return Optional.of(new Item(at + 1, 1, false));
        }
        boolean counted = article && smallCount(words.lower(at + 1)) > 0 && !words.is(at + 2, "-");
        if (counted) {
            return Optional.empty();
        }
        for (int i = at + 1; i <= at + MAX_ITEM; i++) {
            if (nouns.isPerson(words.lower(i)) && !nouns.isPerson(words.lower(i + 1)) && isHead(words, i)) {
                return Optional.of(new Item(i + 1, article ? 1 : count, !article));
            }
            boolean part = words.get(i).isWord() || words.get(i).isNumber() || words.is(i, "-");
            if (!part || nouns.isFunction(words.lower(i)) || words.isIn(i, "joins")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the noun ends its phrase: in "a terrorist attack" it does not. */
    private static boolean isHead(Words words, int noun) {
        String tag = words.tag(noun + 1);
        return !tag.equals("NN") && !tag.equals("NNS") && !words.is(noun + 1, "'") && !words.is(noun + 1, "-");
    }

    private static int smallCount(String word) {
        int value = SMALL.indexOf(word) + 1;
        return value > 0 ? value : word.length() <= 2 && Character.isDigit(word.charAt(0))
                ? (int) NumeralReader.parse(word) : 0;
    }

    private record Item(int to, int count, boolean counted) {}
}
