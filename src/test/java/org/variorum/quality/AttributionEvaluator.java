package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.attribution.AttributionFinder;
import org.variorum.analysis.extract.attribution.SentenceAttributions;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.segment.Quotation;
import org.variorum.analysis.segment.QuotationFinder;
import org.variorum.model.text.TextSpan;

/**
 * Articles in which it is marked who says what. A sentence is attributed when a marked attribution reaches into it; of
 * those that the product attributes too, the source is right when one of its names and a marked one hold each other.
 */
final class AttributionEvaluator implements Evaluator {

    private final Product product;
    private final QuotationFinder quotations = new QuotationFinder();
    private final AttributionFinder finder = new AttributionFinder("en");

    AttributionEvaluator(Product product) {
        this.product = product;
    }

    @Override
    public boolean reads(LabelledSet set) {
        return set.has("text", "attributions");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("F1 of attributed sentences", counts -> counts.f1("hits", "found", "gold")),
                new Figure("precision", counts -> counts.ratio("hits", "found")),
                new Figure("recall", counts -> counts.ratio("hits", "gold")),
                new Figure("sources right", counts -> counts.ratio("sources right", "sources")));
    }

    @Override
    public Evaluation evaluate(LabelledSet set) {
        Evaluation evaluation = new Evaluation();
        for (JsonNode item : set.items()) {
            AnalyzedArticle article = product.read(
                    TestArticles.of(0, "a", "", "", List.of(item.get("text").asText())));
            List<SyntaxTree> trees = article.sentences().stream()
                    .map(sentence -> new SyntaxTree(sentence.tokens())).toList();
            List<TextSpan> quoted = quotations.find(article.article().text().value(), article.text()).stream()
                    .filter(quotation -> quotation.depth() == 0).map(Quotation::content).toList();
            List<SentenceAttributions> found = finder.find(article.sentences(), trees, quoted);
            Counts counts = new Counts();
            for (int index = 0; index < found.size(); index++) {
                ParsedSentence sentence = article.sentences().get(index);
                counts.addAll(score(item, sentence, found.get(index), evaluation));
            }
            evaluation.add(LabelledSet.group(item), counts);
        }
        return evaluation;
    }

    private static Counts score(
            JsonNode item, ParsedSentence sentence, SentenceAttributions attributions, Evaluation evaluation) {
        TextSpan span = sentence.sentence().span();
        boolean gold = false;
        List<String> sources = new ArrayList<>();
        for (JsonNode attribution : item.get("attributions")) {
            boolean cue = touches(attribution.get("cue"), span);
            gold |= cue || touches(attribution.get("source"), span) || touches(attribution.get("content"), span);
            if (cue) {
                attribution.get("source").forEach(source -> sources.add(source.get("text").asText()));
            }
        }
        boolean found = !attributions.contents().isEmpty();
        List<String> names = names(sentence, attributions);
        boolean right = sources.stream().anyMatch(source -> names.stream().anyMatch(name -> agree(source, name)));
        boolean named = found && !sources.isEmpty();
        if (gold != found || named && !right) {
            evaluation.error(gold && !found ? 2 : 1, LabelledSet.id(item) + "  "
                    + (gold != found ? found ? "FALSE" : "MISSED" : "SOURCE " + names + ", should be " + sources)
                    + "\n      " + sentence.text());
        }
        return new Counts().count("gold", gold).count("found", found).count("hits", gold && found)
                .count("sources", named).count("sources right", named && right);
    }

    private static List<String> names(ParsedSentence sentence, SentenceAttributions attributions) {
        TextSpan span = sentence.sentence().span();
        return attributions.contents().stream()
                .map(content -> content.attribution().source()).flatMap(Optional::stream).filter(span::overlaps)
                .map(source -> sentence.text().substring(
                        Math.max(0, source.start() - span.start()),
                        Math.min(sentence.text().length(), source.end() - span.start())))
                .toList();
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
