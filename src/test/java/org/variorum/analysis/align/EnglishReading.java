package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.ClaimExtractor;
import org.variorum.analysis.parse.EnglishAnalyzer;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.segment.Segmenter;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;

/** Reads English articles with the product's own stages, for measurements. */
public final class EnglishReading {

    private final Segmenter segmenter = new Segmenter("en");
    private final EnglishAnalyzer grammar = EnglishAnalyzer.load();
    private final ClaimExtractor claims = new ClaimExtractor("en");

    /** Reads an article of which only name, text and perhaps date are known. */
    public AnalyzedArticle read(int index, String name, String text, Optional<PublicationTime> published) {
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.of(name), Optional.empty(), Optional.empty(), published, Optional.empty(), Optional.empty(),
                "en");
        return read(new Article(
                ArticleId.at(index), name, name, metadata, new SourceText(text.replace('\r', ' ')), List.of(), false));
    }

    /** Segments and parses the article and finds its claims. */
    public AnalyzedArticle read(Article article) {
        SegmentedText text = segmenter.segment(article);
        List<ParsedSentence> sentences = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            String words = article.text().slice(sentence.span());
            sentences.add(new ParsedSentence(
                    sentence, words,
                    grammar.analyze(words).stream().map(token -> token.shifted(sentence.span().start())).toList()));
        }
        return new AnalyzedArticle(article, text, sentences, claims.extract(article, text, sentences));
    }

    /** Parses a text as one sentence. */
    public ParsedSentence sentence(String text) {
        return new ParsedSentence(new Sentence(0, 0, new TextSpan(0, text.length())), text, grammar.analyze(text));
    }
}
