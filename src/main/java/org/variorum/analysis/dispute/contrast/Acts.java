package org.variorum.analysis.dispute.contrast;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.Quantity;

/**
 * One name for all words with which news reports tell of one act or one kind of thing: "established" and "founded",
 * "reporters" and "journalists". What the lists do not know is an act or thing of its own.
 */
public final class Acts {

    /** Name of what an act does that a noun stands for. */
    private static final String HAPPENING = "happen";

    /** What is done with a price. */
    private static final String PAYING = "pay";

    /** Name of every sum of money. */
    public static final String SUM = "money";

    private final Map<String, String> acts;
    private final Map<String, String> sums;
    private final Map<String, String> converse;
    private final Map<String, String> things;
    private final Set<String> currencies;
    private final Lexicon lexicon;

    Acts(String language, Lexicon lexicon) {
        WordList words = WordList.load(language, "acts");
        this.acts = firstOf(words, "news");
        this.sums = firstOf(words, "sums");
        this.converse = firstOf(words, "converse");
        this.things = firstOf(words, "things");
        this.currencies = Set.copyOf(WordList.load(language, "units").meanings("currency").values());
        this.lexicon = lexicon;
    }

    /** Of a word that stands for several, the one that is listed first counts. */
    private static Map<String, String> firstOf(WordList words, String section) {
        Map<String, String> names = new HashMap<>();
        words.table(section).forEach((name, said) -> said.forEach(word -> names.putIfAbsent(word, name)));
        return names;
    }

    /** The act that the verb tells, with its particle or noun; empty for verbs that say little by themselves. */
    public String of(SyntaxTree tree, int verb) {
        return named(acts, tree, verb).orElseGet(() -> lexicon.isLight(tree.lemma(verb)) ? "" : tree.lemma(verb));
    }

    /** What the token, if it is a verb, tells to have befallen something: of "an inspection took place" the noun. */
    public Optional<Deed> deed(SyntaxTree tree, int token) {
        String act = tree.isVerb(token) ? of(tree, token) : "";
        boolean happened = act.equals(HAPPENING);
        OptionalInt befallen = act.isEmpty() ? OptionalInt.empty()
                : happened ? tree.child(token, Subject.SUBJECTS) : patient(tree, token);
        return befallen.stream()
                .mapToObj(noun -> new Deed(happened ? ofNoun(tree.lemma(noun)).orElse(act) : act, noun)).findFirst();
    }

    /** The same for verbs whose object is a sum of money. */
    public String ofSum(SyntaxTree tree, int verb) {
        return named(sums, tree, verb).orElseGet(() -> of(tree, verb));
    }

    /** The act by which a sum of money is paid, whatever it is paid for. */
    public String ofPaying() {
        return sums.getOrDefault(PAYING, PAYING);
    }

    /** The act that the verb's object does, where the verb tells it from the other side. */
    Optional<String> converse(SyntaxTree tree, int verb) {
        return named(converse, tree, verb);
    }

    private static Optional<String> named(Map<String, String> names, SyntaxTree tree, int verb) {
        String lemma = tree.lemma(verb);
        return completions(tree, verb).map(word -> names.get(lemma + " " + word)).filter(Objects::nonNull).findFirst()
                .or(() -> Optional.ofNullable(names.get(lemma)));
    }

    /** Whether the name is that of an act that is listed with its verbs, rather than a verb that stands for itself. */
    public boolean isListed(String act) {
        return act.equals(acts.get(act));
    }

    /** The act that a noun stands for. */
    public Optional<String> ofNoun(String lemma) {
        return Optional.ofNullable(acts.get(lemma)).or(() -> Optional.ofNullable(sums.get(lemma)));
    }

    /** Whether it is a sum of money. */
    public boolean isSum(Quantity quantity) {
        return currencies.contains(quantity.unit()) || quantity.unit().equals(SUM);
    }

    /** What the act befell: object, subject of a passive or of a verb without object, or the noun that it describes. */
    public static OptionalInt patient(SyntaxTree tree, int verb) {
        OptionalInt patient = Persons.patient(tree, verb);
        boolean told = patient.isPresent() && !tree.tag(patient.getAsInt()).startsWith("W");
        return told || !Relations.NOUN_CLAUSES.contains(tree.relation(verb)) ? patient
                : OptionalInt.of(tree.head(verb));
    }

    /** Who is named behind a passive's "by". */
    public static OptionalInt agent(SyntaxTree tree, int verb) {
        return tree.children(verb, Relations.AGENTS).stream()
                .flatMap(by -> tree.children(by, Relations.PREPOSITIONAL_OBJECTS).stream())
                .mapToInt(Integer::intValue).findFirst();
    }

    /** Whether two nouns may stand for one thing: one word for both, or a name here and none there. */
    public boolean mayBeOne(SyntaxTree tree, int noun, SyntaxTree other, int otherNoun) {
        boolean comparable = tree.isNoun(noun) && other.isNoun(otherNoun)
                && tree.isProperNoun(noun) == other.isProperNoun(otherNoun);
        return !comparable || thing(tree.lemma(noun)).equals(thing(other.lemma(otherNoun)));
    }

    /** The name of the kind of thing that the noun stands for. */
    public String thing(String lemma) {
        return things.getOrDefault(lemma, lemma);
    }

    /** Particles and nouns that make another act of a verb. */
    private static Stream<String> completions(SyntaxTree tree, int verb) {
        return tree.children(verb).stream().filter(child -> child > verb).flatMap(child -> Stream.concat(
                Stream.of(tree.lemma(child)),
                tree.relation(child).equals("prep")
                        ? tree.children(child, Relations.PREPOSITIONAL_OBJECTS).stream().map(tree::lemma)
                        : Stream.empty()));
    }

    /**
     * An act that befell something.
     *
     * @param act its name
     * @param befallen token of the noun that stands for what it befell
     */
    public record Deed(String act, int befallen) {}
}
