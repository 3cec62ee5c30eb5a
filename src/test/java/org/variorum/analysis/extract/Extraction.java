package org.variorum.analysis.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.analysis.parse.EnglishAnalyzer;
import org.variorum.analysis.parse.LinguisticAnalyzer;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.segment.Segmenter;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.SourceText;

/** Runs the whole way from a text to its claims, with the program's own analyser, loaded once for all tests. */
public final class Extraction {

    private static final LinguisticAnalyzer ANALYZER = EnglishAnalyzer.load();
    private static final Segmenter SEGMENTER = new Segmenter("en");
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor("en");

    private Extraction() {}

    /** An article of that text, published on 5 March 2026. */
    static Article article(String title, String text) {
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.empty(), Optional.of(title), Optional.empty(),
                Optional.of(PublicationTime.on(LocalDate.of(2026, 3, 5))), Optional.empty(), Optional.empty(), "en");
        return new Article(new ArticleId("A"), "a.txt", "0", metadata, new SourceText(text), List.of(), false);
    }

    /** All that is found in the article. */
    public static AnalyzedArticle analyze(Article article) {
        SegmentedText text = SEGMENTER.segment(article);
        List<ParsedSentence> sentences = text.sentences().stream().map(sentence -> {
            String words = article.text().slice(sentence.span());
            return new ParsedSentence(sentence, words, ANALYZER.analyze(words).stream()
                    .map(token -> token.shifted(sentence.span().start())).toList());
        }).toList();
        return new AnalyzedArticle(article, text, sentences, EXTRACTOR.extract(article, text, sentences));
    }

    /** The claims of the text. */
    static List<ExtractedClaim> claims(String text) {
        return analyze(article("Report", text)).claims();
    }

    /** The only claim whose words contain the part. */
    static ExtractedClaim claim(String text, String part) {
        return claims(text).stream().filter(claim -> claim.claim().quote().contains(part))
                .min(Comparator.comparingInt(claim -> claim.claim().quote().length()))
                .orElseThrow(() -> new AssertionError("No claim with \"" + part + "\" in " + claims(text)));
    }
}
