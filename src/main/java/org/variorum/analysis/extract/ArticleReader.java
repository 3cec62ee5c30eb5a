package org.variorum.analysis.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.analysis.extract.attribution.AttributionFinder;
import org.variorum.analysis.extract.entity.AliasResolver;
import org.variorum.analysis.extract.entity.EntityFinder;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.extract.entity.Mention;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.segment.Quotation;
import org.variorum.analysis.segment.QuotationFinder;
import org.variorum.model.article.Article;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.TextSpan;

/** Reads names, values and reports off the sentences of an article. */
final class ArticleReader {

    private final EntityFinder entities;
    private final AliasResolver aliases;
    private final AttributionFinder attributions;
    private final QuotationFinder quotations = new QuotationFinder();
    private final ValueFinders values;

    ArticleReader(String language, Gazetteer gazetteer, ValueFinders values) {
        this.entities = new EntityFinder(language, gazetteer);
        this.aliases = new AliasResolver(language);
        this.attributions = new AttributionFinder(language);
        this.values = values;
    }

    ArticleReading read(Article article, SegmentedText text, List<ParsedSentence> sentences) {
        List<SyntaxTree> trees = sentences.stream().map(sentence -> new SyntaxTree(sentence.tokens())).toList();
        List<List<Mention>> mentions = trees.stream().map(entities::find).toList();
        List<TextSpan> quoted = quotations.find(article.text().value(), text).stream()
                .filter(quotation -> quotation.depth() == 0).map(Quotation::content).toList();
        Optional<PublicationTime> published = article.metadata().published();
        return new ArticleReading(
                sentences, trees, mentions, canonical(trees, mentions),
                attributions.find(sentences, trees, quoted),
                sentences.stream().map(values.quantities()).toList(),
                sentences.stream().map(sentence -> values.times().apply(sentence, published)).toList(),
                quoted);
    }

    private SortedMap<String, String> canonical(List<SyntaxTree> trees, List<List<Mention>> mentions) {
        Map<String, String> stated = new TreeMap<>();
        for (int i = 0; i < trees.size(); i++) {
            stated.putAll(AliasResolver.inBrackets(trees.get(i), mentions.get(i)));
        }
        return aliases.resolve(AliasResolver.types(mentions.stream().flatMap(List::stream).toList()), stated);
    }
}
