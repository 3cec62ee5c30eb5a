package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.AnchorMatch;
import org.variorum.analysis.extract.EventAnchor;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.parse.Token;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Participant;
import org.variorum.model.claim.Polarity;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.Paragraph;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;

/**
 * Analysed articles for tests, made from sentences by a few crude rules: one claim per sentence, words over three
 * letters are its concepts, capitalised words its names, "12 killed" a quantity, "in Town" the place of its event.
 */
public final class ArticleSketch {

    private static final Pattern TOLL = Pattern.compile("(\\d+)(?: \\w+)?(?: were| was)? (killed|injured|arrested)");
    private static final Pattern PLACE = Pattern.compile("\\bin ([A-Z]\\w+)");
    private static final Pattern NAME = Pattern.compile("(?<=[\\w,] )[A-Z][\\w-]+");
    private static final Pattern WORD = Pattern.compile("[\\w'-]+");
    private static final Set<String> EMPTY = Set.of("that", "with", "from", "were", "said", "this", "have", "been");

    private ArticleSketch() {}

    /** An article of the given sentences whose hash is its siglum in lower case. */
    public static AnalyzedArticle of(String siglum, String... sentences) {
        return of(siglum, siglum.toLowerCase(Locale.ROOT), Optional.empty(), Optional.empty(), sentences);
    }

    /** An article with a hash, a publisher and a day of publication. */
    public static AnalyzedArticle of(
            String siglum, String hash, Optional<String> source, Optional<PublicationTime> published,
            String... sentences) {
        SourceText text = new SourceText(String.join("\n", sentences));
        ArticleMetadata metadata = new ArticleMetadata(
                source, Optional.empty(), Optional.empty(), published, Optional.empty(), Optional.empty(), "en");
        Article article = new Article(
                new ArticleId(siglum), hash + ".txt", hash, metadata, text, List.of(), false);
        List<ParsedSentence> parsed = new ArrayList<>();
        List<ExtractedClaim> claims = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String words : sentences) {
            TextSpan span = new TextSpan(start, start + words.length());
            int index = parsed.size();
            paragraphs.add(new Paragraph(index, span, false));
            parsed.add(new ParsedSentence(new Sentence(index, index, span), words, tokens(words, start)));
            EventAnchor before = claims.isEmpty() ? EventAnchor.UNKNOWN : claims.getLast().anchor();
            claims.add(claim(article, parsed.get(index), before));
            start = span.end() + 1;
        }
        return new AnalyzedArticle(
                article, new SegmentedText(paragraphs, parsed.stream().map(ParsedSentence::sentence).toList()), parsed,
                claims);
    }

    private static List<Token> tokens(String words, int shift) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            tokens.add(new Token(
                    tokens.size(), matcher.start() + shift, matcher.end() + shift, matcher.group(),
                    matcher.group().toLowerCase(Locale.ROOT), "NN", -1, "root", ""));
        }
        return tokens;
    }

    private static ExtractedClaim claim(Article article, ParsedSentence sentence, EventAnchor before) {
        String words = sentence.text();
        int shift = sentence.sentence().span().start();
        SortedSet<String> concepts = new TreeSet<>();
        sentence.tokens().stream().map(Token::lemma).filter(word -> word.length() > 3 && !EMPTY.contains(word))
                .forEach(concepts::add);
        Claim claim = new Claim(
                new ClaimId(article.id().siglum() + (sentence.sentence().index() + 1)), article.id(),
                sentence.sentence().index(), sentence.sentence().span(), words, quantities(words, shift), List.of(),
                List.of(), participants(words, shift), Polarity.AFFIRMED, Certainty.ASSERTED, Attribution.OWN_VOICE,
                List.of());
        return new ExtractedClaim(claim, sentence, "", concepts, anchor(words, before));
    }

    private static List<Quantity> quantities(String words, int shift) {
        Matcher matcher = TOLL.matcher(words);
        List<Quantity> quantities = new ArrayList<>();
        while (matcher.find()) {
            NumberInterval number = NumberInterval.exactly(Double.parseDouble(matcher.group(1)));
            quantities.add(new Quantity(
                    number, number, "person", matcher.group(2), false, false,
                    new TextSpan(matcher.start() + shift, matcher.end() + shift)));
        }
        return quantities;
    }

    private static List<Participant> participants(String words, int shift) {
        return NAME.matcher(words).results().map(match -> {
            TextSpan span = new TextSpan(match.start() + shift, match.end() + shift);
            return new Participant(
                    "other", match.group(), Optional.of(new EntityMention(match.group(), EntityType.OTHER, span)),
                    span);
        }).toList();
    }

    private static EventAnchor anchor(String words, EventAnchor before) {
        SortedSet<String> places = new TreeSet<>();
        PLACE.matcher(words).results().forEach(match -> places.add(match.group(1)));
        boolean inherited = places.isEmpty();
        return new EventAnchor(
                "", inherited ? before.places() : places, Optional.empty(), new TreeSet<>(), inherited);
    }

    /** Keeps events apart that are set in different places. */
    static AnchorMatch.Verdict compatible(EventAnchor first, EventAnchor second) {
        boolean known = !first.places().isEmpty() && !second.places().isEmpty();
        return known && first.places().stream().noneMatch(second.places()::contains)
                ? AnchorMatch.Verdict.DIFFERENT : AnchorMatch.Verdict.UNKNOWN;
    }
}
