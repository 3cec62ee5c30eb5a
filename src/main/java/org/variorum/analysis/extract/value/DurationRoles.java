package org.variorum.analysis.extract.value;

import java.util.Optional;
import java.util.Set;
import org.variorum.analysis.language.WordList;

/**
 * What a length of time is the length of: a prison term that a court gave, or how long something went on.
 *
 * <p>A term counts only where it is given: one that is sought, that the law allows or that was served before is none.
 */
final class DurationRoles {

    private static final int REACH = 18;

    private final Phrases giving;
    private final Phrases terms;
    private final Phrases lasting;
    private final Set<String> otherTerms;
    private final Set<String> before;
    private final Set<String> taking;
    private final Set<String> afterTaking;

    DurationRoles(WordList roles) {
        giving = new Phrases(roles.meanings("giving-terms"));
        terms = new Phrases(roles.meanings("terms"));
        lasting = new Phrases(roles.meanings("lasting"));
        otherTerms = Set.copyOf(roles.words("other-terms"));
        taking = Set.copyOf(roles.words("taking"));
        afterTaking = Set.copyOf(roles.words("after-taking"));
        before = Set.copyOf(roles.words("before-terms"));
    }

    /** The role of the length of time that the words {@code [from, to)} state. */
    Optional<String> find(Words words, int from, int to) {
        int start = words.isAny(from - 1, before) ? from - 1 : from;
        Optional<String> lasted = lasting.endingAt(words, start).map(Phrases.Found::meaning);
        return lasted.isPresent() || takes(words, start, to) ? Optional.of("length") : term(words, start, to);
    }

    /** "The trial took six weeks"; "it took six weeks to …" is of something else. */
    private boolean takes(Words words, int from, int to) {
        return words.isAny(from - 1, taking) && words.tag(from - 2).startsWith("NN")
                && !words.isAny(to, afterTaking);
    }

    private Optional<String> term(Words words, int from, int to) {
        boolean named = termAfter(words, to);
        boolean opened = words.isIn(from - 1, "before terms");
        for (int end = from; end > 0 && end > from - REACH && !RoleFinder.isClauseEnd(words, end - 1); end--) {
            if (words.isAny(end - 1, otherTerms)) {
                return Optional.empty();
            }
            Optional<Phrases.Found> given = giving.endingAt(words, end);
            if (given.isPresent()) {
                boolean itself = given.get().meaning().equals("sentence") && (opened || named);
                boolean earlier = words.isAny(given.get().from() - 1, otherTerms)
                        || words.isAny(given.get().from() - 2, otherTerms);
                return (itself || named) && !earlier ? Optional.of("sentence") : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Seven years in prison", "a seven-year sentence". */
    private boolean termAfter(Words words, int to) {
        int at = words.is(to, "'") || words.is(to, "-") ? to + 1 : to;
        return terms.startingAt(words, at).isPresent();
    }
}
