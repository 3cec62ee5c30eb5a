package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.comparison.DisputeKind;

/** Whether a test was passed: an inspection, an examination, an audit. Tests of two days are two tests. */
final class TestReader extends TokenReader {

    private static final String PASSED = "passed";
    private static final String FAILED = "failed";

    TestReader(NewsLanguage language) {
        super(new Question("test", "polarity.test", DisputeKind.POLARITY, 0.6,
                QuestionLabel.ofThing("fact.test")), language, ComparedClaim::asserted);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        boolean passes = lexicon.in("passing", tree.lemma(token));
        OptionalInt test = tree.isVerb(token) && (passes || lexicon.in("failing", tree.lemma(token)))
                ? tree.child(token, Relations.OBJECTS) : OptionalInt.empty();
        return test.stream().boxed().filter(noun -> lexicon.in("tests", tree.lemma(noun))).findFirst()
                .map(noun -> answer(
                        tree.lemma(noun), passes != negation.negated(claim, token) ? PASSED : FAILED,
                        negation.words(claim, token).union(claim.span(noun))));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return !first.value().equals(second.value()) && Subject.mayBeOne(contrast, first.span(), second.span())
                && !otherTimes(times(contrast.first(), first), times(contrast.second(), second));
    }

    /** Those that are given for the verb above the answer. */
    private static List<TimeMention> times(ComparedClaim claim, Answer answer) {
        OptionalInt verb = claim.governor(answer.span());
        return claim.claim().times().stream().filter(time -> claim.governor(time.span()).equals(verb)).toList();
    }

    private static boolean otherTimes(List<TimeMention> first, List<TimeMention> second) {
        return !first.isEmpty() && !second.isEmpty()
                && first.stream().noneMatch(mine -> second.stream().anyMatch(mine::overlaps));
    }
}
