package org.variorum.analysis.extract.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.parse.Token;
import org.variorum.analysis.segment.Quotation;
import org.variorum.analysis.segment.QuotationFinder;
import org.variorum.analysis.segment.Segmenter;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;

/**
 * Measures who-says-what against PolNeAR: a sentence is attributed when any gold attribution reaches into it; of those
 * that the tool attributes too, the source is right when its words and the gold's share their last word.
 */
public final class AttributionEvaluator {

    private final Segmenter segmenter = new Segmenter("en");
    private final QuotationFinder quotations = new QuotationFinder();
    private final AttributionFinder finder = new AttributionFinder("en");
    private final Function<String, List<Token>> analyzer;

    /** An evaluator that parses with the given analyser. */
    public AttributionEvaluator(Function<String, List<Token>> analyzer) {
        this.analyzer = analyzer;
    }

    /** One sentence's outcome. */
    public record Outcome(
            String group, String text, boolean gold, boolean found, boolean goldSource, boolean sourceFound) {}

    /** The outcomes of all sentences of the file. */
    public List<Outcome> evaluate(Path file) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            outcomes.addAll(evaluate(json.readTree(line)));
        }
        return outcomes;
    }

    /** Harmonic mean of precision and recall of "attributed or not". */
    public static double f1(List<Outcome> outcomes) {
        double both = outcomes.stream().filter(one -> one.gold() && one.found()).count();
        double found = outcomes.stream().filter(Outcome::found).count();
        double gold = outcomes.stream().filter(Outcome::gold).count();
        return found + gold == 0 ? 0 : 2 * both / (found + gold);
    }

    /** Share of sentences with a named source, found at all, whose source is right. */
    public static double sourceAccuracy(List<Outcome> outcomes) {
        List<Outcome> named = outcomes.stream().filter(one -> one.goldSource() && one.found()).toList();
        return named.isEmpty() ? 0 : (double) named.stream().filter(Outcome::sourceFound).count() / named.size();
    }

    private List<Outcome> evaluate(JsonNode node) {
        String text = node.get("text").asText();
        Article article = new Article(
                new ArticleId("A"), "a", "0", ArticleMetadata.unknown("en"), new SourceText(text), List.of(), false);
        SegmentedText segmented = segmenter.segment(article);
        List<ParsedSentence> sentences = segmented.sentences().stream()
                .map(sentence -> parse(text, sentence)).toList();
        List<SyntaxTree> trees = sentences.stream().map(sentence -> new SyntaxTree(sentence.tokens())).toList();
        List<TextSpan> quoted = quotations.find(text, segmented).stream()
                .filter(quotation -> quotation.depth() == 0).map(Quotation::content).toList();
        List<SentenceAttributions> found = finder.find(sentences, trees, quoted);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            outcomes.add(outcome(node, sentences.get(i), found.get(i)));
        }
        return outcomes;
    }

    private ParsedSentence parse(String text, Sentence sentence) {
        String words = text.substring(sentence.span().start(), sentence.span().end());
        List<Token> tokens = analyzer.apply(words).stream()
                .map(token -> token.shifted(sentence.span().start())).toList();
        return new ParsedSentence(sentence, words, tokens);
    }

    private static Outcome outcome(JsonNode node, ParsedSentence sentence, SentenceAttributions found) {
        TextSpan span = sentence.sentence().span();
        boolean gold = false;
        List<String> sources = new ArrayList<>();
        for (JsonNode attribution : node.get("attributions")) {
            boolean here = touches(attribution.get("source"), span) || touches(attribution.get("cue"), span)
                    || touches(attribution.get("content"), span);
            gold |= here;
            if (touches(attribution.get("cue"), span)) {
                attribution.get("source").forEach(source -> sources.add(source.get("text").asText()));
            }
        }
        List<String> names = found.contents().stream()
                .map(content -> content.attribution().source())
                .flatMap(Optional::stream)
                .filter(span::overlaps)
                .map(source -> sentence.text().substring(source.start() - span.start(), source.end() - span.start()))
                .toList();
        boolean right = sources.stream().anyMatch(source -> names.stream().anyMatch(name -> agree(source, name)));
        return new Outcome(node.get("group").asText(), sentence.text(), gold, !found.contents().isEmpty(),
                !sources.isEmpty(), right);
    }

    private static boolean touches(JsonNode parts, TextSpan sentence) {
        for (JsonNode part : parts) {
            for (JsonNode span : part.get("spans")) {
                if (span.get(0).asInt() < sentence.end() && sentence.start() < span.get(1).asInt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean agree(String gold, String found) {
        String one = gold.toLowerCase(Locale.ROOT);
        String other = found.toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one);
    }
}
