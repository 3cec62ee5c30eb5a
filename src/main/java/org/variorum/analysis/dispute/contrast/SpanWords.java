package org.variorum.analysis.dispute.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.text.TextSpan;

/**
 * The words of a stretch of a claim's sentence, without punctuation, for comparing wordings.
 *
 * @param forms letters and digits of each word, lower case
 * @param spans where each lies
 */
public record SpanWords(List<String> forms, List<TextSpan> spans) {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    private static final ClaimReadings.Reading<SpanWords> OF_CLAIM = claim -> of(claim, claim.claim().span());
    /** Only asked for what it holds, never listed. */
    private static final ClaimReadings.Reading<Set<String>> VOCABULARY = claim -> Set.copyOf(of(claim).forms);

    /** The words of the whole claim. */
    public static SpanWords of(ComparedClaim claim) {
        return claim.once(OF_CLAIM);
    }

    public static SpanWords of(ComparedClaim claim, TextSpan span) {
        List<String> forms = new ArrayList<>();
        List<TextSpan> spans = new ArrayList<>();
        int end = -1;
        for (int token : claim.tokensIn(span)) {
            String form = isSilent(claim, token, forms) ? ""
                    : plain(claim.tree().token(token).form());
            if (!form.isEmpty() && claim.tree().token(token).start() == end) {
                forms.add(forms.removeLast() + form);
                spans.add(spans.removeLast().union(claim.span(token)));
            } else if (!form.isEmpty()) {
                forms.add(form);
                spans.add(claim.span(token));
            }
            boolean joins = !form.isEmpty() || !forms.isEmpty() && claim.tree().token(token).start() == end;
            end = joins ? claim.tree().token(token).end() : -1;
        }
        return new SpanWords(List.copyOf(forms), List.copyOf(spans));
    }

    private static String plain(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean letters = lower.chars().allMatch(unit -> 'a' <= unit && unit <= 'z' || '0' <= unit && unit <= '9');
        return StreetBlock.inFull(letters ? lower : SIGNS.matcher(lower).replaceAll(""));
    }

    /** The ending of "Jones's", which others write "Jones'". */
    private static boolean isSilent(ComparedClaim claim, int token, List<String> before) {
        return claim.tree().tag(token).equals("POS") && !before.isEmpty() && before.getLast().endsWith("s");
    }

    /** How many words of the first claim are in the second: no more can match in their order. */
    public static int shared(ComparedClaim first, ComparedClaim second) {
        Set<String> others = second.once(VOCABULARY);
        int shared = 0;
        for (String form : of(first).forms) {
            shared += others.contains(form) ? 1 : 0;
        }
        return shared;
    }

    public int size() {
        return forms.size();
    }

    /** The stretch from one word to another, both included. */
    public TextSpan between(int first, int last) {
        return spans.get(first).union(spans.get(last));
    }
}
