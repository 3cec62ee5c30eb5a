package org.variorum.analysis.extract.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.analysis.language.WordList;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.claim.Quantity;

/**
 * Numbers of which an article tells one, such as a prison term or how many were aboard. Where it tells several values
 * they are of several people or ships, so none of them is taken for the one that another article tells.
 */
final class SingleValues {

    private static final int CARRIER_WITHIN = 6;
    private static final String NOUN = "NN";

    private final Set<String> roles;
    private final Set<String> carrying;
    private final Set<String> indefinite;

    SingleValues(WordList lists) {
        roles = Set.copyOf(lists.words("one for an article"));
        carrying = Set.copyOf(lists.words("carrying"));
        indefinite = Set.copyOf(lists.words("indefinite"));
    }

    /** The quantities of each sentence, those of several things under a role that says less. */
    List<List<Quantity>> settled(List<ParsedSentence> article, List<List<Quantity>> bySentence) {
        List<List<Quantity>> known = new ArrayList<>();
        int lead = lead(article);
        for (int i = 0; i < bySentence.size(); i++) {
            ParsedSentence sentence = article.get(i);
            boolean later = i > lead;
            known.add(bySentence.get(i).stream().map(quantity -> later && roles.contains(quantity.role())
                    && isOfAnother(sentence, quantity) ? plain(quantity) : quantity).toList());
        }
        Set<String> several = several(known);
        return known.stream().map(found -> found.stream()
                .map(quantity -> several.contains(quantity.role()) ? plain(quantity) : quantity).toList()).toList();
    }

    /** The first whole sentence: it introduces what an article is about; what is introduced later is something else. */
    private static int lead(List<ParsedSentence> article) {
        return IntStream.range(0, article.size()).filter(i -> article.get(i).text().strip().endsWith("."))
                .findFirst().orElse(0);
    }

    private Set<String> several(List<List<Quantity>> bySentence) {
        Map<String, Quantity> first = new HashMap<>();
        Set<String> several = new HashSet<>();
        bySentence.stream().flatMap(List::stream)
                .filter(quantity -> roles.contains(quantity.role()) && !quantity.subset())
                .forEach(quantity -> {
                    Quantity other = first.putIfAbsent(quantity.role(), quantity);
                    if (other != null && !(other.unit().equals(quantity.unit())
                            && other.logical().overlaps(quantity.logical()))) {
                        several.add(quantity.role());
                    }
                });
        return several;
    }

    /**
     * "A lifeboat with 30 people on board", after the ship was told of; not "hit a rock with 30 people on board", where
     * the verb has them.
     */
    private boolean isOfAnother(ParsedSentence sentence, Quantity quantity) {
        Words words = Words.of(sentence);
        int from = words.indexAt(quantity.span().start() - sentence.sentence().span().start());
        boolean ofNoun = words.get(from - 1).token().flatMap(with -> words.tokenAt(with.head()))
                .filter(head -> !head.tag().startsWith(NOUN)).isEmpty();
        if (!words.isAny(from - 1, carrying) || !ofNoun) {
            return false;
        }
        for (int at = from - 2; at >= from - CARRIER_WITHIN; at--) {
            if (words.isAny(at, indefinite)) {
                return true;
            }
        }
        return false;
    }

    private static Quantity plain(Quantity quantity) {
        String role = quantity.unit().equals(CountClassifier.PERSON) ? CountClassifier.PERSON : "duration";
        return new Quantity(quantity.logical(), quantity.pragmatic(), quantity.unit(), role,
                quantity.approximate(), quantity.subset(), quantity.span());
    }
}
