package org.variorum.analysis.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dictionary from words to classes (possible tags, word clusters), the classes ready to be used as features. */
final class ClassLexicon {

    private static final TextHash[] NONE = {};

    private final HashedLexicon lexicon;
    private final List<TextHash[]> members;
    private final List<TextHash> joined;

    ClassLexicon(HashedLexicon lexicon) {
        this.lexicon = lexicon;
        members = lexicon.lists().stream().map(list -> list.stream().map(TextHash::of).toArray(TextHash[]::new))
                .toList();
        joined = lexicon.lists().stream().map(list -> TextHash.of(String.join("_", list))).toList();
    }

    /** The classes of a word; empty when it is unknown. */
    TextHash[] membersOf(TextHash word) {
        int list = lexicon.find(word);
        return list < 0 ? NONE : members.get(list);
    }

    /** All classes of a word as one value, or null when it is unknown. */
    @Nullable TextHash joinedOf(TextHash word) {
        int list = lexicon.find(word);
        return list < 0 ? null : joined.get(list);
    }
}
