package org.variorum.analysis.dispute.contrast;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimePrecision;

/** What a number of people takes in: one event or several, all or some, with the attacker or without. */
public final class CountScope {

    private static final int BEFORE = 4;
    private static final String PERSON = "person";

    private final Lexicon lexicon;
    private final Circumstances circumstances;

    public CountScope(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.circumstances = new Circumstances(lexicon);
    }

    /**
     * Whether the sentence goes on counting: "two were shot dead … before two more died", "two fled and a third was
     * caught". The number is then not the whole.
     */
    public boolean goesOn(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        String counted = noun(claim, quantity);
        return IntStream.range(0, tree.size())
                .filter(token -> tree.token(token).start() >= quantity.span().end())
                .anyMatch(token -> {
                    int head = tree.head(token);
                    boolean ordinal = lexicon.in("ordinals", tree.token(token).form().toLowerCase(Locale.ROOT));
                    boolean more = lexicon.in("other part", tree.lemma(token)) && token > 0
                            && tree.tag(token - 1).equals("CD");
                    return more || isTheOther(claim, quantity, token)
                            || ordinal && head >= 0 && !counted.isEmpty() && tree.lemma(head).equals(counted);
                });
    }

    /** "One was hit in the leg, the other was hit in the arm": both were. */
    private boolean isTheOther(ComparedClaim claim, Quantity quantity, int token) {
        SyntaxTree tree = claim.tree();
        int verb = tree.head(token);
        return quantity.logical().high() == 1 && verb >= 0 && lexicon.in("the other", tree.lemma(token))
                && claim.governor(quantity.span()).stream()
                        .anyMatch(own -> own != verb && tree.lemma(own).equals(tree.lemma(verb)));
    }

    /** Whether both count a part of one whole, as "three of the five bridges" and "two of the five" do. */
    public boolean partsOfOneWhole(Contrast contrast, Quantity first, Quantity second) {
        return first.subset() && second.subset() && whole(contrast.first(), first)
                .filter(mine -> whole(contrast.second(), second)
                        .filter(theirs -> theirs.logical().equals(mine.logical()) && theirs.role().equals(mine.role()))
                        .isPresent())
                .isPresent();
    }

    /** Whether a part of it is counted before it: the 31 of "19 of 31 wagons". */
    public boolean isWhole(ComparedClaim claim, Quantity quantity) {
        return claim.claim().quantities().stream().filter(Quantity::subset)
                .anyMatch(part -> whole(claim, part).filter(quantity::equals).isPresent());
    }

    /** The number that stands behind "of" after the part. */
    private static Optional<Quantity> whole(ComparedClaim claim, Quantity part) {
        return claim.claim().quantities().stream()
                .filter(whole -> !whole.equals(part) && whole.unit().equals(part.unit()))
                .filter(whole -> claim.tokens().stream().anyMatch(token -> claim.tree().isIn(token, "of")
                        && claim.span(token).start() >= part.span().start()
                        && claim.span(token).end() <= whole.span().end()
                        && (claim.tree().children(token).stream()
                                .anyMatch(child -> whole.span().overlaps(claim.span(child)))
                                || token + 1 < claim.tree().size()
                                        && whole.span().overlaps(claim.span(token + 1)))))
                .findFirst();
    }

