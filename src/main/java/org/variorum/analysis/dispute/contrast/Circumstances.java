package org.variorum.analysis.dispute.contrast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.TimeMention;

/**
 * What stands beside a predicate and ties it to one occasion: to what it was done, where, when, on what condition.
 * "Will play in June" says nothing against "will not play on Tuesday".
 */
public final class Circumstances {

    private static final List<String> NARROWING = List.of("amod", "nmod", "compound", "poss", "nn");

    private final Lexicon lexicon;

    public Circumstances(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the two predicates tell of two occasions: other objects, other places or other days. */
    public boolean apart(Contrast contrast, int mine, int theirs) {
        return otherObjects(contrast, mine, theirs) || otherOccasions(contrast, mine, theirs);
    }

    /** The same, whatever objects the predicates have. */
    public boolean otherOccasions(Contrast contrast, int mine, int theirs) {
        return otherAdjuncts(contrast, mine, theirs) || otherDoers(contrast, mine, theirs)
                || Referents.otherDays(contrast);
    }

    /** "Close the plant", "close the shop"; "the tax on homes", "the property tax"; "all lines", "one of the lines". */
    public boolean otherObjects(Contrast contrast, int mine, int theirs) {
        OptionalInt object = object(contrast.first().tree(), mine);
        OptionalInt other = object(contrast.second().tree(), theirs);
        return object.isPresent() && other.isPresent()
                && otherThings(contrast, object.getAsInt(), other.getAsInt());
    }

    /**
     * "Police have not named her", "she was named by friends": only where one of the two is a passive. What one did not
     * tell another may have told: "police did not name her", "she was named".
     */
    private boolean otherDoers(Contrast contrast, int mine, int theirs) {
        SyntaxTree tree = contrast.first().tree();
        SyntaxTree other = contrast.second().tree();
        OptionalInt agent = Acts.agent(tree, mine);
        OptionalInt otherAgent = Acts.agent(other, theirs);
        if (agent.isEmpty() && otherAgent.isEmpty()) {
            return lexicon.in("telling", tree.lemma(mine)) && lexicon.in("telling", other.lemma(theirs))
                    && tree.child(mine, Relations.PASSIVE_SUBJECTS).isPresent()
                            != other.child(theirs, Relations.PASSIVE_SUBJECTS).isPresent();
        }
        OptionalInt doer = agent.isPresent() ? agent : tree.child(mine, List.of("nsubj"));
        OptionalInt otherDoer = otherAgent.isPresent() ? otherAgent : other.child(theirs, List.of("nsubj"));
        return doer.isPresent() && otherDoer.isPresent()
                && !contrast.first().language().acts().mayBeOne(tree, doer.getAsInt(), other, otherDoer.getAsInt());
    }

    /** The verb's object, unless a comma stands between: "the firm will appeal, its lawyer told us". */
    public static OptionalInt object(SyntaxTree tree, int verb) {
        OptionalInt object = tree.child(verb, Relations.OBJECTS);
        return object.isPresent() && IntStream.range(verb, Math.max(verb, object.getAsInt()))
                .noneMatch(token -> tree.token(token).form().equals(",")) ? object : OptionalInt.empty();
    }

    /** Whether two nouns stand for two things: other nouns, or one noun narrowed by other words on either side. */
    public static boolean otherThings(Contrast contrast, int mine, int theirs) {
        SyntaxTree tree = contrast.first().tree();
        SyntaxTree other = contrast.second().tree();
        if (tree.isPronoun(mine) || other.isPronoun(theirs)) {
            return false;
        }
        if (!tree.lemma(mine).equals(other.lemma(theirs))) {
            return true;
        }
        return narrowedApart(narrowing(contrast.first(), mine), narrowing(contrast.second(), theirs));
    }

    /** Whether both are narrowed and share no word that narrows them: "the front doors", "the back doors". */
    public static boolean narrowedApart(SortedSet<String> first, SortedSet<String> second) {
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    /** Lemmas of the words of content that narrow a noun: before it or behind it, not what a comma only adds to it. */
    public static SortedSet<String> narrowing(ComparedClaim claim, int noun) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> words = new TreeSet<>();
        Stream<Integer> behind = tree.children(noun, List.of("prep")).stream()
                .filter(preposition -> preposition == 0 || !tree.token(preposition - 1).form().equals(","))
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .flatMap(object -> Stream.concat(
                        Stream.of(object), tree.children(object, NARROWING).stream()));
        Stream.concat(tree.children(noun, NARROWING).stream(), behind)
                .filter(token -> claim.isContent(token) && !tree.tag(token).equals("CD"))
                .forEach(token -> words.add(tree.lemma(token)));
        return words;
    }

    /** "Charges for theft", "no charges in connection with the fire": for or in what, wherever it stands. */
    public boolean otherPurposes(Contrast contrast, int mine, int theirs) {
        SortedSet<String> purposes = purposes(contrast.first(), mine);
        SortedSet<String> others = purposes(contrast.second(), theirs);
        return !purposes.isEmpty() && !others.isEmpty() && purposes.stream().noneMatch(others::contains);
    }

    /** The nouns behind prepositions of the act and of what it befell. */
    private SortedSet<String> purposes(ComparedClaim claim, int act) {
        SortedSet<String> nouns = adjuncts(claim, act);
        Acts.patient(claim.tree(), act).ifPresent(patient -> nouns.addAll(adjuncts(claim, patient)));
        return nouns;
    }

    /** Whether both say where or to whom, and nothing of it is the same: "in the north", "in the south". */
    public boolean otherAdjuncts(Contrast contrast, int mine, int theirs) {
        SortedSet<String> adjuncts = adjuncts(contrast.first(), mine);
        SortedSet<String> others = adjuncts(contrast.second(), theirs);
        return !adjuncts.isEmpty() && !others.isEmpty() && adjuncts.stream().noneMatch(others::contains);
    }

    /** The nouns behind the predicate's prepositions; those of a side stand with it: "outside court". */
    private SortedSet<String> adjuncts(ComparedClaim claim, int predicate) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> nouns = new TreeSet<>();
        for (int preposition : tree.children(predicate, List.of("prep"))) {
            tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream()
                    .filter(noun -> tree.isNoun(noun) && !isTime(claim, noun))
                    .forEach(noun -> nouns.add((lexicon.in("sides", tree.lemma(preposition))
                            ? tree.lemma(preposition) + " " : "") + tree.lemma(noun)));
        }
        return nouns;
    }

