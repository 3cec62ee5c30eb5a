package org.variorum.analysis.dispute.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.Polarity;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.Voice;
import org.variorum.model.text.TextSpan;

/**
 * A claim with the grammar of its sentence at hand.
 *
 * @param extracted the claim
 * @param tree its sentence's dependency tree
 * @param published when its article was published
 * @param mentions what its article names anywhere; nothing where nobody asks
 * @param understood whether there is a grammar of its article's language
 * @param language what is known of the language that claims are compared in
 * @param readings what was read off it so far
 */
public record ComparedClaim(
        ExtractedClaim extracted, SyntaxTree tree, Optional<PublicationTime> published, Mentions mentions,
        boolean understood, NewsLanguage language, ClaimReadings readings) {

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private static final ClaimReadings.Reading<List<Integer>> TOKENS = claim -> claim.tokensIn(claim.claim().span());
    private static final ClaimReadings.Reading<SortedSet<String>> PEOPLE = claim -> claim.extracted().people();
    private static final ClaimReadings.SpanReading<OptionalInt> GOVERNOR = ComparedClaim::findGovernor;

    /** Reads the tree from the claim's own sentence. */
    public static ComparedClaim of(
            ExtractedClaim extracted, Optional<PublicationTime> published, NewsLanguage language) {
        return of(extracted, published, Mentions.UNKNOWN, true, language);
    }

    /** The same, knowing what its article names and whether its language is understood. */
    public static ComparedClaim of(
            ExtractedClaim extracted, Optional<PublicationTime> published, Mentions mentions, boolean understood,
            NewsLanguage language) {
        return new ComparedClaim(
                extracted, new SyntaxTree(extracted.sentence().tokens()), published, mentions, understood, language,
                new ClaimReadings());
    }

    public Claim claim() {
        return extracted.claim();
    }

    public ArticleId article() {
        return claim().article();
    }

    /** The words that tell how claims differ. */
    public Lexicon lexicon() {
        return language.lexicon();
    }

    /** Whether the claim is put as so or as probably so, rather than asked, planned or left open. */
    public boolean asserted() {
        return claim().certainty() == Certainty.ASSERTED || claim().certainty() == Certainty.PROBABLE;
    }

    /** Whether the claim is put so and denies nothing. */
    public boolean affirmed() {
        return asserted() && claim().polarity() == Polarity.AFFIRMED;
    }

    /** Whether the article only passes on what another publisher says. */
    public boolean citesPublisher() {
        return claim().attribution().voice() == Voice.OTHER_PUBLISHER || !claim().attribution().via().isEmpty();
    }

    /** Indexes of the tokens that lie in the claim's own words. */
    public List<Integer> tokens() {
        return once(TOKENS);
    }

    /** What is read off the claim, read once. */
    public <T> T once(ClaimReadings.Reading<T> reading) {
        return readings.of(this, reading);
    }

    /** What is read off some words of the claim, read once for the same words. */
    public <T> T once(TextSpan words, ClaimReadings.SpanReading<T> reading) {
        return readings.of(this, words, reading);
    }

    /** Whether both claims name the people whom they are about, and name others. */
    public boolean isOfOthersThan(ComparedClaim other) {
        return ExtractedClaim.areOthers(once(PEOPLE), other.once(PEOPLE));
    }

    /** Indexes of the tokens that lie in the span. */
    public List<Integer> tokensIn(TextSpan span) {
        List<Integer> inside = new ArrayList<>();
        for (int token = 0; token < tree.size() && tree.token(token).start() < span.end(); token++) {
            if (span.start() <= tree.token(token).start() && tree.token(token).end() <= span.end()) {
                inside.add(token);
            }
        }
        return inside;
    }

    /** The ordinals that the claim has in places that fit: "the second time", "in the third round". */
    public SortedSet<String> ordinals(IntPredicate place) {
        return tokens().stream().filter(place::test).map(token -> tree.token(token).form().toLowerCase(Locale.ROOT))
                .filter(form -> lexicon().in("ordinals", form)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The verb that governs the words, climbing from the token of the span that is highest in the tree. */
    public OptionalInt governor(TextSpan span) {
        return once(span, GOVERNOR);
    }

    private OptionalInt findGovernor(TextSpan span) {
        List<Integer> inside = tokensIn(span);
        if (inside.isEmpty()) {
            return OptionalInt.empty();
        }
        int at = topOf(inside);
        while (at >= 0 && (!tree.isVerb(at) || isOfStreet(at))) {
            at = tree.head(at);
        }
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** "Verbena Drive", which the tagger may take for what somebody does. */
    private boolean isOfStreet(int token) {
        String form = tree.token(token).form();
        return token > 0 && Character.isUpperCase(form.codePointAt(0)) && tree.isProperNoun(token - 1)
                && StreetBlock.isStreet(form);
    }

    /** The first verb of the claim that hangs on no other verb of it: what it turns on. */
    public OptionalInt topVerb() {
        List<Integer> own = tokens();
        return own.stream().filter(tree::isVerb).filter(token -> {
            int above = tree.head(token);
            while (above >= 0 && !tree.isVerb(above)) {
                above = tree.head(above);
            }
            return !own.contains(above);
        }).mapToInt(Integer::intValue).findFirst();
    }

    /** Lemma of the noun that is the subject of the words' verb; empty for pronouns. */
    public Optional<String> subject(TextSpan span) {
        return governor(span).stream().boxed()
                .flatMap(verb -> tree.children(verb, List.of("nsubj", "nsubjpass")).stream())
                .filter(tree::isNoun)
                .map(tree::lemma)
                .findFirst();
    }

    private int topOf(List<Integer> inside) {
        for (int token : inside) {
            if (!inside.contains(tree.head(token))) {
                return token;
            }
        }
        return inside.getFirst();
    }

    /** Lemmas of nouns, verbs, adjectives and names inside the claim but outside the given words. */
    public SortedSet<String> contentOutside(TextSpan words) {
        SortedSet<String> lemmas = new TreeSet<>();
        for (int token : tokens()) {
            TextSpan span = new TextSpan(tree.token(token).start(), tree.token(token).end());
            if (!words.overlaps(span) && isContent(token)) {
                lemmas.add(tree.lemma(token));
            }
        }
        return lemmas;
    }

    /** Whether the token is a noun, a full verb, an adjective or a number. */
    public boolean isContent(int token) {
        String tag = tree.tag(token);
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD")
                || tag.startsWith("VB") && !lexicon().isLight(tree.lemma(token));
    }

    /** The number that the words state, if they are all of it. */
    public Optional<Quantity> quantity(TextSpan words) {
        return claim().quantities().stream().filter(one -> one.span().equals(words)).findFirst();
    }

    /** Whether the words say which year they mean. */
    public boolean namesYear(TextSpan words) {
        return YEAR.matcher(text(words)).find();
    }

    /** The words of one token as a span. */
    public TextSpan span(int token) {
        return tree.span(token, token);
    }

    /** The span's characters, verbatim; the span must lie in the claim's sentence. */
    public String text(TextSpan span) {
        int start = extracted.sentence().sentence().span().start();
        int from = Math.max(0, Math.min(span.start() - start, extracted.sentence().text().length()));
        int to = Math.max(from, Math.min(span.end() - start, extracted.sentence().text().length()));
        return extracted.sentence().text().substring(from, to);
    }
}
