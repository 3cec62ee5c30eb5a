package org.variorum.analysis.dispute.comparator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Negation;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.text.TextSpan;

/**
 * One says that something is so, the other that it is not: by negation of the same predicate, or by words that stand
 * for opposite sides of one concept (see {@code en/oppositions.txt}).
 *
 * <p>Opposite words alone prove nothing: they must be what the claims turn on (a verb, or an adjective or a negated
 * noun beside it), and the claims must share what they are about.
 */
public final class PolarityComparator implements ClaimComparator {

    private static final double NEGATED = 0.3;
    private static final double OPPOSITE = 0.25;
    private static final double ONE_THING = 0.15;
    private static final double PER_OVERLAP = 0.5;
    private static final double LEAST_LIKENESS = 0.4;
    private static final double LEAST_OVERLAP = 0.25;
    private static final double LEAST_KNOWN = 0.5;
    private static final int SHORTEST_VERB = 4;
    /** Within so many days what a report says of its own day is taken to hold. */
    private static final long SETTLED_DAYS = 30;

    private final Lexicon lexicon;
    private final Negation negation;
    private final Circumstances circumstances;
    private final ClaimReadings.Reading<List<Cue>> cues = this::cues;

    public PolarityComparator(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.negation = new Negation(lexicon);
        this.circumstances = new Circumstances(lexicon);
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        if (!contrast.inOneMood()
                || contrast.likeness() < LEAST_LIKENESS || Referents.otherAges(contrast)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Cue> others = contrast.second().once(cues);
        for (Cue first : contrast.first().once(cues)) {
            for (Cue second : others) {
                opposite(contrast, first, second).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> opposite(Contrast contrast, Cue first, Cue second) {
        boolean sameWord = first.lemma().equals(second.lemma()) || actAndNoun(first, second);
        boolean opposed = sameWord
                ? first.negated() != second.negated() && first.predicate() && second.predicate()
                        && (first.negated()
                                ? denies(contrast.first(), first, contrast.second())
                                : denies(contrast.second(), second, contrast.first()))
                : derived(form(contrast.first(), first), form(contrast.second(), second))
                        ? first.negated() == second.negated()
                        : opposedConcepts(first, second);
        boolean named = first.nominal() != second.nominal();
        if (!opposed || !sameWord && eachTellsBoth(contrast, first, second)
                || named && ofOtherPatients(contrast, first, second)
                || Subject.differ(contrast, first.token(), second.token())
                || isPleaded(contrast.first(), first) != isPleaded(contrast.second(), second)
                || ofOtherOccasions(contrast, first, second)) {
            return Optional.empty();
        }
        SortedSet<String> shared = contrast.first().contentOutside(first.span());
        SortedSet<String> theirs = contrast.second().contentOutside(second.span());
        int poorer = Math.min(shared.size(), theirs.size());
        shared.retainAll(theirs);
        shared.remove(first.lemma());
        double overlap = poorer == 0 ? 0 : (double) shared.size() / poorer;
        boolean ofOneThing = first.about().stream().anyMatch(second.about()::contains)
                || poorer == 0 && !first.lemma().equals(second.lemma()) && sameWord;
        if (overlap < LEAST_OVERLAP && !ofOneThing) {
            return Optional.empty();
        }
        if (sameWord ? learnt(contrast, first, second) : changed(contrast, first, second)) {
            return Optional.of(Finding.of(
                    Verdict.nuance(NuanceKind.UPDATE), Finding.MOVED_ON, "polarity",
                    new Finding.Words(first.span(), second.span()), 0));
        }
        double confidence = (sameWord ? NEGATED : OPPOSITE) + PER_OVERLAP * (overlap + contrast.likeness()) / 2
                + (ofOneThing && !sameWord ? ONE_THING : 0);
        return Optional.of(Finding.of(
                Verdict.conflict(DisputeKind.POLARITY), sameWord ? "polarity.negation" : "polarity.opposite",
                "polarity", new Finding.Words(first.span(), second.span()), Math.min(confidence, 0.9)));
    }

    /** "Pleaded not guilty", "was found guilty": what one says of oneself others may find otherwise. */
    private boolean isPleaded(ComparedClaim claim, Cue cue) {
        return claim.governor(claim.span(cue.token())).stream()
                .anyMatch(verb -> lexicon.in("pleading", claim.tree().lemma(verb)));
    }

    /**
     * "One is critical, two are stable": where either sentence has both words, they are said of two things. Of one
     * thing they exclude nothing where one claim says both: "critical but stable".
     */
    private static boolean eachTellsBoth(Contrast contrast, Cue first, Cue second) {
        return tells(contrast.first().tree(), second.lemma()) && tells(contrast.second().tree(), first.lemma())
                || saysBoth(contrast.first(), first, second) || saysBoth(contrast.second(), second, first);
    }

    /** "Critical but stable": the other's word joined to its own. */
    private static boolean saysBoth(ComparedClaim claim, Cue own, Cue other) {
        SyntaxTree tree = claim.tree();
        return claim.tokens().stream().filter(token -> tree.lemma(token).equals(other.lemma()))
                .anyMatch(token -> tree.relation(token).equals("conj") && tree.head(token) == own.token()
                        || tree.relation(own.token()).equals("conj") && tree.head(own.token()) == token);
    }

    private static boolean tells(SyntaxTree tree, String lemma) {
        return tree.tokens().stream().anyMatch(token -> token.lemma().equals(lemma));
    }

    /**
     * Whether the two are said of other things, places or moments. One word with and without negation must be said of
     * one occasion; of words for two sides only what they are about counts, and, where things change, the moment.
     */
    private boolean ofOtherOccasions(Contrast contrast, Cue first, Cue second) {
        if (first.lemma().equals(second.lemma())) {
            return circumstances.apart(contrast, first.token(), second.token());
        }
        boolean reversible = first.sides().stream().anyMatch(side -> lexicon.in("reversible", side.concept()));
        boolean aboutOthers = !first.about().isEmpty() && !second.about().isEmpty()
                && first.about().stream().noneMatch(second.about()::contains);
        return aboutOthers || reversible && circumstances.otherMoments(contrast, first.token(), second.token());
    }

    /** "No damage to the north tower", "the south tower was damaged": an act and its noun with what each befell. */
    private static boolean ofOtherPatients(Contrast contrast, Cue first, Cue second) {
        OptionalInt mine = patient(contrast.first().tree(), first);
        OptionalInt theirs = patient(contrast.second().tree(), second);
        return mine.isPresent() && theirs.isPresent()
                && Circumstances.otherThings(contrast, mine.getAsInt(), theirs.getAsInt());
    }

    private static OptionalInt patient(SyntaxTree tree, Cue cue) {
        return !cue.nominal() ? Acts.patient(tree, cue.token())
                : tree.children(cue.token(), List.of("prep")).stream()
                        .filter(preposition -> tree.isIn(preposition, "to"))
                        .flatMap(to -> tree.children(to, Relations.PREPOSITIONAL_OBJECTS).stream())
                        .mapToInt(Integer::intValue).findFirst();
    }

    /** What can change may have changed between reports of two days. */
    private boolean changed(Contrast contrast, Cue first, Cue second) {
        boolean everMeant = circumstances.always(contrast.first(), first.token())
                || circumstances.always(contrast.second(), second.token());
        return contrast.daysBetween().orElse(0) != 0 && !everMeant
                && first.sides().stream().anyMatch(side -> lexicon.in("reversible", side.concept()));
    }

    /**
     * "Has not been named" in the earlier report, "was named" in the later one; after weeks "is not facing a charge",
     * too.
     */
    private static boolean learnt(Contrast contrast, Cue first, Cue second) {
        int order = contrast.publicationOrder();
        if (order == 0 || first.negated() == second.negated()) {
            return false;
        }
        boolean deniedEarlier = first.negated() == (order < 0);
        ComparedClaim denying = first.negated() ? contrast.first() : contrast.second();
        int verb = first.negated() ? first.token() : second.token();
        SyntaxTree tree = denying.tree();
        boolean perfect = tree.children(verb, List.of("aux")).stream()
                .anyMatch(aux -> tree.isIn(aux, "possession"));
        boolean present = tree.tag(verb).matches("VB[PZ]") || tree.children(verb, List.of("aux", "auxpass")).stream()
                .anyMatch(aux -> tree.tag(aux).matches("VB[PZ]"));
        return deniedEarlier && (perfect
                || present && Math.abs(contrast.daysBetween().orElse(0)) > SETTLED_DAYS);
    }

    /**
     * Whether what is denied is what the other states: "not a licensed driver" denies nothing of "a driver", and "did
     * not vote in 2014" nothing of "voted in 2018".
     */
    private boolean denies(ComparedClaim claim, Cue negated, ComparedClaim other) {
        SortedSet<String> stated = new TreeSet<>();
        other.tree().tokens().forEach(token -> stated.add(token.lemma()));
        SyntaxTree tree = claim.tree();
        List<Integer> narrowing = tree.subtree(negated.token()).stream()
                .filter(token -> token > negated.token() || negated.nominal() || isDegree(tree, token, negated))
                .filter(token -> token != negated.token()
                        && (claim.isContent(token) || isDegree(tree, token, negated)))
                .boxed().toList();
        long known = narrowing.stream().filter(token -> stated.contains(tree.lemma(token))).count();
        boolean exactly = narrowing.stream()
                .filter(token -> tree.isProperNoun(token) || tree.tag(token).equals("CD")
                        || token < negated.token())
                .allMatch(token -> stated.contains(tree.lemma(token)));
        return exactly && known >= LEAST_KNOWN * narrowing.size();
    }

    /** "Was not badly damaged": only how badly is denied. */
    private boolean isDegree(SyntaxTree tree, int token, Cue negated) {
        return token > 0 && tree.head(token) == negated.token() && token < negated.token()
                && tree.tag(token).startsWith("RB") && !lexicon.negates(tree.lemma(token))
                && !lexicon.in("yet", tree.lemma(token))
                && lexicon.negates(tree.lemma(token - 1));
    }

    private static boolean opposedConcepts(Cue first, Cue second) {
        return first.sides().stream().anyMatch(mine -> second.sides().stream()
                .anyMatch(theirs -> mine.concept().equals(theirs.concept()) && mine.positive() != theirs.positive()));
    }

    /** "There was no warning", "they warned": an act and its noun. */
    private static boolean actAndNoun(Cue first, Cue second) {
        return first.nominal() && !second.nominal() && isNounOf(first.lemma(), second.lemma())
                || second.nominal() && !first.nominal() && isNounOf(second.lemma(), first.lemma());
    }

    private static boolean isNounOf(String noun, String verb) {
        return verb.length() >= SHORTEST_VERB && noun.equals(verb + "ing");
    }

    /** A participle as it stands, for "unarmed" is no form of "unarm"; else the lemma. */
    private static String form(ComparedClaim claim, Cue cue) {
        return claim.tree().tag(cue.token()).equals("VBN")
                ? claim.tree().token(cue.token()).form().toLowerCase(Locale.ROOT) : cue.lemma();
    }

    private boolean derived(String first, String second) {
        return lexicon.words("negating prefixes").stream().anyMatch(
                prefix -> first.equals(prefix + second) || second.equals(prefix + first));
    }

    private List<Cue> cues(ComparedClaim claim) {
        List<Cue> cues = new ArrayList<>();
        List<Integer> nominals = Nominal.in(claim).stream().map(Nominal::token).toList();
        for (int token : claim.tokens()) {
            String lemma = claim.tree().lemma(token);
            boolean predicate = nominals.contains(token) || isComplement(claim.tree(), token)
                    || claim.tree().isVerb(token) && claim.isContent(token)
                            && lemma.equals(claim.extracted().predicate());
            boolean negated = (predicate || claim.isContent(token)) && negation.negated(claim, token);
            if (isOfNone(claim.tree(), token) || isThought(claim.tree(), token)) {
                continue;
            }
            List<Lexicon.Side> sides = sides(claim, token, negated);
            boolean adjective = claim.tree().tag(token).startsWith("JJ");
            if (predicate || adjective || !sides.isEmpty()) {
                cues.add(new Cue(
                        token, lemma, words(claim, token, negated), negated, predicate, sides, about(claim, token),
                        nominals.contains(token)));
            }
            whereabouts(claim, token).ifPresent(cues::add);
        }
        return cues;
    }

    /** "No gun was found": the verb itself is not denied, whatever its subject says. */
    private boolean isOfNone(SyntaxTree tree, int token) {
        return tree.isVerb(token) && tree.children(token, Subject.SUBJECTS).stream()
                .anyMatch(subject -> negation.no(tree, subject).isPresent());
    }

    /** "I don't think that he left": denies that he left, not that it is thought. */
    private boolean isThought(SyntaxTree tree, int token) {
        return lexicon.in("thinking", tree.lemma(token)) && tree.child(token, List.of("ccomp")).isPresent();
    }

    /** "Is safe", "pleaded not guilty": an adjective that a verb says of its subject or object. */
    private static boolean isComplement(SyntaxTree tree, int token) {
        return tree.tag(token).startsWith("JJ") && Relations.PREDICATIVES.contains(tree.relation(token));
    }

    /** "Was on the bridge", "was not in the house": a phrase that a form of "be" says of its subject. */
    private Optional<Cue> whereabouts(ComparedClaim claim, int preposition) {
        SyntaxTree tree = claim.tree();
        int verb = tree.head(preposition);
        boolean said = tree.relation(preposition).equals("prep") && verb >= 0 && tree.isIn(verb, "copulas");
        return tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream()
                .filter(noun -> said && tree.isNoun(noun) && noun > preposition
                        && !lexicon.in("times of day", tree.lemma(noun)))
                .findFirst()
                .map(noun -> new Cue(
                        preposition, tree.lemma(preposition) + " " + tree.lemma(noun),
                        new TextSpan(
                                words(claim, preposition, negation.negated(claim, preposition)).start(),
                                claim.span(noun).end()),
                        negation.negated(claim, preposition), true, List.of(), about(claim, preposition), false));
    }

    private List<Lexicon.Side> sides(ComparedClaim claim, int token, boolean negated) {
        String lemma = claim.tree().lemma(token);
        if (negated && lexicon.isSpecific(lemma) && !isWithheld(claim.tree(), token)) {
            return List.of(new Lexicon.Side("specificity", false));
        }
        String tag = claim.tree().tag(token);
        boolean turnsOn = tag.startsWith("JJ") || tag.startsWith("RB")
                || tag.startsWith("VB") && lemma.equals(claim.extracted().predicate());
        List<Lexicon.Side> sides = turnsOn && !isOfBodies(claim.tree(), token)
                ? lexicon.sides(claim.tree(), token) : List.of();
        return negated
                ? sides.stream().map(side -> new Lexicon.Side(side.concept(), !side.positive())).toList()
                : sides;
    }

    /** "Bodies were recovered": nobody is any better for it. */
    private boolean isOfBodies(SyntaxTree tree, int verb) {
        return tree.isVerb(verb) && Persons.patient(tree, verb).stream()
                .anyMatch(noun -> lexicon.in("bodies", tree.lemma(noun)));
    }

    /** "Declined to offer details": that says nothing of what there is to know. */
    private boolean isWithheld(SyntaxTree tree, int token) {
        int at = token;
        while (at >= 0 && !lexicon.withholds(tree.lemma(at))) {
            at = tree.head(at);
        }
        return at >= 0;
    }

    /** The cue with its negation, and with any that stands close before it. */
    private TextSpan words(ComparedClaim claim, int token, boolean negated) {
        TextSpan close = closeBefore(claim, token);
        return negated ? close.union(negation.words(claim, token)) : close;
    }

    private TextSpan closeBefore(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        int first = token;
        for (int before = token - 1; before >= Math.max(0, token - 2); before--) {
            if (lexicon.negates(tree.lemma(before))) {
                first = before;
            }
        }
        return tree.span(first, token).start() >= claim.claim().span().start()
                ? tree.span(first, token) : claim.span(token);
    }

    /** Nouns in the phrases that the cue governs: "specific about the location". */
    private static SortedSet<String> about(ComparedClaim claim, int cue) {
        SortedSet<String> nouns = new TreeSet<>();
        claim.tree().subtree(cue).stream()
                .filter(token -> token > cue && claim.tree().isNoun(token) && claim.tokens().contains(token))
                .forEach(token -> nouns.add(claim.tree().lemma(token)));
        return nouns;
    }

    private record Cue(
            int token, String lemma, TextSpan span, boolean negated, boolean predicate, List<Lexicon.Side> sides,
            SortedSet<String> about, boolean nominal) {}
}
