package org.variorum.analysis;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.variorum.analysis.align.ArticleEncoder;
import org.variorum.analysis.align.EncodedArticle;
import org.variorum.analysis.align.FactAligner;
import org.variorum.analysis.align.RelevanceFilter;
import org.variorum.analysis.anylanguage.AnyLanguageReader;
import org.variorum.analysis.dispute.question.Answers;
import org.variorum.analysis.dispute.CalibratedConfidence;
import org.variorum.analysis.dispute.ClaimComparators;
import org.variorum.analysis.dispute.Confidence;
import org.variorum.analysis.dispute.DisputeFinder;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.TypedSlotReader;
import org.variorum.analysis.encode.MiniLmEncoder;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.ClaimExtractor;
import org.variorum.analysis.extract.EventAnchors;
import org.variorum.analysis.extract.NameUnifier;
import org.variorum.analysis.language.AnalysisLanguage;
import org.variorum.analysis.origin.CitationFinder;
import org.variorum.analysis.origin.OriginFinder;
import org.variorum.analysis.parse.EnglishAnalyzer;
import org.variorum.analysis.parse.LinguisticAnalyzer;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.parse.Token;
import org.variorum.analysis.segment.Segmenter;
import org.variorum.model.article.Article;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.Sentence;

/** The stages for English, wired together; loading the models takes about a second. */
public final class EnglishAnalysis {

    private static final String LANGUAGE = "en";

    private final Segmenter segmenter = new Segmenter(LANGUAGE);
    private final LinguisticAnalyzer analyzer = EnglishAnalyzer.load();
    private final ClaimExtractor extractor = new ClaimExtractor(LANGUAGE);
    private final EventAnchors anchors = new EventAnchors(LANGUAGE);
    private final NameUnifier names = new NameUnifier(LANGUAGE);
    private final AnyLanguageReader otherLanguages = new AnyLanguageReader();
    private final ArticleEncoder encoder = new ArticleEncoder(MiniLmEncoder.load());

    private EnglishAnalysis() {}

    /** A pipeline that does everything on the caller's thread. */
    public static ComparisonPipeline pipeline() {
        return pipeline(Runnable::run);
    }

    /** A pipeline that reads the articles on the executor. */
    public static ComparisonPipeline pipeline(Executor executor) {
        return new ComparisonPipeline(stages(), executor);
    }

    /** A pipeline that believes conflicts as far as {@code confidence} does. */
    public static ComparisonPipeline pipeline(Executor executor, Confidence confidence) {
        return new ComparisonPipeline(new EnglishAnalysis().wired(confidence), executor);
    }

    /** The stages that a pipeline is made of, with models of their own. */
    static ComparisonStages stages() {
        return new EnglishAnalysis().wired(CalibratedConfidence.load(LANGUAGE));
    }

    private ComparisonStages wired(Confidence confidence) {
        Answers answers = new Answers(NewsLanguage.ENGLISH);
        DisputeFinder disputes = new DisputeFinder(
                NewsLanguage.ENGLISH, answers, ClaimComparators.of(NewsLanguage.ENGLISH, answers), confidence);
        return new ComparisonStages(
                this::encoded,
                new RelevanceFilter()::judge,
                this::named,
                new FactAligner(
                        (first, second) -> anchors.compatible(first, second).verdict(),
                        new TypedSlotReader(NewsLanguage.ENGLISH, answers))::align,
                disputes::find,
                new CitationFinder()::find,
                new OriginFinder()::find);
    }

    private List<EncodedArticle> named(List<EncodedArticle> articles) {
        List<AnalyzedArticle> unified = names.unify(articles.stream().map(EncodedArticle::analysis).toList());
        return IntStream.range(0, articles.size()).mapToObj(i -> articles.get(i).with(unified.get(i)))
                .toList();
    }

    private EncodedArticle encoded(Article article) {
        boolean english = AnalysisLanguage.isFullyAnalysed(article.metadata().language());
        return encoder.encode(english ? analyzed(article) : otherLanguages.read(article));
    }

    private AnalyzedArticle analyzed(Article article) {
        SegmentedText text = segmenter.segment(article);
        List<ParsedSentence> parsed =
                text.sentences().stream().map(sentence -> parsed(article, sentence)).toList();
        return new AnalyzedArticle(article, text, parsed, extractor.extract(article, text, parsed));
    }

    private ParsedSentence parsed(Article article, Sentence sentence) {
        String words = article.text().slice(sentence.span());
        List<Token> tokens = analyzer.analyze(words).stream()
                .map(token -> token.shifted(sentence.span().start())).toList();
        return new ParsedSentence(sentence, words, tokens);
    }
}
