package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/** Whether somebody is going to do something: "will appeal", "has not decided whether to appeal", "will not appeal". */
final class PlanReader extends TokenReader {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String OPEN = "open";

    private final Circumstances circumstances;

    PlanReader(NewsLanguage language) {
        super(new Question("plan", "certainty.plan", DisputeKind.CERTAINTY, 0.6,
                QuestionLabel.ofRole("fact.plan")), language, ANY);
        this.circumstances = new Circumstances(lexicon);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        if (!tree.isVerb(token) || lexicon.isLight(tree.lemma(token))) {
            return Optional.empty();
        }
        OptionalInt will = tree.children(token, List.of("aux", "modal")).stream()
                .filter(child -> lexicon.in("will", tree.lemma(child)))
                .mapToInt(Integer::intValue).findFirst();
        if (will.isPresent()) {
            return Optional.of(plan(claim, token, will.getAsInt(), denied(tree, token) ? NO : YES));
        }
        int above = tree.head(token);
        boolean infinitive = above >= 0 && tree.isVerb(above) && above < token
                && tree.child(above, List.of("auxpass")).isEmpty()
                && List.of("xcomp", "ccomp", "advcl").contains(tree.relation(token))
                && tree.children(token).stream().anyMatch(child -> tree.tag(child).equals("TO"));
        return infinitive
                ? decision(tree, token, above).map(value -> plan(claim, token, above, value)) : Optional.empty();
    }

    private Optional<String> decision(SyntaxTree tree, int token, int above) {
        boolean whether = tree.children(token).stream().anyMatch(child -> lexicon.in("whether", tree.lemma(child)));
        String verb = tree.lemma(above);
        if (whether) {
            return lexicon.in("deciding", verb) ? Optional.of(OPEN) : Optional.empty();
        }
        if (tree.children(token).stream().anyMatch(child -> tree.tag(child).startsWith("W"))) {
            return Optional.empty();
        }
        if (lexicon.in("withholding", verb)) {
            return Optional.of(NO);
        }
        return lexicon.in("planning", verb) ? Optional.of(denied(tree, above) ? NO : YES) : Optional.empty();
    }

    private static boolean denied(SyntaxTree tree, int verb) {
        return tree.child(verb, Relations.NEGATIONS).isPresent();
    }

    private Answer plan(ComparedClaim claim, int verb, int from, String value) {
        SyntaxTree tree = claim.tree();
        int first = tree.child(from, Relations.NEGATIONS).orElse(from);
        return answer(tree.lemma(verb), value, tree.span(Math.min(first, from), verb));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        int mine = verb(contrast.first(), first);
        int theirs = verb(contrast.second(), second);
        boolean conditional = circumstances.conditional(contrast.first(), mine)
                || circumstances.conditional(contrast.second(), theirs);
        return !first.value().equals(second.value()) && !conditional && Subject.same(contrast, mine, theirs)
                && !Circumstances.oneHasObject(contrast, mine, theirs)
                && !circumstances.apart(contrast, mine, theirs)
                && !narrowedDenial(contrast.first(), first, mine) && !narrowedDenial(contrast.second(), second, theirs);
    }

    /** "Will not play on Tuesday" leaves all other days open. */
    private static boolean narrowedDenial(ComparedClaim claim, Answer answer, int verb) {
        return answer.value().equals(NO) && claim.claim().times().stream().anyMatch(time ->
                claim.governor(time.span()).stream().anyMatch(governor -> governor == verb));
    }

    private static int verb(ComparedClaim claim, Answer answer) {
        return claim.tokensIn(answer.span()).getLast();
    }

    /** What was open when the earlier report was written may have been decided since. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return contrast.earlier(first, second).map(Answer::value).filter(OPEN::equals).isPresent();
    }
}
