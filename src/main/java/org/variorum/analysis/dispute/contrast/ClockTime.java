package org.variorum.analysis.dispute.contrast;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/**
 * A time of day with the moment of the event that it dates.
 *
 * @param time as stated
 * @param phase which moment, such as {@code occurrence}, or the verb when it names none
 */
public record ClockTime(TimeMention time, String phase) {

    private static final Duration HALF_DAY = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofMinutes(90);
    private static final String OCCURRENCE = "occurrence";
    private static final String SCENE = "scene";
    private static final String DEPARTURE = "departure";
    private static final List<String> COMPLEMENTS = List.of("xcomp", "oprd", "acomp", "ccomp");

    /** The time as a clock time of the claim, unless it dates the page or is no clock time. */
    public static Optional<ClockTime> of(ComparedClaim claim, TimeMention time, Lexicon lexicon) {
        boolean clock = (time.precision() == TimePrecision.MINUTE || time.precision() == TimePrecision.HOUR)
                && Duration.between(time.from(), time.until()).compareTo(LONGEST) <= 0;
        if (!clock || stamps(claim, lexicon)) {
            return Optional.empty();
        }
        return claim.governor(time.span()).stream().boxed().findFirst()
                .map(verb -> new ClockTime(time, phase(claim, verb, lexicon)));
    }

    /**
     * The moment that the verb dates: its own, or that of the verb it completes ("was found shot at three") or goes
     * along with ("stood outside at three when shots were fired").
     */
    private static String phase(ComparedClaim claim, int verb, Lexicon lexicon) {
        SyntaxTree tree = claim.tree();
        int head = tree.head(verb);
        if (head >= 0 && COMPLEMENTS.contains(tree.relation(verb))
                && lexicon.phase(tree, head).filter(SCENE::equals).isPresent()) {
            return SCENE;
        }
        if (ofEvent(claim, verb, lexicon)) {
            return OCCURRENCE;
        }
        boolean duringEvent = meanwhile(tree, verb, lexicon).filter(other ->
                lexicon.phase(tree, other).filter(OCCURRENCE::equals).isPresent()).isPresent();
        if (departs(tree, verb, lexicon)) {
            return duringEvent ? OCCURRENCE : DEPARTURE;
        }
        return lexicon.phase(tree, verb).or(() -> duringEvent ? Optional.of(OCCURRENCE) : Optional.empty())
                .orElse(tree.lemma(verb));
    }

    /** "Left the port", "set off", but not "left two dead" or "set off the alarm". */
    private static boolean departs(SyntaxTree tree, int verb, Lexicon lexicon) {
        boolean done = tree.child(verb, List.of("auxpass")).isPresent()
                || tree.child(verb, COMPLEMENTS).isPresent();
        return !done && (lexicon.departs(tree.lemma(verb)) || tree.child(verb, Relations.OBJECTS).isEmpty()
                && tree.children(verb).stream()
                        .anyMatch(child -> lexicon.departs(tree.lemma(verb) + " " + tree.lemma(child))));
    }

    /** "The quake ran through the valley", "the ground began to move": the event does it, sets in, or is timed. */
    private static boolean ofEvent(ComparedClaim claim, int verb, Lexicon lexicon) {
        Acts acts = claim.language().acts();
        SyntaxTree tree = claim.tree();
        String kind = claim.extracted().anchor().kind();
        boolean setsIn = tree.relation(verb).equals("xcomp") && tree.head(verb) >= 0
                && lexicon.phase(tree, tree.head(verb)).filter(OCCURRENCE::equals).isPresent();
        boolean timed = tree.children(verb, Relations.OBJECTS).stream()
                .anyMatch(noun -> lexicon.in("times of day", tree.lemma(noun)));
        return setsIn || timed || !kind.isEmpty() && tree.child(verb, Relations.OBJECTS).isEmpty()
                && tree.children(verb, List.of("nsubj")).stream()
                        .anyMatch(noun -> acts.thing(tree.lemma(noun)).equals(acts.thing(kind)));
    }

    /** The verb of the clause that a "when", "as" or "while" joins to the verb's. */
    private static Optional<Integer> meanwhile(SyntaxTree tree, int verb, Lexicon lexicon) {
        Optional<Integer> below = tree.children(verb, List.of("advcl")).stream()
                .filter(clause -> opensWith(tree, clause, lexicon)).findFirst();
        return below.or(() -> tree.relation(verb).equals("advcl") && opensWith(tree, verb, lexicon)
                ? Optional.of(tree.head(verb)) : Optional.empty());
    }

    private static boolean opensWith(SyntaxTree tree, int clause, Lexicon lexicon) {
        return tree.children(clause).stream()
                .anyMatch(child -> lexicon.in("at the same time", tree.lemma(child)));
    }

    /** Whether it dates when somebody set out. */
    public boolean isOfDeparture() {
        return phase.equals(DEPARTURE);
    }

    /** Whether it dates who came to or found the scene. */
    public boolean isOfScene() {
        return phase.equals(SCENE);
    }

    public static boolean stamps(ComparedClaim claim, Lexicon lexicon) {
        List<Integer> tokens = claim.tokens();
        return tokens.stream().limit(3).anyMatch(token -> lexicon.in("time stamps", claim.tree().lemma(token)));
    }

    /** Whether the words name a time only to say that it was before or after it. */
    public static boolean bounded(String words) {
        return words.contains("after") || words.contains("before");
    }

    /** The moment meant: the end of "just before", the start of "just after", else the middle. */
    private Duration moment(ComparedClaim claim) {
        String words = claim.text(time.span());
        Duration from = Duration.ofNanos(time.from().toLocalTime().toNanoOfDay());
        Duration width = Duration.between(time.from(), time.until());
        if (width.compareTo(Duration.ofMinutes(1)) <= 0 || words.contains("after")) {
            return from;
        }
        return words.contains("before") ? from.plus(width) : from.plus(width.dividedBy(2));
    }

    /** From the other clock time to this one, the short way round the dial. */
    public Duration since(ClockTime other, Contrast contrast) {
        Duration apart = moment(contrast.first()).minus(other.moment(contrast.second()));
        if (apart.compareTo(HALF_DAY) > 0) {
            return apart.minusDays(1);
        }
        return apart.compareTo(HALF_DAY.negated()) < 0 ? apart.plusDays(1) : apart;
    }

    /** Whether both are dated, and to different days. */
    public boolean onOtherDayThan(ClockTime other) {
        return time.dated() && other.time.dated()
                && !time.from().toLocalDate().equals(other.time.from().toLocalDate());
    }
}
