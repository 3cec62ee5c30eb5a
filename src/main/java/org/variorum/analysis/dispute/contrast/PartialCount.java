package org.variorum.analysis.dispute.contrast;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;

/** Whether a number counts some of the people or things that an event has, by the words around it. */
public final class PartialCount {

    private static final String PERSON = "person";

    private final Lexicon lexicon;
    /** The numbers of a claim that count a part; only asked for what it holds, never listed. */
    private final ClaimReadings.Reading<Set<Quantity>> partial = this::partial;
    private final ClaimReadings.Reading<Set<Quantity>> listed = this::listed;

    public PartialCount(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the words themselves say that they count something else: "two more", "another three", "300 a day". */
    public boolean isPart(ComparedClaim claim, Quantity quantity) {
        return claim.once(partial).contains(quantity);
    }

    private Set<Quantity> partial(ComparedClaim claim) {
        return claim.claim().quantities().stream().filter(quantity -> saysSo(claim, quantity))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean saysSo(ComparedClaim claim, Quantity quantity) {
        return quantity.subset() || isFirstOfMore(claim, quantity) || isRest(claim, quantity)
                || remains(claim, quantity) || isRate(claim, quantity) || isRoom(claim, quantity)
                || claim.tokensIn(quantity.span()).stream()
                .anyMatch(token -> (lexicon.in("other part", claim.tree().lemma(token))
                                || lexicon.in("pointing back", claim.tree().lemma(token)))
                        && !(token + 1 < claim.tree().size() && claim.tree().isIn(token + 1, "comparing")));
    }

    /**
     * "The master and two others": besides those it counts there are some, so that a higher number of all contradicts
     * nothing; a lower one does, and so does another number of others.
     */
    public boolean leavesRoom(Contrast contrast, Quantity first, Quantity second) {
        double apart = first.pragmatic().low() - second.pragmatic().low();
        boolean mine = countsOthers(contrast.first(), first);
        boolean theirs = countsOthers(contrast.second(), second);
        return mine != theirs && (mine ? apart < 0 : apart > 0);
    }

    private boolean countsOthers(ComparedClaim claim, Quantity quantity) {
        return claim.tokensIn(quantity.span()).stream()
                .anyMatch(token -> lexicon.in("others", claim.tree().token(token).form().toLowerCase(Locale.ROOT)));
    }

    /** "One male and two female victims", "281 million in cash and 53 million in stock": a number beside another. */
    public boolean isListed(ComparedClaim claim, Quantity quantity) {
        return claim.once(listed).contains(quantity);
    }

    private Set<Quantity> listed(ComparedClaim claim) {
        List<Quantity> all = claim.claim().quantities();
        return all.stream().filter(one -> all.stream().anyMatch(other -> !one.equals(other)
                        && !one.span().overlaps(other.span()) && one.unit().equals(other.unit())
                        && areJoined(claim, one, other)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean areJoined(ComparedClaim claim, Quantity one, Quantity other) {
        return heads(claim, one).stream().anyMatch(mine -> heads(claim, other).stream().anyMatch(theirs ->
                mine.equals(theirs) || isJoined(claim.tree(), mine, theirs) || isJoined(claim.tree(), theirs, mine)));
    }

    private static boolean isJoined(SyntaxTree tree, int first, int second) {
        return tree.tag(first).equals("CD") && tree.relation(second).equals("conj") && tree.head(second) == first;
    }

    /** The nouns that the number's words hang on, and those words that are counted or count by themselves. */
    private static Set<Integer> heads(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        return claim.tokensIn(quantity.span()).stream()
                .filter(token -> tree.isNoun(token) || tree.tag(token).equals("CD"))
                .map(token -> counted(tree, token)).collect(Collectors.toUnmodifiableSet());
    }

    /** The noun that the number stands before, over whatever adjectives; the token itself for any other. */
    private static int counted(SyntaxTree tree, int token) {
        int at = token;
        while (at >= 0 && !tree.isNoun(at) && List.of("nmod", "amod", "nummod").contains(tree.relation(at))) {
            at = tree.head(at);
        }
        return at >= 0 && tree.isNoun(at) ? at : token;
    }

    /** "There is room for 10,000 tonnes", "a capacity of 300": what could be, not what was. */
    private boolean isRoom(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        return claim.tokens().stream()
                .filter(token -> tree.isNoun(token) && lexicon.in("room", tree.lemma(token)))
                .flatMap(noun -> Stream.concat(
                        tree.children(noun, List.of("prep")).stream(),
                        tree.children(tree.head(noun), List.of("prep")).stream().filter(behind -> behind > noun)))
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .anyMatch(counted -> claim.span(counted).overlaps(quantity.span()));
    }

    /** "The first two shots", "the last three passengers". */
    private boolean isFirstOfMore(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        List<Integer> counted = claim.tokensIn(quantity.span());
        return counted.stream().flatMap(noun -> tree.children(noun).stream().filter(word -> word < noun))
                .map(word -> tree.token(word).form().toLowerCase(Locale.ROOT))
                .anyMatch(form -> lexicon.in("ordinals", form) || lexicon.in("places in a row", form));
    }

    /** "The other two people", who have been told apart from some; "two other people" are all besides those. */
    private boolean isRest(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        return IntStream.range(1, tree.size())
                .filter(token -> quantity.span().overlaps(claim.span(token))
                        || tree.token(token).end() < quantity.span().start()
                                && tree.firstAt(quantity.span().start()) == token + 1)
                .anyMatch(token -> lexicon.in("the other", tree.lemma(token)) && tree.tag(token).startsWith("JJ")
                        && lexicon.in("definite", tree.lemma(token - 1)));
    }

    private boolean isRate(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        int next = tree.firstAt(quantity.span().end() + 1);
        return quantity.unit().equals(PERSON) && next + 1 < tree.size() && lexicon.in("rates", tree.lemma(next))
                && lexicon.in("rated", tree.lemma(next + 1));
    }

    /** "Three were still in hospital": what is left of a number, not the number. */
    private boolean remains(ComparedClaim claim, Quantity quantity) {
        return !lexicon.in("receding", quantity.role()) && claim.governor(quantity.span()).stream().anyMatch(verb ->
                lexicon.in("remaining", claim.tree().lemma(verb)) || claim.tree().children(verb).stream()
                        .anyMatch(child -> child < verb + 2 && lexicon.in("remaining", claim.tree().lemma(child))));
    }
}
