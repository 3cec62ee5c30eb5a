package org.variorum.analysis.dispute;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.IntervalRelation;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.question.Answers;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.text.TextSpan;

/**
 * Signs that two claims do not say the same, weaker than what makes a dispute: other numbers or days, a denial on one
 * side only, words for opposite sides. Claims that bear such a sign are never told as agreeing.
 */
final class Unlike {

    /** Of people counted and of sums told on both sides, some must fit, whatever befell them or they are for. */
    private static final String PERSON = "person";

    /** Between two hours, of which each is read with some minutes to spare. */
    private static final Duration ROUNDING = Duration.ofMinutes(5);
    /** Hours between two times of which one lies before midnight and the other behind it. */
    private static final long NIGHT = 22;

    private static final TextSpan NOWHERE = new TextSpan(0, 0);

    private static final ClaimReadings.Reading<SortedSet<String>> STATES = Unlike::states;

    private final Lexicon lexicon;
    private final Acts acts;
    private final Answers answers;
    private final ClaimReadings.Reading<List<Slot>> slots;
    private final Contrary contrary;

    Unlike(NewsLanguage language, Answers answers) {
        this.lexicon = language.lexicon();
        this.acts = language.acts();
        this.answers = answers;
        this.slots = answers::slots;
        this.contrary = new Contrary(language);
    }

    /** Whether the claims bear such a sign. Symmetric. */
    boolean unlike(ComparedClaim first, ComparedClaim second) {
        return otherNumbers(first, second) || otherDays(first, second) || otherHours(first, second)
                || otherStates(first, second)
                || otherAnswers(first, second)
                || otherDeeds(first, second) || contrary.contrary(first, second);
    }

    /** "Had brought his brother", "the case that it brought": only the verb is shared, and it has two objects. */
    private boolean otherDeeds(ComparedClaim first, ComparedClaim second) {
        OptionalInt mine = first.topVerb();
        OptionalInt theirs = second.topVerb();
        if (mine.isEmpty() || theirs.isEmpty()
                || !first.tree().lemma(mine.getAsInt()).equals(second.tree().lemma(theirs.getAsInt()))) {
            return false;
        }
        OptionalInt object = object(first.tree(), mine.getAsInt());
        OptionalInt other = object(second.tree(), theirs.getAsInt());
        SortedSet<String> shared = first.contentOutside(NOWHERE);
        shared.retainAll(second.contentOutside(NOWHERE));
        shared.remove(first.tree().lemma(mine.getAsInt()));
        return shared.isEmpty() && object.isPresent() && other.isPresent()
                && !acts.mayBeOne(first.tree(), object.getAsInt(), second.tree(), other.getAsInt());
    }

    /** What the verb is done to: of "the case that it brought" the noun before the clause. */
    private static OptionalInt object(SyntaxTree tree, int verb) {
        OptionalInt object = tree.children(verb, Relations.OBJECTS).stream().filter(tree::isNoun)
                .mapToInt(Integer::intValue).findFirst();
        boolean relative = object.isEmpty() && Relations.NOUN_CLAUSES.contains(tree.relation(verb))
                && tree.children(verb, List.of("nsubj")).stream()
                        .anyMatch(subject -> tree.isNoun(subject) || tree.isPronoun(subject));
        return relative ? OptionalInt.of(tree.head(verb)) : object;
    }

    /** "Was at the helm", "was in his cabin": one thing is said to be in two places or conditions. */
    private static boolean otherStates(ComparedClaim first, ComparedClaim second) {
        SortedSet<String> mine = first.once(STATES);
        SortedSet<String> theirs = second.once(STATES);
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
    }

    private static SortedSet<String> states(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> nouns = new TreeSet<>();
        for (int token : claim.tokens()) {
            int verb = tree.head(token);
            boolean said = tree.relation(token).equals("prep") && verb >= 0 && tree.isIn(verb, "copulas")
                    && tree.child(verb, List.of("expl")).isEmpty();
            tree.children(token, Relations.PREPOSITIONAL_OBJECTS).stream()
                    .filter(noun -> said && tree.isNoun(noun)
                            && claim.claim().times().stream().noneMatch(time ->
                                    time.span().overlaps(claim.span(noun))))
                    .forEach(noun -> nouns.add(tree.lemma(noun)));
        }
        return nouns;
    }

