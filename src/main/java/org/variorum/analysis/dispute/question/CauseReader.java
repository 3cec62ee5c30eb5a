package org.variorum.analysis.dispute.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.Certainty;
import org.variorum.model.comparison.DisputeKind;

/**
 * What caused the event that an article is about: "the fire was caused by …", "… sparked the blaze", "the blaze
 * started because of …", "… was to blame", "the cause was …". Only causes of two kinds exclude each other.
 */
final class CauseReader extends TokenReader {

    /** The answer of who says that nobody knows. */
    private static final String UNKNOWN = "unknown";

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, SortedSet<String>> causes = new HashMap<>();

    CauseReader(NewsLanguage language) {
        super(
                new Question("cause", "cause.given", DisputeKind.CAUSE, 0.55,
                        QuestionLabel.ofEvent("fact.cause")), language,
                claim -> claim.asserted() || claim.claim().certainty() == Certainty.UNKNOWN);
        WordList.load(language.code(), "causes").table("causes").forEach((kind, words) ->
                words.forEach(word -> causes.computeIfAbsent(word, key -> new TreeSet<>()).add(kind)));
        WordList events = WordList.load(language.code(), "events");
        events.tableSections().forEach(section -> events.table(section)
                .forEach((kind, words) -> words.forEach(word -> kinds.putIfAbsent(word, kind))));
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        if (claim.claim().certainty() == Certainty.UNKNOWN) {
            return isOpen(claim, token)
                    ? Optional.of(answer(EVENT, UNKNOWN, claim.claim().span())) : Optional.empty();
        }
        return cause(claim, token).map(noun -> phrase(claim, noun));
    }

    /** "The cause of the fire was not known": of this event or of none in particular. */
    private boolean isOpen(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        OptionalInt of = tree.child(token, List.of("prep"));
        return tree.isNoun(token) && tree.isIn(token, "causes")
                && (of.isEmpty() || isEvent(tree, object(tree, of.getAsInt()), claim));
    }

    private Optional<Integer> cause(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        String lemma = tree.lemma(token);
        if (tree.isVerb(token) && lexicon.in("causing", lemma)) {
            OptionalInt caused = tree.child(token, Relations.PASSIVE_SUBJECTS);
            OptionalInt by = tree.child(token, Relations.AGENTS);
            return caused.isPresent() && by.isPresent()
                    ? of(tree, caused, object(tree, by.getAsInt()), claim)
                    : of(tree, tree.child(token, Relations.OBJECTS), tree.child(token, List.of("nsubj")), claim);
        }
        if (tree.isVerb(token) && tree.isIn(token, "blaming") && tree.relation(token).equals("xcomp")) {
            return noun(tree, tree.child(tree.head(token), List.of("nsubj")));
        }
        boolean begins = tree.isVerb(token) && lexicon.phase(lemma).filter("occurrence"::equals).isPresent();
        if (begins && isEvent(tree, tree.child(token, Relations.SUBJECTS), claim)) {
            return tree.children(token).stream().filter(child -> child > token
                            && lexicon.in("because", tree.lemma(child)))
                    .flatMap(child -> tree.subtree(child).stream().filter(tree::isNoun).boxed())
                    .filter(noun -> tree.relation(noun).equals("pobj")).findFirst();
        }
        if (tree.isIn(token, "copulas") && tree.child(token, List.of("attr")).isPresent()) {
            OptionalInt subject = tree.child(token, List.of("nsubj"));
            OptionalInt attribute = tree.child(token, List.of("attr"));
            return isCause(tree, subject) ? noun(tree, attribute)
                    : isCause(tree, attribute) ? noun(tree, subject) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isCause(SyntaxTree tree, OptionalInt noun) {
        return noun.isPresent() && tree.isIn(noun.getAsInt(), "causes");
    }

    private Optional<Integer> of(SyntaxTree tree, OptionalInt effect, OptionalInt cause, ComparedClaim claim) {
        return isEvent(tree, effect, claim) ? noun(tree, cause) : Optional.empty();
    }

    private static OptionalInt object(SyntaxTree tree, int preposition) {
        return tree.child(preposition, Relations.PREPOSITIONAL_OBJECTS);
    }

    private static Optional<Integer> noun(SyntaxTree tree, OptionalInt noun) {
        return noun.isPresent() && tree.isNoun(noun.getAsInt()) ? Optional.of(noun.getAsInt()) : Optional.empty();
    }

    /** Whether the noun names what the article is about. */
    private boolean isEvent(SyntaxTree tree, OptionalInt noun, ComparedClaim claim) {
        String kind = claim.extracted().anchor().kind();
        return noun.isPresent() && !kind.isEmpty()
                && kind.equals(kinds.getOrDefault(tree.lemma(noun.getAsInt()), ""));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        if (isOpen(first) || isOpen(second)) {
            return isOpen(first) != isOpen(second);
        }
        SortedSet<String> mine = causes(first);
        SortedSet<String> theirs = causes(second);
        return disjoint(first, second) && !mine.isEmpty() && !theirs.isEmpty()
                && mine.stream().noneMatch(theirs::contains);
    }

    private static boolean isOpen(Answer answer) {
        return answer.value().equals(UNKNOWN);
    }

    /** What was not known yet is known to the later report. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return contrast.earlier(first, second).filter(CauseReader::isOpen).isPresent();
    }

    /** The kinds that all its words allow, or, where they contradict each other, those of any of them. */
    private SortedSet<String> causes(Answer answer) {
        List<SortedSet<String>> known = Stream.of(answer.value().split(" "))
                .map(causes::get).filter(Objects::nonNull).toList();
        SortedSet<String> found = new TreeSet<>();
        known.forEach(found::addAll);
        SortedSet<String> common = new TreeSet<>(found);
        known.forEach(common::retainAll);
        return common.isEmpty() ? found : common;
    }
}
