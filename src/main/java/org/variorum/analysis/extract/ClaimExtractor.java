package org.variorum.analysis.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.analysis.extract.assertion.CertaintyFinder;
import org.variorum.analysis.extract.assertion.NegationFinder;
import org.variorum.analysis.extract.assertion.PredicateFinder;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.text.SegmentedText;

/**
 * Turns the sentences of an article into its claims.
 *
 * <p>A claim is one contiguous stretch of one sentence. Every number of a sentence lies in one of its claims,
 * save those that count who reports. Questions
 * and sentences without any word of content make none. Deterministic, and safe for several threads.
 */
public final class ClaimExtractor {

    private final Gazetteer gazetteer;
    private final PredicateFinder predicates;
    private final NegationFinder negation;
    private final CertaintyFinder certainty;
    private final ClauseFinder clauses = new ClauseFinder();
    private final ArticleReader reader;
    private final AnchorFinder anchors;
    private final SentenceFilter filter;
    private final ReferenceWords references;

    /**
     * An extractor for one language.
     *
     * @param language ISO 639 code; its word lists must be among the resources
     */
    public ClaimExtractor(String language) {
        this.gazetteer = new Gazetteer(language);
        this.predicates = new PredicateFinder(language);
        this.negation = new NegationFinder(language);
        this.certainty = new CertaintyFinder(language, negation);
        this.reader = new ArticleReader(language, gazetteer);
        this.anchors = new AnchorFinder(language, gazetteer);
        this.filter = new SentenceFilter(language);
        this.references = ReferenceWords.load(language);
    }

    /**
     * The claims of the article in reading order.
     *
     * @param text its paragraphs and sentences
     * @param sentences its sentences, parsed, in the order of {@code text.sentences()}
     */
    public List<ExtractedClaim> extract(Article article, SegmentedText text, List<ParsedSentence> sentences) {
        ArticleReading first = reader.read(article, text, sentences);
        List<List<Clause>> cut = cut(article, text, first);
        ArticleReading reading = reader.withEvent(article, first, day(anchors.find(article, first, cut).main()));
        AnchorFinder.ArticleAnchors anchored = anchors.find(article, reading, cut);
        ClaimBuilder builder = new ClaimBuilder(
                reading, new Readers(predicates, negation, certainty, gazetteer, references), anchored);
        List<ExtractedClaim> claims = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            for (Clause clause : cut.get(i)) {
                ExtractedClaim claim = builder.build(article, i, clause, cut.get(i), claims.size() + 1);
                if (claim.claim().certainty() != Certainty.QUESTION) {
                    claims.add(claim);
                }
            }
        }
        return List.copyOf(claims);
    }

    private List<List<Clause>> cut(Article article, SegmentedText text, ArticleReading reading) {
        List<List<Clause>> cut = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            SyntaxTree tree = reading.trees().get(i);
            boolean passed = filter.passes(article, text, reading.sentences().get(i), tree);
            cut.add(passed ? ClauseCoverage.complete(
                    clauses.find(tree, reading.attributions().get(i)), tree, reading.quantities().get(i),
                    reading.attributions().get(i)) : List.of());
        }
        return cut;
    }

    /** The day of the event, when it is known as finely. */
    private static Optional<LocalDate> day(EventAnchor main) {
        return main.date()
                .filter(date -> date.dated() && date.precision().compareTo(TimePrecision.DAY) <= 0)
                .filter(date -> !EventAnchor.isYearless(date))
                .map(date -> date.from().toLocalDate());
    }

    /** What reads the assertion off a clause. */
    record Readers(
            PredicateFinder predicates, NegationFinder negation, CertaintyFinder certainty, Gazetteer gazetteer,
            ReferenceWords references) {}
}
