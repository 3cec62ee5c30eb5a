package org.variorum.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.extract.EventAnchor;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.parse.Token;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.claim.Commitment;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Polarity;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.claim.Voice;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.TextSpan;

/**
 * Builds a claim of one sentence by hand, without any analysis.
 *
 * <p>Tokens are written as {@code form/lemma/TAG/head/relation}, head counted from 0, in {@link #parsed}; plain text
 * gets one flat token per word.
 */
public final class ClaimBuilder {

    private static final Pattern WORD = Pattern.compile("[\\w'’.-]*\\w|[^\\s\\w]");

    private final String article;
    private final String text;
    private List<Token> tokens;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();
    private final List<TextSpan> quotation = new ArrayList<>();
    private Certainty certainty = Certainty.ASSERTED;
    private Attribution attribution = Attribution.OWN_VOICE;
    private Optional<PublicationTime> published = Optional.empty();
    private int number = 1;

    private ClaimBuilder(String article, String text) {
        this.article = article;
        this.text = text;
        this.tokens = flat(text);
    }

    /** A claim of the article with that siglum. */
    public static ClaimBuilder claim(String article, String text) {
        return new ClaimBuilder(article, text);
    }

    private static List<Token> flat(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String form = matcher.group();
            String tag = !Character.isLetterOrDigit(form.charAt(0)) ? "."
                    : Character.isUpperCase(form.charAt(0)) && !tokens.isEmpty() ? "NNP" : "NN";
            tokens.add(new Token(
                    tokens.size(), matcher.start(), matcher.end(), form, form.toLowerCase(Locale.ROOT), tag, -1,
                    "root", "O"));
        }
        return tokens;
    }

    /** Gives lemma, tag, head and relation of every token, as {@code lemma/TAG/head/relation} separated by spaces. */
    public ClaimBuilder parsed(String annotation) {
        String[] parts = annotation.split(" ");
        List<Token> parsed = new ArrayList<>();
        for (Token token : tokens) {
            String[] fields = parts[token.index()].split("/");
            parsed.add(new Token(
                    token.index(), token.start(), token.end(), token.form(), fields[0], fields[1],
                    Integer.parseInt(fields[2]), fields[3], "O"));
        }
        tokens = parsed;
        return this;
    }

    /** Adds a number stated in the given words. */
    public ClaimBuilder quantity(String words, NumberInterval logical, String unit, String role) {
        return quantity(words, logical, logical, unit, role);
    }

    /** Adds a number stated in the given words, with what a reader takes them to mean. */
    public ClaimBuilder quantity(
            String words, NumberInterval logical, NumberInterval pragmatic, String unit, String role) {
        quantities.add(new Quantity(logical, pragmatic, unit, role, false, false, span(words)));
        return this;
    }

    /** Adds a clock time without a day. */
    public ClaimBuilder clock(String words, int hour, int minute) {
        LocalDateTime from = LocalDateTime.of(1, 1, 1, hour, minute);
        times.add(new TimeMention(from, from.plusMinutes(1), TimePrecision.MINUTE, true, false, span(words)));
        return this;
    }

    /** Adds days from the first to the last. */
    public ClaimBuilder days(String words, LocalDate first, LocalDate last, TimePrecision precision) {
        times.add(new TimeMention(
                first.atStartOfDay(), last.plusDays(1).atStartOfDay(), precision, false, true, span(words)));
        return this;
    }

    /** Marks words as quoted. */
    public ClaimBuilder quoted(String words) {
        quotation.add(span(words));
        return this;
    }

    public ClaimBuilder certainty(Certainty value) {
        certainty = value;
        return this;
    }

    /** Attributes it. */
    public ClaimBuilder commitment(Commitment value) {
        attribution = new Attribution(
                Voice.UNNAMED_OFFICIAL, Optional.empty(), Optional.empty(), value, Optional.empty(),
                Optional.empty(), List.of());
        return this;
    }

    public ClaimBuilder published(LocalDate day) {
        published = Optional.of(PublicationTime.on(day));
        return this;
    }

    /** Its number in the article. */
    public ClaimBuilder number(int value) {
        number = value;
        return this;
    }

    private TextSpan span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the sentence: " + words);
        }
        return new TextSpan(start, start + words.length());
    }

    /** The claim. */
    public ExtractedClaim build() {
        TextSpan whole = new TextSpan(0, text.length());
        Claim claim = new Claim(
                new ClaimId(article + number), new ArticleId(article), number - 1, whole, text, quantities, times,
                List.of(), List.of(), Polarity.AFFIRMED, certainty, attribution, quotation);
        TreeSet<String> concepts = new TreeSet<>();
        tokens.stream().map(Token::lemma).filter(lemma -> lemma.length() > 3).forEach(concepts::add);
        return new ExtractedClaim(
                claim, new ParsedSentence(new Sentence(number - 1, 0, whole), text, tokens), "", concepts,
                EventAnchor.UNKNOWN);
    }

    /** The claim, ready to be compared. */
    public ComparedClaim compared() {
        return ComparedClaim.of(build(), published, NewsLanguage.ENGLISH);
    }
}
