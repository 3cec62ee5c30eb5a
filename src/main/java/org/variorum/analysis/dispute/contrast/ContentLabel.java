package org.variorum.analysis.dispute.contrast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;

/**
 * What a claim says in a few of its own words: who or what, and the predicate, without what leads up to them.
 *
 * <p>A label must not say anything that the text does not. So a clause borrows a subject only where grammar leaves no
 * doubt: from the noun right before its relative pronoun, from the verb with which it is coordinated. Pronouns stay.
 *
 * @param words the label, without quotation marks
 * @param named whether it says of whom or what it speaks, by a noun
 * @param whole whether nothing was cut off at its end
 */
public record ContentLabel(String words, boolean named, boolean whole) {

    private static final Pattern QUOTATION_MARKS = Pattern.compile("[\"“”«»]");
    private static final String ELLIPSIS = "…";
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final int LONGEST = 9;
    /** A noun phrase that takes more than this of a label leaves too little for what is said of it. */
    private static final int LONGEST_SUBJECT = 5;
    /** Tags of words after which a label cannot end. */
    private static final Set<String> LEADING_ON =
            Set.of("IN", "DT", "TO", "CC", "PRP", "PRP$", "POS", "WDT", "WP", "WRB", "MD", "JJ", "JJR", "JJS", "CD",
                    "$");
    private static final String COORDINATED = "conj";

    private static final Comparator<ContentLabel> BEST = Comparator
            .comparing(ContentLabel::named, Comparator.reverseOrder())
            .thenComparing(ContentLabel::whole, Comparator.reverseOrder())
            .thenComparing(label -> label.words().length())
            .thenComparing(ContentLabel::words);

    /** The clearest label that one of the claims gives. */
    public static String of(List<ComparedClaim> claims) {
        return claims.stream().map(ContentLabel::of).min(BEST).orElseThrow().words();
    }

    /** What the claims give a time for, without any of the times; empty when nothing is said before them. */
    public static Optional<String> untimed(List<ComparedClaim> claims) {
        return upTo(claims, claim -> claim.claim().times().stream().mapToInt(one -> one.span().start()));
    }

    /** What the claims place somewhere, without any of the places that tell them apart. */
    public static Optional<String> unplaced(List<ComparedClaim> claims, List<Found> found) {
        return upTo(claims, claim -> found.stream().filter(one -> one.isAbout(claim)).mapToInt(one ->
                (one.first().equals(claim) ? one.finding().firstWords() : one.finding().secondWords()).start()));
    }

    /** The best label of what stands before the first of the positions in each claim. */
    private static Optional<String> upTo(
            List<ComparedClaim> claims, Function<ComparedClaim, IntStream> positions) {
        return claims.stream()
                .flatMap(claim -> before(claim, positions.apply(claim).min().orElse(Integer.MAX_VALUE)).stream())
                .filter(ContentLabel::named).min(BEST).map(ContentLabel::words);
    }

    /** What the claims give a number for, without any of the numbers. */
    public static String uncounted(List<ComparedClaim> claims) {
        ComparedClaim clearest = claims.stream()
                .min(Comparator.comparing((ComparedClaim claim) -> of(claim), BEST)).orElseThrow();
        String words = of(clearest).words();
        for (Quantity quantity : clearest.claim().quantities()) {
            List<Integer> digits = clearest.tokensIn(quantity.span()).stream()
                    .filter(token -> clearest.tree().tag(token).equals("CD")).toList();
            String number = digits.isEmpty() ? ""
                    : clearest.tree().words(digits.getFirst(), digits.getLast());
            words = number.isEmpty() ? words : words.replace(number, ELLIPSIS).replace(capital(number), ELLIPSIS);
        }
        return words;
    }

    private static Optional<ContentLabel> before(ComparedClaim claim, int position) {
        SyntaxTree tree = claim.tree();
        List<Integer> tokens = new ArrayList<>(
                claim.tokens().stream().filter(token -> tree.token(token).start() < position).toList());
        while (!tokens.isEmpty() && (tree.isPunctuation(tokens.getLast()) || leadsOn(tree, tokens.getLast()))) {
            tokens.removeLast();
        }
        return labelled(tree, tokens);
    }

    /** The label of one claim. */
    public static ContentLabel of(ComparedClaim claim) {
        return labelled(claim.tree(), claim.tokens()).orElseGet(() -> plain(claim));
    }

    private static Optional<ContentLabel> labelled(SyntaxTree tree, List<Integer> tokens) {
        OptionalInt verb = tokens.stream()
                .filter(token -> tree.isVerb(token) && !tokens.contains(verbAbove(tree, token)))
                .filter(token -> !Relations.AUXILIARIES.contains(tree.relation(token)))
                .mapToInt(Integer::intValue).findFirst();
        return verb.isPresent()
                ? subject(tree, verb.getAsInt()).flatMap(subject -> clause(tree, tokens, subject, verb.getAsInt()))
                : Optional.empty();
    }

