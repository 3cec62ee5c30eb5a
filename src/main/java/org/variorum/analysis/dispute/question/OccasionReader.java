package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.PartialCount;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/**
 * How many times something was done: "has broken down four times since 2019", "has broken down twice since 2019". Times
 * of two stretches are two numbers, so both reports must name one, or neither.
 */
final class OccasionReader extends TokenReader {

    private static final List<String> BESIDE = List.of("npadvmod", "advmod", "dobj", "prep");

    private final Acts acts;
    private final Circumstances circumstances;
    private final PartialCount part;

    OccasionReader(NewsLanguage language) {
        super(new Question("occasions", "quantity.occasions", DisputeKind.QUANTITY, 0.6,
                QuestionLabel.ofRole("fact.occasions")), language, ComparedClaim::affirmed);
        this.acts = language.acts();
        this.circumstances = new Circumstances(lexicon);
        this.part = new PartialCount(lexicon);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        String act = tree.isVerb(token) ? acts.of(tree, token) + particle(tree, token) : "";
        return act.isEmpty() ? Optional.empty() : tree.children(token, BESIDE).stream()
                .flatMap(child -> number(claim, child).stream()).findFirst()
                .map(times -> answer(act, times.number().toString(), times.words()));
    }

    /** What makes "run aground" of "run" and "break down" of "break". */
    private static String particle(SyntaxTree tree, int verb) {
        return tree.children(verb, List.of("prt", "advmod", "acomp")).stream().filter(child -> child == verb + 1)
                .filter(child -> !tree.tag(child).startsWith("RB") || tree.children(child).isEmpty())
                .findFirst().map(child -> " " + tree.lemma(child)).orElse("");
    }

    private Optional<Times> number(ComparedClaim claim, int word) {
        SyntaxTree tree = claim.tree();
        int noun = tree.relation(word).equals("prep")
                ? tree.child(word, Relations.PREPOSITIONAL_OBJECTS).orElse(word) : word;
        if (comparing(tree, noun)) {
            return Optional.empty();
        }
        if (lexicon.in("two times", tree.lemma(noun))) {
            return Optional.of(new Times(NumberInterval.exactly(2), claim.span(noun)));
        }
        return !lexicon.in("occasions", tree.lemma(noun)) ? Optional.empty() : claim.claim().quantities().stream()
                .filter(quantity -> quantity.span().overlaps(claim.span(noun)) && !part.isPart(claim, quantity))
                .findFirst().map(quantity -> new Times(quantity.logical(), quantity.span()));
    }

    /** "Four times as many", "twice the size". */
    private static boolean comparing(SyntaxTree tree, int noun) {
        return noun + 1 < tree.size() && (tree.tag(noun + 1).endsWith("JJR") || tree.tag(noun + 1).endsWith("RBR")
                || tree.isIn(noun + 1, "as") || tree.tag(noun + 1).equals("DT"));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        if (first.value().equals(second.value()) || contrast.internal()) {
            return !first.value().equals(second.value());
        }
        int mine = tokenOf(contrast.first(), first);
        int theirs = tokenOf(contrast.second(), second);
        return !overlap(contrast, first, second) && !Subject.differ(contrast, mine, theirs)
                && oneStretch(contrast) && !circumstances.otherObjects(contrast, mine, theirs)
                && !circumstances.otherAdjuncts(contrast, mine, theirs);
    }

    private boolean overlap(Contrast contrast, Answer first, Answer second) {
        return interval(contrast.first(), first).overlaps(interval(contrast.second(), second));
    }

    private NumberInterval interval(ComparedClaim claim, Answer answer) {
        int verb = tokenOf(claim, answer);
        return claim.tree().children(verb, BESIDE).stream().flatMap(child -> number(claim, child).stream())
                .map(Times::number).findFirst().orElseThrow();
    }

    private static boolean oneStretch(Contrast contrast) {
        List<TimeMention> mine = contrast.first().claim().times();
        List<TimeMention> theirs = contrast.second().claim().times();
        return mine.size() == theirs.size() && mine.stream().allMatch(time -> theirs.stream().anyMatch(other ->
                time.from().equals(other.from()) && time.until().equals(other.until())));
    }

    /** What was done later comes on top. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        double more = interval(contrast.second(), second).low() - interval(contrast.first(), first).low();
        return more * -contrast.publicationOrder() > 0;
    }

    /**
     * How many times.
     *
     * @param number as stated
     * @param words what states it
     */
    private record Times(NumberInterval number, TextSpan words) {}
}