    private boolean isTime(ComparedClaim claim, int noun) {
        return lexicon.in("weekdays", claim.tree().token(noun).form().toLowerCase(Locale.ROOT))
                || claim.claim().times().stream().anyMatch(time -> time.span().overlaps(claim.span(noun)));
    }

    /** Whether one says to what it is done and the other does not, which may be another sense of the verb. */
    public static boolean oneHasObject(Contrast contrast, int mine, int theirs) {
        return object(contrast.first().tree(), mine).isPresent()
                != object(contrast.second().tree(), theirs).isPresent();
    }

    /** Whether the predicate holds only on a condition or for a time: "if …", "until …", "before …". */
    public boolean conditional(ComparedClaim claim, int predicate) {
        SyntaxTree tree = claim.tree();
        return tree.children(predicate).stream().anyMatch(child -> isCondition(tree, child));
    }

    private boolean isCondition(SyntaxTree tree, int child) {
        return lexicon.in("conditions", tree.lemma(child)) && tree.relation(child).equals("prep")
                || tree.relation(child).equals("advcl") && tree.children(child).stream()
                        .anyMatch(mark -> lexicon.in("conditions", tree.lemma(mark)));
    }

    /**
     * Whether what can change may have changed between the two moments told of: one says when it was so and the other
     * does not, or both say so and mean two times.
     */
    public boolean otherMoments(Contrast contrast, int mine, int theirs) {
        boolean told = timed(contrast.first(), mine);
        boolean toldByOther = timed(contrast.second(), theirs);
        boolean everMeant = always(contrast.first(), mine) || always(contrast.second(), theirs);
        return !everMeant && (told != toldByOther
                || told && !sameTime(contrast) && !sameCondition(contrast, mine, theirs));
    }

