package org.variorum.analysis.dispute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.comparator.ContentComparator;
import org.variorum.analysis.dispute.comparator.Restated;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.text.TextSpan;

/**
 * Which differences inside one article count: a writer who says nearly the same twice means another thing, another time
 * or another speaker far more often than the contrary. So a number of one statement, an age of one name, and otherwise
 * only what stands against each other in sentences that say of one definite thing the same but for that.
 */
final class SelfContradiction {

    private static final double SAME_STATEMENT = 0.85;
    private static final String NEGATION = "polarity.negation";
    private static final Set<String> OF_VALUES = Set.of(ContentComparator.EXCHANGE, "time.clock", "time.disjoint");
    private static final List<String> SUBJECTS = List.of("nsubj", "nsubjpass");

    private final Lexicon lexicon;

    SelfContradiction(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the finding counts although both claims stand in one article. */
    boolean counts(Finding finding, Contrast contrast) {
        String rule = finding.rule();
        return switch (rule) {
            case "quantity.disjoint" -> contrast.likeness() >= SAME_STATEMENT && noneSingledOut(contrast, finding)
                    && (sameBut(finding, contrast) || Restated.without(
                            contrast, finding.firstWords(), finding.secondWords()).contained());
            case "participant.age" -> true;
            case NEGATION -> sameBut(finding, contrast) && claims(contrast).allMatch(claim ->
                    claim.claim().times().isEmpty());
            default -> OF_VALUES.contains(rule) && sameBut(finding, contrast)
                    && (!isTime(contrast.first(), finding.firstWords()) || claims(contrast).allMatch(this::once));
        };
    }

    /** "Two officers were wounded", "one officer was wounded in the foot": one of those two. */
    private static boolean noneSingledOut(Contrast contrast, Finding finding) {
        return !isOne(contrast.first(), finding.firstWords()) && !isOne(contrast.second(), finding.secondWords());
    }

    private static boolean isOne(ComparedClaim claim, TextSpan words) {
        return claim.claim().quantities().stream()
                .anyMatch(number -> number.span().equals(words) && number.logical().high() == 1);
    }

    private boolean sameBut(Finding finding, Contrast contrast) {
        return Restated.without(contrast, finding.firstWords(), finding.secondWords()).allOf()
                && claims(contrast).allMatch(this::ofOneThing) && inOneVoice(contrast);
    }

    private static Stream<ComparedClaim> claims(Contrast contrast) {
        return Stream.of(contrast.first(), contrast.second());
    }

    /** What two speakers say against each other, the writer only passes on. */
    private static boolean inOneVoice(Contrast contrast) {
        Optional<String> mine = contrast.first().claim().attribution().name();
        Optional<String> theirs = contrast.second().claim().attribution().name();
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    }

    /** "The mill", "Mason": neither a mill nor mills. */
    private boolean ofOneThing(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        return claim.tokens().stream().filter(token -> SUBJECTS.contains(tree.relation(token))).findFirst()
                .filter(noun -> tree.tag(noun).equals("NNP") || tree.tag(noun).equals("NN")
                        && tree.children(noun).stream().anyMatch(child -> lexicon.in("definite", tree.lemma(child))))
                .isPresent();
    }

    private static boolean isTime(ComparedClaim claim, TextSpan words) {
        return claim.claim().times().stream().anyMatch(time -> time.span().overlaps(words));
    }

    /** Whether what is dated happens once: it was built, it began. */
    private boolean once(ComparedClaim claim) {
        String predicate = claim.extracted().predicate();
        return lexicon.in("settled verbs", predicate) || lexicon.phase(predicate).isPresent();
    }
}
