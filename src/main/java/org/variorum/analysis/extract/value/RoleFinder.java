package org.variorum.analysis.extract.value;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.variorum.analysis.language.WordList;

/**
 * Finds what a sentence says of counted people or things: killed, injured, arrested …
 *
 * <p>Reads the words around the number within their clause: what stands after them ("two were killed", "two dead"),
 * what is done to them ("killing two"), and tolls ("the death toll rose to 84"). It needs no parse, so a wrong one does
 * no harm.
 */
final class RoleFinder {

    private static final int REACH = 12;

    private final Phrases states;
    private final Phrases actions;
    private final Phrases tolls;
    private final Map<String, String> counted;
    private final SequencedSet<String> passiveStop;
    private final Set<String> beforeStates;
    private final Set<String> leaving;
    private final Set<String> stateStops;
    private final Set<String> smallNumbers;
    private final Set<String> asides;
    private final Set<String> beforePeople;
    private final Set<String> being;
    private final Set<String> whereabouts;

    RoleFinder(WordList roles) {
        states = new Phrases(roles.meanings("state"));
        actions = new Phrases(roles.meanings("action"));
        tolls = new Phrases(roles.meanings("toll"));
        counted = roles.meanings("counted");
        passiveStop = roles.words("passive-stop");
        beforeStates = Set.copyOf(roles.words("before-states"));
        leaving = Set.copyOf(roles.words("leaving"));
        stateStops = Set.copyOf(roles.words("state-stop"));
        smallNumbers = Set.copyOf(roles.words("small-numbers"));
        asides = Set.copyOf(roles.words("asides"));
        beforePeople = Set.copyOf(roles.words("before-people"));
        being = Set.copyOf(roles.words("being"));
        whereabouts = Set.copyOf(roles.words("whereabouts"));
    }

    /** The role of the noun itself, as in "84 deaths". */
    Optional<String> ofNoun(String noun) {
        return Optional.ofNullable(counted.get(noun)).or(() -> Optional.ofNullable(counted.get(noun + "s")));
    }

    /** The role of the people counted by the words {@code [from, to)}. */
    Optional<String> ofPeople(Words words, int from, int to) {
        Optional<String> after = stateAfter(words, to, isLeft(words, from));
        Optional<String> before = actionBefore(words, from);
        if (after.isPresent()
                && (before.isEmpty() || before.get().equals("shot") && !whereabouts.contains(after.get()))) {
            return after;
        }
        return before.or(() -> leftState(words, from));
    }

    /** Whether a state of people starts at the word: "wounded", "in custody". */
    boolean isState(Words words, int at) {
        return states.startingAt(words, at).isPresent();
    }

    /** The toll that a bare number ends, as in "raising the death toll to 84". */
    Optional<String> ofToll(Words words, int from) {
        for (int i = from; i > from - REACH && i > 0 && !isClauseEnd(words, i - 1); i--) {
            Optional<Phrases.Found> toll = tolls.endingAt(words, i);
            if (toll.isPresent()) {
                return toll.map(Phrases.Found::meaning);
            }
        }
        return Optional.empty();
    }

    private Optional<String> stateAfter(Words words, int to, boolean leaves) {
        boolean passive = leaves;
        Optional<String> where = Optional.empty();
        int at = to;
        for (int steps = 0; steps < REACH && at < words.size(); steps++) {
            if (words.is(at, ",") && skipsAside(words, at) > at) {
                at = skipsAside(words, at);
                continue;
            }
            Optional<Phrases.Found> state = states.startingAt(words, at);
            if (state.isPresent() && whereabouts.contains(state.get().meaning())) {
                where = state.map(Phrases.Found::meaning);
                at = state.get().to();
                continue;
            }
            if (state.isPresent()) {
                return passive || !isActive(words, state.get())
                        ? state.map(Phrases.Found::meaning)
                        : where;
            }
            passive |= words.isAny(at, beforeStates);
            if (stops(words, at)) {
                return where;
            }
            at++;
        }
        return where;
    }

    /** "left two people injured": what follows is a state, whatever comes next. */
    private boolean isLeft(Words words, int from) {
        return words.isAny(from - 1, leaving) || words.isIn(from - 1, "found") || words.isAny(from - 2, leaving);
    }

    private boolean stops(Words words, int at) {
        return isClauseEnd(words, at) || words.get(at).isNumber() || words.is(at, ",")
                || words.isAny(at, stateStops) || words.isAny(at, smallNumbers);
    }

    /** The index after an aside in commas: ", including two children," or ", aged 3 and 5,". */
    private int skipsAside(Words words, int comma) {
        if (!words.isAny(comma + 1, asides)
                && !(words.get(comma + 1).isNumber() && words.is(comma + 2, ","))) {
            return comma;
        }
        for (int i = comma + 1; i < comma + 14; i++) {
            if (words.is(i, ",") && !(words.get(i + 1).isNumber() && words.is(i + 2, ","))) {
                return i + 1;
            }
        }
        return comma;
    }

    /** "two men shot a guard": the participle has an object, so the two did it. */
    private boolean isActive(Words words, Phrases.Found state) {
        String word = words.lower(state.from());
        boolean transitive = state.to() - state.from() == 1 && word.endsWith("ed")
                && !words.isIn(state.from(), "intransitive") || words.isIn(state.from(), "transitive");
        if (!transitive) {
            return false;
        }
        String next = words.lower(state.to());
        String tag = words.tag(state.to());
        boolean number = words.get(state.to()).isNumber() || tag.equals("CD")
                || words.isAny(state.to(), smallNumbers) && !words.isIn(state.to(), "ones");
        boolean name = (tag.equals("NNS") || tag.equals("NNP")) && !TimeWords.isCalendarWord(next);
        boolean object = passiveStop.contains(next) || tag.equals("PRP") || tag.equals("PRP$") || name
                || (number && !words.isIn(state.to() + 1, "times"));
        return object && !(words.isIn(state.to(), "at") && !words.isIn(state.from(), "shot"));
    }

    private Optional<String> actionBefore(Words words, int from) {
        int at = from;
        while (at > 0 && words.isAny(at - 1, beforePeople) && at > from - 3) {
            Optional<Phrases.Found> here = actions.endingAt(words, at);
            if (here.isPresent()) {
                return accepted(words, here.get());
            }
            if (words.isIn(at - 1, "of wholes") && !words.isIn(at - 2, "totals")) {
                return Optional.empty();
            }
            if (words.isIn(at - 1, "joins")) {
                return Optional.empty();
            }
            at--;
        }
        return actions.endingAt(words, at).flatMap(found -> accepted(words, found));
    }

    /** A participle after a form of "be" says nothing of what follows it. */
    private Optional<String> accepted(Words words, Phrases.Found action) {
        boolean passive = words.isAny(action.from() - 1, being) || words.isIn(action.from() - 1, "got");
        boolean participle = words.lower(action.to() - 1).endsWith("ed") || words.isIn(action.to() - 1, "transitive");
        return passive && participle ? Optional.empty() : Optional.of(action.meaning());
    }

    /** "Dead: two", "injured were three": rare, and only right before the number. */
    private Optional<String> leftState(Words words, int from) {
        boolean inverted = words.isAny(from - 1, being) || words.is(from - 1, ":");
        return inverted ? states.endingAt(words, from - 1).map(Phrases.Found::meaning) : Optional.empty();
    }

    static boolean isClauseEnd(Words words, int at) {
        return words.isAny(at, ";", ".", ":", "—", "–", "?", "!", "\"", "“", "”", "(", ")");
    }
}