    /** Whether both answer a question that has one answer, and differently. */
    private boolean otherAnswers(ComparedClaim first, ComparedClaim second) {
        return !first.article().equals(second.article()) && first.once(slots).stream()
                .filter(second.once(slots)::contains)
                .anyMatch(slot -> answers.differ(new Contrast(first, second, slot, 1)));
    }

    /**
     * Whether both give a number in that role that fits the other. A role that is no more than the counted noun tells
     * nothing: an event has many numbers of people.
     */
    boolean measuredAlike(String role, ComparedClaim first, ComparedClaim second) {
        return first.claim().quantities().stream()
                .filter(mine -> mine.role().equals(role) && !mine.unit().equals(role))
                .anyMatch(mine -> second.claim().quantities().stream()
                        .filter(theirs -> theirs.role().equals(role)
                                && lexicon.units().commensurable(theirs.unit(), mine.unit()))
                        .map(theirs -> IntervalRelation.of(mine, theirs, lexicon.units()))
                        .anyMatch(relation -> relation != IntervalRelation.DISJOINT
                                && relation != IntervalRelation.TENSION));
    }

    /** Parts are compared with parts: of "14 of the 27 seats" and "13 of the 27 seats" only the whole is the same. */
    private boolean otherNumbers(ComparedClaim first, ComparedClaim second) {
        return numbersApart(first.claim().quantities(), second.claim().quantities())
                || numbersApart(parts(first), parts(second));
    }

    private static List<Quantity> parts(ComparedClaim claim) {
        return claim.claim().quantities().stream().filter(Quantity::subset).toList();
    }

    private boolean numbersApart(List<Quantity> first, List<Quantity> second) {
        return apart(
                first, second,
                (mine, theirs) -> lexicon.units().commensurable(mine.unit(), theirs.unit())
                        && (mine.role().equals(theirs.role()) || mine.unit().equals(PERSON) || acts.isSum(mine)),
                (mine, theirs) -> IntervalRelation.of(mine, theirs, lexicon.units()) != IntervalRelation.DISJOINT);
    }

    private static boolean otherDays(ComparedClaim first, ComparedClaim second) {
        return apart(
                days(first), days(second), (mine, theirs) -> mine.precision() == theirs.precision(),
                TimeMention::overlaps);
    }

    /** "At 6.40 p.m.", "at 18.55": hours that are further apart than reporters round. */
    private static boolean otherHours(ComparedClaim first, ComparedClaim second) {
        return apart(hours(first), hours(second), (mine, theirs) -> true, Unlike::fitRounded);
    }

    private static List<TimeMention> hours(ComparedClaim claim) {
        return claim.claim().times().stream().filter(time -> time.precision() == TimePrecision.MINUTE
                || time.precision() == TimePrecision.HOUR).toList();
    }

    /** On the clock, round midnight; of which day is for {@link #otherDays}. */
    private static boolean fitRounded(TimeMention mine, TimeMention theirs) {
        Duration since = Duration.between(theirs.until().toLocalTime(), mine.from().toLocalTime());
        Duration until = Duration.between(mine.until().toLocalTime(), theirs.from().toLocalTime());
        return Stream.of(since, until).allMatch(gap -> gap.compareTo(ROUNDING) <= 0)
                || Stream.of(since, until).anyMatch(gap -> gap.plus(ROUNDING).toHours() >= NIGHT);
    }

    /** Whether values that can be compared are there, and none of them fits another. */
    private static <T> boolean apart(
            List<T> first, List<T> second, BiPredicate<T, T> comparable, BiPredicate<T, T> fits) {
        boolean compared = false;
        for (T mine : first) {
            for (T theirs : second) {
                if (comparable.test(mine, theirs)) {
                    compared = true;
                    if (fits.test(mine, theirs)) {
                        return false;
                    }
                }
            }
        }
        return compared;
    }

    private static List<TimeMention> days(ComparedClaim claim) {
        return claim.claim().times().stream()
                .filter(time -> time.dated() && time.precision() != TimePrecision.OPEN).toList();
    }
}
