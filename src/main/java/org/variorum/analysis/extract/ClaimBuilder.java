package org.variorum.analysis.extract;

import java.util.Comparator;
import java.util.List;
import org.variorum.analysis.extract.ClaimExtractor.Readers;
import org.variorum.analysis.extract.assertion.Predicate;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.Participant;
import org.variorum.model.claim.Polarity;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.text.TextSpan;

/** Puts one claim together from its clause and what was read off the article. */
final class ClaimBuilder {

    private final ArticleReading reading;
    private final Readers readers;
    private final AnchorFinder.ArticleAnchors anchors;
    private final ParticipantFinder participants;
    private final ConceptFinder concepts;

    ClaimBuilder(ArticleReading reading, Readers readers, AnchorFinder.ArticleAnchors anchors) {
        this.reading = reading;
        this.readers = readers;
        this.anchors = anchors;
        this.participants = new ParticipantFinder(
                reading, new ReferenceResolver(readers.references(), reading));
        this.concepts = new ConceptFinder(readers.predicates(), readers.gazetteer(), reading);
    }

    /**
     * The claim of a clause.
     *
     * @param siblings all clauses of the sentence
     * @param number its number in the article, from 1
     */
    ExtractedClaim build(Article article, int sentence, Clause clause, List<Clause> siblings, int number) {
        SyntaxTree tree = reading.trees().get(sentence);
        ParsedSentence parsed = reading.sentences().get(sentence);
        TextSpan span = span(tree, clause, parsed);
        Predicate predicate = readers.predicates().find(tree, clause.head());
        List<Participant> who = participants.find(sentence, clause, predicate);
        Claim claim = new Claim(
                new ClaimId(article.id() + Integer.toString(number)), article.id(), parsed.sentence().index(),
                span, article.text().slice(span),
                quantities(sentence, tree, clause, siblings), times(sentence, span), places(sentence, tree, clause),
                who, polarity(tree, predicate, sentence),
                readers.certainty().certainty(tree, predicate), attribution(sentence, clause),
                quotations(span));
        return new ExtractedClaim(claim, parsed, predicate.lemma(),
                concepts.find(sentence, clause, predicate, who), anchors.of(sentence, clause));
    }

    private static TextSpan span(SyntaxTree tree, Clause clause, ParsedSentence parsed) {
        TextSpan words = tree.span(clause.first(), clause.last());
        TextSpan all = parsed.sentence().span();
        int start = Math.clamp(words.start(), all.start(), all.end());
        return new TextSpan(start, Math.clamp(words.end(), start, all.end()));
    }

    private Attribution attribution(int sentence, Clause clause) {
        return reading.attributions().get(sentence).at(clause.head());
    }

    private Polarity polarity(SyntaxTree tree, Predicate predicate, int sentence) {
        return readers.negation().polarity(tree, predicate);
    }

    /** A number belongs to the shortest clause around it. */
    private List<Quantity> quantities(int sentence, SyntaxTree tree, Clause clause, List<Clause> siblings) {
        return reading.quantities().get(sentence).stream()
                .filter(quantity -> siblings.stream()
                        .filter(other -> tree.span(other.first(), other.last()).contains(quantity.span()))
                        .min(Comparator.comparingInt(Clause::size).thenComparingInt(Clause::first))
                        .filter(clause::equals).isPresent())
                .toList();
    }

    private List<TimeMention> times(int sentence, TextSpan span) {
        return reading.times().get(sentence).stream().filter(time -> span.contains(time.span())).toList();
    }

    private List<EntityMention> places(int sentence, SyntaxTree tree, Clause clause) {
        return reading.mentions().get(sentence).stream()
                .filter(mention -> mention.type() == EntityType.PLACE)
                .filter(mention -> clause.contains(mention.first()) && clause.contains(mention.last()))
                .map(mention -> new EntityMention(
                        reading.canonical(mention.name()), mention.type(), tree.span(mention.first(), mention.last())))
                .toList();
    }

    private List<TextSpan> quotations(TextSpan span) {
        return reading.quotations().stream()
                .filter(span::overlaps)
                .map(quotation -> new TextSpan(
                        Math.max(quotation.start(), span.start()), Math.min(quotation.end(), span.end())))
                .toList();
    }
}
