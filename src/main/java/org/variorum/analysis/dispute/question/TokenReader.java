package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Habit;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Negation;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.text.TextSpan;

/**
 * Reads answers word by word off claims on the event that their articles are about. What most questions share stands
 * here: a new one says which word answers it, in which words, and which answers exclude each other.
 */
abstract class TokenReader implements AnswerReader {

    /** Role of what an event has one of. */
    static final String EVENT = "event";

    /** The words that tell how claims differ. */
    final Lexicon lexicon;
    /** What turns a word round. */
    final Negation negation;
    /** Who is a person. */
    final Persons persons;

    /** Every claim can answer. */
    static final Predicate<ComparedClaim> ANY = claim -> true;

    private final Question question;
    private final Habit habit;
    private final Predicate<ComparedClaim> asked;

    /** A reader of that question; {@code asked} tells which claims can answer at all. */
    TokenReader(Question question, NewsLanguage language, Predicate<ComparedClaim> asked) {
        this.question = question;
        this.lexicon = language.lexicon();
        this.negation = new Negation(lexicon);
        this.persons = language.persons();
        this.habit = language.habit();
        this.asked = asked;
    }

    @Override
    public final Question question() {
        return question;
    }

    @Override
    public List<Answer> read(ComparedClaim claim) {
        if (!claim.extracted().anchor().inherited() || !asked.test(claim)) {
            return List.of();
        }
        return claim.tokens().stream()
                .flatMap(token -> answer(claim, token).stream()
                        .filter(answer -> !habit.governs(claim.tree(), token)))
                .toList();
    }

    /** The answer that turns on the token. */
    abstract Optional<Answer> answer(ComparedClaim claim, int token);

    /** The token that the answer turns on. */
    final int tokenOf(ComparedClaim claim, Answer answer) {
        return claim.tokens().stream()
                .filter(token -> answer(claim, token).filter(answer::equals).isPresent()).findFirst().orElseThrow();
    }

    /** An answer to this question. */
    final Answer answer(String role, String value, TextSpan span) {
        return new Answer(new Slot(question.kind(), role), value, span);
    }

    /** The noun phrase as an answer to what an event has one of: its words of content, in alphabetical order. */
    final Answer phrase(ComparedClaim claim, int noun) {
        SyntaxTree tree = claim.tree();
        TextSpan span = NounPhrase.around(tree, noun).withoutArticle(tree).span(tree);
        SortedSet<String> words = new TreeSet<>(List.of(tree.lemma(noun)));
        claim.tokensIn(span).stream().filter(claim::isContent).map(tree::lemma).forEach(words::add);
        return answer(EVENT, String.join(" ", words), span);
    }

    /** The token if it is a verb, else the closest verb above it; negative when there is none. */
    static int governor(SyntaxTree tree, int token) {
        int at = token;
        while (at >= 0 && !tree.isVerb(at)) {
            at = tree.head(at);
        }
        return at;
    }

    /** The words from one token to another, whichever comes first. */
    static TextSpan between(SyntaxTree tree, int one, int other) {
        return tree.span(Math.min(one, other), Math.max(one, other));
    }

    /** Whether two answers of several words have none in common. */
    static boolean disjoint(Answer first, Answer second) {
        List<String> others = List.of(second.value().split(" "));
        return List.of(first.value().split(" ")).stream().noneMatch(others::contains);
    }
}