    private static int verbAbove(SyntaxTree tree, int token) {
        int at = tree.head(token);
        while (at >= 0 && !tree.isVerb(at)) {
            at = tree.head(at);
        }
        return at;
    }

    private static Optional<ContentLabel> clause(SyntaxTree tree, List<Integer> tokens, NounPhrase subject, int verb) {
        int start = predicate(tree, verb);
        int end = tokens.getLast();
        if (start <= subject.last() || start > end || !finite(tree, verb, subject)) {
            return Optional.empty();
        }
        List<String> words = words(tree, subject.first(), subject.last());
        int room = LONGEST - words.size();
        int last = start;
        while (last < end && words(tree, start, last + 1).size() <= room && !tree.token(last + 1).form().equals(";")) {
            last++;
        }
        boolean whole = last == end;
        while (last > verb && (tree.isPunctuation(last) || !whole && leadsOn(tree, last))) {
            last--;
        }
        words.addAll(words(tree, start, last));
        return Optional.of(new ContentLabel(
                capital(String.join(" ", words) + (whole ? "" : " …")), tree.isNoun(subject.head()), whole));
    }

    /** Whether a reader takes the phrase for the verb's subject: not in "let foam burn", "could it be learned". */
    private static boolean finite(SyntaxTree tree, int verb, NounPhrase subject) {
        List<Integer> auxiliaries = tree.children(verb, Relations.AUXILIARIES);
        return auxiliaries.isEmpty() ? !tree.tag(verb).equals("VB")
                : auxiliaries.stream().allMatch(auxiliary -> auxiliary > subject.last());
    }

    private static boolean leadsOn(SyntaxTree tree, int token) {
        return LEADING_ON.contains(tree.tag(token)) || Relations.AUXILIARIES.contains(tree.relation(token))
                || Relations.NEGATIONS.contains(tree.relation(token));
    }

    /** The first word of what is said: auxiliaries, negation and adverbs right before the verb belong to it. */
    private static int predicate(SyntaxTree tree, int verb) {
        BitSet own = new BitSet();
        tree.children(verb).stream()
                .filter(child -> Relations.AUXILIARIES.contains(tree.relation(child))
                        || Relations.NEGATIONS.contains(tree.relation(child)) || tree.tag(child).startsWith("RB"))
                .forEach(own::set);
        int first = verb;
        while (first > 0 && own.get(first - 1)) {
            first--;
        }
        return first;
    }

    /** The noun phrase of which the verb speaks. */
    private static Optional<NounPhrase> subject(SyntaxTree tree, int verb) {
        OptionalInt own = tree.child(verb, Relations.SUBJECTS);
        if (own.isPresent() && !tree.tag(own.getAsInt()).startsWith("W")) {
            return own.getAsInt() < verb ? Optional.of(phrase(tree, own.getAsInt())) : Optional.empty();
        }
        int above = tree.head(verb);
        if (above >= 0 && own.isPresent()) {
            NounPhrase before = NounPhrase.around(tree, above);
            boolean next = tree.isNoun(above) && IntStream.range(before.last() + 1, own.getAsInt())
                    .allMatch(tree::isPunctuation);
            return next && before.last() < own.getAsInt() ? Optional.of(before) : Optional.empty();
        }
        return above >= 0 && tree.isVerb(above) && tree.relation(verb).equals(COORDINATED)
                ? subject(tree, above) : Optional.empty();
    }

    /** The phrase with its "of …", when that leaves room for more. */
    private static NounPhrase phrase(SyntaxTree tree, int head) {
        NounPhrase phrase = NounPhrase.around(tree, head);
        OptionalInt end = tree.children(head).stream()
                .filter(child -> child > head && tree.isIn(child, "of"))
                .flatMap(of -> tree.children(of, Relations.PREPOSITIONAL_OBJECTS).stream())
                .mapToInt(object -> NounPhrase.around(tree, object).last()).findFirst();
        return end.isPresent() && words(tree, phrase.first(), end.getAsInt()).size() <= LONGEST_SUBJECT
                ? new NounPhrase(phrase.first(), end.getAsInt(), head) : phrase;
    }

    private static ContentLabel plain(ComparedClaim claim) {
        List<String> words = split(claim.claim().quote());
        boolean whole = words.size() <= LONGEST;
        return new ContentLabel(
                capital(whole ? String.join(" ", words) : String.join(" ", words.subList(0, LONGEST)) + " …"),
                false, whole);
    }

    private static List<String> words(SyntaxTree tree, int first, int last) {
        return split(tree.words(first, last));
    }

    private static List<String> split(String text) {
        return new ArrayList<>(Stream.of(GAP.split(QUOTATION_MARKS.matcher(text).replaceAll("").strip()))
                .filter(word -> !word.isEmpty()).toList());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
