package org.variorum.analysis.dispute.contrast;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.TextSpan;

/** Over how many events and how much time a number counts: one event, several, all up to now, or an earlier one. */
public final class CountExtent {

    private static final String PERSON = "person";

    private final Lexicon lexicon;
    private final ClaimReadings.Reading<Boolean> wide = this::wide;
    private final ClaimReadings.SpanReading<Boolean> behind = this::isBehind;

    public CountExtent(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether one of the two counts over several events, or a longer time, and the other over one. */
    public boolean otherExtent(Contrast contrast) {
        boolean firstWide = contrast.first().once(wide);
        return firstWide != contrast.second().once(wide)
                || firstWide && !spans(contrast.first()).equals(spans(contrast.second()));
    }

    /** Over which days several events are counted: "the weekend", "from Friday through Sunday". */
    private SortedSet<String> spans(ComparedClaim claim) {
        return claim.tokens().stream().map(claim.tree()::lemma)
                .filter(lemma -> lexicon.in("weekdays", lemma) || lexicon.in("spans of counting", lemma))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Several events widen all that a sentence counts; a longer time only what is counted in its own claim. */
    private boolean wide(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        boolean ofSeveral = IntStream.range(0, tree.size()).anyMatch(token -> tree.tag(token).equals("NNS")
                        && lexicon.in("plural events", tree.lemma(token)) && !definite(tree, token)
                || lexicon.in("another event", tree.lemma(token)));
        return ofSeveral || claim.tokens().stream().anyMatch(token ->
                lexicon.in("wider extent", tree.lemma(token)) && !tree.tag(token).startsWith("VB")
                        && (!lexicon.in("calendar", tree.lemma(token)) || spans(tree, token))
                        && (!tree.isIn(token, "chains") || ofEvents(tree, token)));
    }

    /** "The bombings" are one event in several blows; "shootings" are several events. */
    private boolean definite(SyntaxTree tree, int noun) {
        return tree.children(noun).stream().anyMatch(child -> lexicon.in("definite", tree.lemma(child)))
                && tree.children(noun).stream().noneMatch(child -> lexicon.in("wider extent", tree.lemma(child)));
    }

    /** "A series of attacks"; a series of quarrels widens nothing. */
    private boolean ofEvents(SyntaxTree tree, int series) {
        return tree.subtree(series).stream().anyMatch(token -> lexicon.in("plural events", tree.lemma(token)));
    }

    /** "this year", "in the past week". */
    private boolean spans(SyntaxTree tree, int token) {
        return token > 0 && lexicon.in("before a span", tree.lemma(token - 1));
    }

    /** "So far, 900 rounds have been seized": the higher number may take in what was counted before. */
    public boolean isRunningTotal(Contrast contrast, Quantity first, Quantity second) {
        boolean firstLower = first.pragmatic().low() < second.pragmatic().low();
        return !first.unit().equals(PERSON)
                && isRunning(firstLower ? contrast.second() : contrast.first())
                && !isRunning(firstLower ? contrast.first() : contrast.second());
    }

    private boolean isRunning(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        return claim.tokens().stream().anyMatch(token -> token > 0 && lexicon.in("running totals", tree.lemma(token))
                && lexicon.in("before running totals", tree.lemma(token - 1)));
    }

    /** "It comes a month after the flood killed twenty": of an event that another lies behind by so much time. */
    public boolean liesBehind(ComparedClaim claim, Quantity quantity) {
        return claim.once(quantity.span(), behind);
    }

    private boolean isBehind(ComparedClaim claim, TextSpan number) {
        SyntaxTree tree = claim.tree();
        return claim.governor(number).stream().boxed()
                .flatMap(verb -> tree.children(verb).stream())
                .filter(mark -> tree.relation(mark).equals("mark") && lexicon.in("conditions", tree.lemma(mark)))
                .flatMap(mark -> tree.children(mark).stream())
                .anyMatch(length -> lexicon.in("lengths that part events", tree.lemma(length)));
    }
}
