package org.variorum.analysis.dispute.comparator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.SpanWords;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.text.TextSpan;

/**
 * The same utterance quoted in other words. Quotations that merely begin or end elsewhere do not differ: only the
 * stretch that both quote counts.
 */
public final class QuotationComparator implements ClaimComparator {

    private static final int LEAST_WORDS = 6;
    /** Of two short quotations, all words but one. */
    private static final int LEAST_OF_WHOLE = 4;
    private static final double LEAST_MATCH = 0.7;
    private static final double BASE = 0.55;
    private static final int FEW_LETTERS = 3;

    private final Lexicon lexicon;

    public QuotationComparator(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        for (TextSpan first : contrast.first().claim().quotation()) {
            for (TextSpan second : contrast.second().claim().quotation()) {
                compare(contrast, SpanWords.of(contrast.first(), first), SpanWords.of(contrast.second(), second))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> compare(Contrast contrast, SpanWords first, SpanWords second) {
        List<int[]> matches = TokenAlignment.matches(first.forms(), second.forms());
        boolean whole = matches.size() >= LEAST_OF_WHOLE && first.size() == second.size()
                && matches.size() == first.size() - 1;
        if (matches.size() < LEAST_WORDS && !whole) {
            return Optional.empty();
        }
        int[] from = matches.getFirst();
        int[] to = matches.getLast();
        int longer = Math.max(to[0] - from[0], to[1] - from[1]) + 1;
        if ((double) matches.size() / longer < LEAST_MATCH) {
            return Optional.empty();
        }
        int[] leftOf = from;
        int[] rightOf = to;
        for (int i = 1; i < matches.size(); i++) {
            if (apart(matches.get(i - 1), matches.get(i))) {
                leftOf = matches.get(i - 1);
                rightOf = matches.get(i);
                break;
            }
        }
        return Optional.of(finding(contrast, first, second, new Gap(leftOf, rightOf)));
    }

    private static boolean apart(int[] before, int[] after) {
        return after[0] - before[0] > 1 || after[1] - before[1] > 1;
    }

    private Finding finding(Contrast contrast, SpanWords first, SpanWords second, Gap gap) {
        int[] left = gap.left();
        int[] right = gap.right();
        Finding.Words words = new Finding.Words(
                first.between(left[0], right[0]), second.between(left[1], right[1]));
        String mine = String.join("", first.forms().subList(left[0] + 1, Math.max(left[0] + 1, right[0])));
        String theirs = String.join("", second.forms().subList(left[1] + 1, Math.max(left[1] + 1, right[1])));
        if (!apart(left, right) || right[0] - left[0] == first.size() - 1 && mine.equals(theirs)) {
            return Finding.of(Verdict.agreement(), "quotation.equal", "quotation", words, 0);
        }
        boolean slight = formOf(mine, theirs) || formOf(theirs, mine) || oneTime(contrast, words)
                || telling(contrast.first(), first, left[0], right[0])
                        .equals(telling(contrast.second(), second, left[1], right[1]));
        return slight
                ? Finding.of(Verdict.nuance(NuanceKind.WORDING), "quotation.wording", "quotation", words, 0)
                : Finding.of(Verdict.conflict(DisputeKind.QUOTATION), "quotation.words", "quotation", words, BASE);
    }

    /** "On January 3", "on Jan. 3". */
    private static boolean oneTime(Contrast contrast, Finding.Words words) {
        return contrast.first().claim().times().stream().filter(time -> time.span().overlaps(words.first()))
                .anyMatch(time -> contrast.second().claim().times().stream()
                        .filter(other -> other.span().overlaps(words.second()))
                        .anyMatch(other -> other.from().equals(time.from()) && other.until().equals(time.until())));
    }

    /** Lemmas of the words between two that both quote, without those that transcripts drop or change. */
    private List<String> telling(ComparedClaim claim, SpanWords words, int left, int right) {
        if (right - left < 2) {
            return List.of();
        }
        SyntaxTree tree = claim.tree();
        List<Integer> between = claim.tokensIn(words.between(left + 1, right - 1));
        return between.stream()
                .filter(token -> !tree.isPunctuation(token) && !isInserted(tree, token)
                        && !lexicon.in("slight words", tree.token(token).form().toLowerCase(Locale.ROOT)))
                .map(tree::lemma).toList();
    }

    /** "The ship turned [its bow] to the quay": what stands in brackets is the reporter's. */
    private static boolean isInserted(SyntaxTree tree, int token) {
        for (int before = token; before >= 0 && !tree.isIn(before, "closing brackets"); before--) {
            if (tree.isIn(before, "opening brackets")) {
                return true;
            }
        }
        return false;
    }

    private static boolean formOf(String longer, String shorter) {
        return !shorter.isEmpty() && longer.startsWith(shorter) && longer.length() - shorter.length() <= FEW_LETTERS;
    }

    /** The words that both quote on either side of the first difference, as indexes of the one and the other. */
    private record Gap(int[] left, int[] right) {}
}
