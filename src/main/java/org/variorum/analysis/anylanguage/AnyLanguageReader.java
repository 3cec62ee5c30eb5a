package org.variorum.analysis.anylanguage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.EventAnchor;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.segment.Segmenter;
import org.variorum.model.article.Article;
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
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.TextSpan;

/**
 * Makes one claim of every sentence that gives a number or a name, with nothing that takes knowledge of the language:
 * no role of a number, no predicate, no negation, no source. Such claims are brought together with others by their
 * numbers and names, and nothing is said to be disputed on their account that needs more.
 */
public final class AnyLanguageReader {

    private static final String NO_LANGUAGE = "any";
    private static final String NAMED = "named";

    private final Segmenter segmenter = new Segmenter(NO_LANGUAGE);
    private final PlainTokens plainTokens = new PlainTokens();

    /** What the article says, as far as that can be told without its language. */
    public AnalyzedArticle read(Article article) {
        SegmentedText text = segmenter.segment(article);
        List<ParsedSentence> sentences = new ArrayList<>();
        List<ExtractedClaim> claims = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            String words = article.text().slice(sentence.span());
            ParsedSentence parsed = new ParsedSentence(
                    sentence, words, plainTokens.of(words, sentence.span().start()));
            sentences.add(parsed);
            claim(article, parsed, claims.size() + 1).ifPresent(claims::add);
        }
        return new AnalyzedArticle(article, text, sentences, claims);
    }

    private Optional<ExtractedClaim> claim(Article article, ParsedSentence sentence, int number) {
        List<Quantity> quantities = new ArrayList<>();
        List<Participant> participants = new ArrayList<>();
        SortedSet<String> concepts = new TreeSet<>();
        for (PlainTokens.Name name : plainTokens.names(sentence.tokens())) {
            EntityMention mention = new EntityMention(name.words(), EntityType.OTHER, name.span());
            participants.add(new Participant(NAMED, name.words(), Optional.of(mention), name.span()));
            concepts.add(name.words());
        }
        sentence.tokens().forEach(token -> PlainTokens.number(token.form()).ifPresent(value -> {
            NumberInterval interval = NumberInterval.exactly(value);
            quantities.add(new Quantity(
                    interval, interval, "", "", false, false, new TextSpan(token.start(), token.end())));
            concepts.add(token.form());
        }));
        if (concepts.isEmpty()) {
            return Optional.empty();
        }
        Claim claim = new Claim(
                new ClaimId(article.id().siglum() + number), article.id(), sentence.sentence().index(),
                sentence.sentence().span(), sentence.text(), quantities, List.of(), List.of(), participants,
                Polarity.AFFIRMED, Certainty.ASSERTED, Attribution.OWN_VOICE, List.of());
        return Optional.of(new ExtractedClaim(claim, sentence, "", concepts, EventAnchor.UNKNOWN));
    }
}