    /** Whether one counts a particular kind of person and comes out lower: some of those the other counts. */
    public boolean someOf(Contrast contrast, Quantity first, Quantity second) {
        String mine = noun(contrast.first(), first);
        String theirs = noun(contrast.second(), second);
        if (mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs) || !first.unit().equals(second.unit())
                || isAnybody(mine) && isAnybody(theirs) || isNobody(mine, first) || isNobody(theirs, second)) {
            return false;
        }
        boolean bothParticular = !isAnybody(mine) && !isAnybody(theirs);
        boolean firstLower = first.pragmatic().low() < second.pragmatic().low();
        return bothParticular || isAnybody(mine) != firstLower;
    }

    /** "No one", "no deaths": of any kind of person. */
    private boolean isNobody(String noun, Quantity quantity) {
        return quantity.logical().high() == 0 && (isAnybody(noun) || lexicon.in("nobody at all", noun));
    }

    private boolean isAnybody(String noun) {
        return lexicon.in("anybody", noun);
    }

    /** "Eleven were seriously hurt", "one is in critical condition", "forty were hurt". */
    public boolean otherDegree(Contrast contrast, Quantity first, Quantity second) {
        return degreed(contrast.first(), first) != degreed(contrast.second(), second);
    }

    /** "Four were treated and released", "eight were hurt": the lower number may leave out who was kept. */
    public boolean otherOutcome(Contrast contrast, Quantity first, Quantity second) {
        SortedSet<String> mine = outcomes(contrast.first(), first);
        SortedSet<String> theirs = outcomes(contrast.second(), second);
        boolean firstLower = first.pragmatic().low() < second.pragmatic().low();
        return mine.isEmpty() != theirs.isEmpty() && theirs.isEmpty() == firstLower
                || !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    /** What the number's verb, or one joined to it, says became of those counted. */
    private SortedSet<String> outcomes(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        return claim.governor(quantity.span()).stream().boxed()
                .flatMap(verb -> Stream.concat(Stream.of(verb), tree.children(verb, List.of("conj")).stream()))
                .map(tree::lemma).filter(lemma -> lexicon.in("outcomes of care", lemma))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean degreed(ComparedClaim claim, Quantity quantity) {
        OptionalInt verb = claim.governor(quantity.span());
        SyntaxTree tree = claim.tree();
        if (claim.tokens().stream().anyMatch(token -> lexicon.in("states of health", tree.lemma(token)))) {
            return true;
        }
        Stream<Integer> narrowed = Stream.concat(
                verb.stream().boxed().filter(at -> !tree.isIn(at, "copulas") && claim.tokensIn(quantity.span())
                        .stream().anyMatch(token -> tree.head(token) == at)),
                claim.tokensIn(quantity.span()).stream().flatMap(token -> tree.children(token).stream())
                        .filter(tree::isVerb));
        return narrowed.flatMap(at -> tree.children(at).stream())
                .anyMatch(child -> lexicon.in("degrees", tree.lemma(child)));
    }

    /** Whether a share is told as of a time of day here and of none there, or of two quarters of a year. */
    public boolean otherStage(Contrast contrast, Quantity quantity) {
        boolean share = quantity.unit().equals("percent");
        return share && (atClock(contrast.first()) != atClock(contrast.second())
                        || !stages(contrast.first()).equals(stages(contrast.second())))
                || !quantity.unit().equals(PERSON)
                        && periods(contrast.first()).stream().anyMatch(mine -> !periods(contrast.second()).isEmpty()
                                && !periods(contrast.second()).contains(mine));
    }

    /** "12 miles from Easton", "40 miles from Arlen": how far it is from two places. */
    public boolean fromElsewhere(Contrast contrast, Quantity first, Quantity second) {
        Optional<String> mine = startingPoint(contrast.first(), first);
        Optional<String> theirs = startingPoint(contrast.second(), second);
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
    }

    /** The noun behind the first such preposition that follows the words of a distance. */
    private Optional<String> startingPoint(ComparedClaim claim, Quantity distance) {
        SyntaxTree tree = claim.tree();
        return claim.tokens().stream().filter(token -> tree.token(token).start() >= distance.span().end()
                        && Relations.PREPOSITIONAL_OBJECTS.contains(tree.relation(token))
                        && lexicon.in("starting points", tree.lemma(tree.head(token))))
                .findFirst().map(tree::lemma);
    }

    /** "Charged with theft", "charged with murder"; "attended the vigil", "attended the funeral". */
    public boolean ofOtherMatters(Contrast contrast, Quantity first, Quantity second) {
        OptionalInt mine = contrast.first().governor(first.span());
        OptionalInt theirs = contrast.second().governor(second.span());
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        SortedSet<String> matters = matters(contrast.first(), mine.getAsInt());
        SortedSet<String> others = matters(contrast.second(), theirs.getAsInt());
        boolean otherCharges = !matters.isEmpty() && !others.isEmpty() && Collections.disjoint(matters, others);
        boolean oneVerb = contrast.first().tree().lemma(mine.getAsInt())
                .equals(contrast.second().tree().lemma(theirs.getAsInt()));
        return otherCharges || oneVerb && first.role().equals(PERSON)
                && circumstances.otherObjects(contrast, mine.getAsInt(), theirs.getAsInt());
    }

    /** What somebody is charged with or held for. */
    private SortedSet<String> matters(ComparedClaim claim, int verb) {
        SyntaxTree tree = claim.tree();
        if (!lexicon.in("charging", tree.lemma(verb))) {
            return new TreeSet<>();
        }
        return tree.children(verb, List.of("prep")).stream()
                .filter(preposition -> lexicon.in("before a charge", tree.lemma(preposition)))
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .map(tree::lemma).collect(Collectors.toCollection(TreeSet::new));
    }

    /** "Twenty homes were damaged and three were destroyed": whether a number without a noun counts on. */
    public boolean countsOn(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        return IntStream.range(0, tree.size()).anyMatch(token -> tree.tag(token).equals("CD")
                && tree.token(token).start() >= quantity.span().end()
                && Subject.SUBJECTS.contains(tree.relation(token)));
    }

    /** "A ticket costs 12 pounds", "a ticket costs 6 pounds for children": prices for others. */
    public boolean forOthers(Contrast contrast, Quantity first, Quantity second) {
        Optional<SortedSet<String>> mine = payers(contrast.first(), first);
        Optional<SortedSet<String>> theirs = payers(contrast.second(), second);
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
    }

    /** People to whom a price is limited, behind "for" or as those whom the thing is meant for; empty for no price. */
    private Optional<SortedSet<String>> payers(ComparedClaim claim, Quantity price) {
        SyntaxTree tree = claim.tree();
        OptionalInt verb = claim.governor(price.span());
        if (verb.isEmpty() || !lexicon.in("costing", tree.lemma(verb.getAsInt()))) {
            return Optional.empty();
        }
        List<Integer> things = tree.children(verb.getAsInt(), Subject.SUBJECTS);
        Stream<Integer> behind = Stream.of(List.of(verb.getAsInt()), things, claim.tokensIn(price.span()))
                .flatMap(List::stream).flatMap(word -> tree.children(word, List.of("prep")).stream())
                .filter(preposition -> lexicon.in("before payers", tree.lemma(preposition)))
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream());
        Stream<Integer> before = things.stream().flatMap(thing -> tree.children(thing).stream())
                .filter(word -> word < verb.getAsInt());
        return Optional.of(Stream.concat(behind, before)
                .filter(word -> tree.isNoun(word) && claim.language().persons().isPerson(tree, word))
                .map(tree::lemma).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** "Rose 29 percent in early trading", "closed 27 percent higher". */
    private SortedSet<String> stages(ComparedClaim claim) {
        SortedSet<String> stages = new TreeSet<>();
        claim.tokens().stream().map(claim.tree()::lemma).filter(lemma -> lexicon.in("trading stages", lemma))
                .forEach(stages::add);
        return stages;
    }

    /** "The blaze was 5 percent contained", "is 90 percent contained": a share of what goes forward. */
    public boolean ofProgress(Contrast contrast, Quantity first, Quantity second) {
        return first.unit().equals("percent") && second.unit().equals("percent")
                && goesForward(contrast.first()) && goesForward(contrast.second());
    }

    private boolean goesForward(ComparedClaim claim) {
        return claim.tokens().stream().anyMatch(token -> lexicon.in("progress", claim.tree().lemma(token)));
    }

    private boolean atClock(ComparedClaim claim) {
        boolean clock = claim.claim().times().stream().anyMatch(time -> time.precision() == TimePrecision.MINUTE
                || time.precision() == TimePrecision.HOUR);
        return clock || claim.governor(claim.claim().span()).stream()
                .anyMatch(verb -> lexicon.in("conditions", claim.tree().lemma(verb))
                        || circumstances.conditional(claim, verb));
    }

    /** "First quarter", "second half": ordinals with the noun that they count. */
    private SortedSet<String> periods(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        return claim.ordinals(token -> tree.head(token) >= 0 && tree.isNoun(tree.head(token)));
    }

    /** "Several houses", which two are, too. */
    public boolean leftOpen(Contrast contrast, Quantity first, Quantity second) {
        return isVague(contrast.first(), first) && second.pragmatic().low() >= 2
                || isVague(contrast.second(), second) && first.pragmatic().low() >= 2;
    }

    private boolean isVague(ComparedClaim claim, Quantity quantity) {
        return claim.tokensIn(quantity.span()).stream()
                .anyMatch(token -> lexicon.in("vague counts", claim.tree().lemma(token)));
    }

    /** Whether one counts what was met at one moment: "officers found two men shot". */
    public boolean foundOnly(Contrast contrast, Quantity first, Quantity second) {
        return found(contrast.first(), first) != found(contrast.second(), second);
    }

    private boolean found(ComparedClaim claim, Quantity quantity) {
        OptionalInt verb = claim.governor(quantity.span());
        return verb.isPresent() && lexicon.phase(claim.tree().lemma(verb.getAsInt())).filter("scene"::equals)
                .isPresent();
    }

    private static String noun(ComparedClaim claim, Quantity quantity) {
        List<Integer> tokens = claim.tokensIn(quantity.span());
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (claim.tree().isNoun(tokens.get(i))) {
                return claim.tree().isProperNoun(tokens.get(i)) ? "people" : claim.tree().lemma(tokens.get(i));
            }
        }
        return "";
    }

    /** Whether the higher number, by one or two, is said to include who did it, in whatever clause of its sentence. */
    public boolean countsAttacker(Contrast contrast, Quantity first, Quantity second) {
        double difference = first.pragmatic().low() - second.pragmatic().low();
        SyntaxTree higher = (difference > 0 ? contrast.first() : contrast.second()).tree();
        SyntaxTree lower = (difference > 0 ? contrast.second() : contrast.first()).tree();
        if (Math.abs(difference) > 2) {
            return false;
        }
        return perpetrators(higher).stream().anyMatch(token -> included(higher, token))
                || perpetrators(lower).stream().anyMatch(token -> setApart(lower, token));
    }

    private Set<Integer> perpetrators(SyntaxTree tree) {
        Set<Integer> tokens = new TreeSet<>();
        for (int token = 0; token < tree.size(); token++) {
            if (lexicon.isPerpetrator(tree.lemma(token))) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static boolean included(SyntaxTree tree, int perpetrator) {
        for (int before = perpetrator - 1; before >= 0 && before >= perpetrator - BEFORE; before--) {
            if (tree.isIn(before, "inclusions")) {
                return true;
            }
        }
        return false;
    }

    /** "Two others … the gunman was killed", "three people and himself". */
    private boolean setApart(SyntaxTree tree, int perpetrator) {
        for (int at = tree.head(perpetrator); at >= 0; at = tree.head(at)) {
            if (lexicon.in("fates of attackers", tree.lemma(at))
                    && tree.relation(perpetrator).startsWith("nsubjpass")) {
                return true;
            }
        }
        return tree.lemma(perpetrator).endsWith("self");
    }
}