    /** "Before the plane vanished" on both sides: both open their conditions alike and name nothing else in them. */
    private boolean sameCondition(Contrast contrast, int mine, int theirs) {
        SortedSet<String> condition = condition(contrast.first(), mine);
        return !condition.isEmpty() && condition.equals(condition(contrast.second(), theirs));
    }

    private SortedSet<String> condition(ComparedClaim claim, int predicate) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> words = new TreeSet<>();
        tree.children(predicate).stream().filter(child -> isCondition(tree, child))
                .flatMap(child -> tree.subtree(child).stream().boxed())
                .filter(token -> tree.isNoun(token) || tree.isVerb(token)
                        || lexicon.in("conditions", tree.lemma(token)))
                .forEach(token -> words.add(tree.lemma(token)));
        return words;
    }

    /** "Never worked" speaks of every moment. */
    public boolean always(ComparedClaim claim, int predicate) {
        return claim.tree().children(predicate).stream()
                .anyMatch(child -> lexicon.in("all moments", claim.tree().lemma(child)));
    }

    private static boolean sameTime(Contrast contrast) {
        Optional<TimeMention> mine = contrast.first().claim().times().stream().findFirst();
        Optional<TimeMention> theirs = contrast.second().claim().times().stream().findFirst();
        return mine.isPresent() && theirs.isPresent() && mine.get().overlaps(theirs.get());
    }

    private boolean timed(ComparedClaim claim, int predicate) {
        SyntaxTree tree = claim.tree();
        int verb = predicate;
        while (verb >= 0 && !tree.isVerb(verb)) {
            verb = tree.head(verb);
        }
        int at = verb;
        boolean said = at >= 0 && (conditional(claim, at) || tree.children(at).stream()
                .filter(child -> !isNextAct(tree, child))
                .flatMap(child -> Stream.concat(Stream.of(child), tree.children(child).stream()))
                .anyMatch(word -> lexicon.in("moments", tree.lemma(word)) && !isOfNoun(tree, word)
                        && !reachesUpToNow(tree, word)));
        return said || claim.claim().times().stream().anyMatch(time ->
                !ofTheEvent(claim, time) && claim.governor(time.span()).stream().anyMatch(governor -> governor == at));
    }

    /** "Was arrested and later released": what stands beside the second verb says nothing of the first. */
    private static boolean isNextAct(SyntaxTree tree, int child) {
        return tree.isVerb(child) && tree.relation(child).equals("conj");
    }

    /** "Responsibility for the fire", "negative for alcohol": says of what, not when. */
    private static boolean isOfNoun(SyntaxTree tree, int word) {
        return tree.relation(word).equals("prep") && tree.head(word) >= 0
                && (tree.isNoun(tree.head(word)) || tree.tag(tree.head(word)).startsWith("JJ"));
    }

    /** "Since Monday", unlike "has since been mended": the moment told of is among those meant. */
    private boolean reachesUpToNow(SyntaxTree tree, int word) {
        return lexicon.in("since", tree.lemma(word))
                && tree.child(word, Relations.PREPOSITIONAL_OBJECTS).isPresent();
    }

    /** A time that takes in the event: what a report of it says without a time is said of the same moment. */
    private boolean ofTheEvent(ComparedClaim claim, TimeMention time) {
        int first = claim.tree().firstAt(time.span().start());
        return claim.extracted().anchor().inherited()
                && (claim.tokensIn(time.span()).stream().anyMatch(token -> reachesUpToNow(claim.tree(), token))
                        || first > 0 && reachesUpToNow(claim.tree(), first - 1)
                        || claim.extracted().anchor().date().filter(time::overlaps).isPresent());
    }
}
