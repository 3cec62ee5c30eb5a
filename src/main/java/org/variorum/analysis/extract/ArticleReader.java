package org.variorum.analysis.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.variorum.analysis.extract.attribution.AttributionFinder;
import org.variorum.analysis.extract.entity.AliasResolver;
import org.variorum.analysis.extract.entity.EntityFinder;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.extract.entity.Mention;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.extract.value.QuantityFinder;
import org.variorum.analysis.extract.value.TimeContext;
import org.variorum.analysis.extract.value.TimeFinder;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.segment.Dateline;
import org.variorum.analysis.segment.Quotation;
import org.variorum.analysis.segment.QuotationFinder;
import org.variorum.model.article.Article;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.TextSpan;

/** Reads names, values and reports off the sentences of an article. */
final class ArticleReader {

    private static final Pattern NUMBER = Pattern.compile("\\d");
    private final Gazetteer gazetteer;
    private final EntityFinder entities;
    private final AliasResolver aliases;
    private final AttributionFinder attributions;
    private final QuotationFinder quotations = new QuotationFinder();
    private final QuantityFinder quantities;
    private final TimeFinder times;

    ArticleReader(String language, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.entities = new EntityFinder(language, gazetteer);
        this.aliases = new AliasResolver(language);
        this.attributions = new AttributionFinder(language);
        this.quantities = new QuantityFinder(language);
        this.times = new TimeFinder(language);
    }

    ArticleReading read(Article article, SegmentedText text, List<ParsedSentence> sentences) {
        List<SyntaxTree> trees = sentences.stream().map(sentence -> new SyntaxTree(sentence.tokens())).toList();
        List<TextSpan> quoted = quotations.find(article.text().value(), text).stream()
                .filter(quotation -> quotation.depth() == 0).map(Quotation::content).toList();
        Filing filing = filing(article, text);
        TimeContext context = TimeContext.of(filing.published(), article.text().value());
        List<List<TimeMention>> dates = times(sentences, context);
        List<List<Mention>> mentions = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            mentions.add(names(trees.get(i), dates.get(i)));
        }
        List<List<Mention>> named = asPeople(mentions);
        return new ArticleReading(
                sentences, trees, named, canonical(trees, named),
                attributions.find(sentences, trees, quoted),
                quantities.find(sentences), dates,
                context.publication().isPresent() ? dates : times(sentences, context.withUnknownYears()), quoted,
                filing);
    }

    /**
     * By the metadata first; a place that only stands before a dash or above the text counts where
     * geography knows it.
     */
    private Filing filing(Article article, SegmentedText text) {
        Optional<Dateline> dateline = Dateline.in(article.text().value(), text.paragraphs());
        Optional<PublicationTime> published = article.metadata().published()
                .or(() -> dateline.flatMap(Dateline::day).flatMap(day -> day(day, article.text().value())));
        return new Filing(published, dateline.flatMap(line -> line.place().flatMap(place -> gazetteer.place(place)
                .or(() -> Optional.of(place).filter(town -> line.isCertain())))));
    }

    /** The day that the words mean; without a year, only when the article writes it elsewhere. */
    private Optional<PublicationTime> day(String words, String text) {
        Sentence line = new Sentence(0, 0, new TextSpan(0, words.length()));
        return times.find(new ParsedSentence(line, words, List.of()), TimeContext.of(Optional.empty(), text)).stream()
                .filter(time -> time.dated() && time.precision() == TimePrecision.DAY)
                .map(time -> PublicationTime.on(time.from().toLocalDate())).findFirst();
    }

    /** The same reading with its times counted from the day of the event, where they are relative. */
    ArticleReading withEvent(Article article, ArticleReading reading, Optional<LocalDate> event) {
        if (event.isEmpty()) {
            return reading;
        }
        TimeContext context = TimeContext.of(reading.filing().published(), article.text().value())
                .withEvent(event.get());
        return reading.withTimes(times(reading.sentences(), context));
    }

    /** The names of a sentence, dates that look like one left out. */
    private List<Mention> names(SyntaxTree tree, List<TimeMention> dates) {
        return entities.find(tree).stream().filter(mention -> {
            TextSpan span = tree.span(mention.first(), mention.last());
            return !NUMBER.matcher(mention.name()).find()
                    || dates.stream().noneMatch(date -> date.span().contains(span));
        }).toList();
    }

    /**
     * A surname alone names the person whose full name the article has, whatever a tagger takes it for; unless it is a
     * place that geography knows or a part of another name.
     */
    private List<List<Mention>> asPeople(List<List<Mention>> mentions) {
        Set<String> surnames = new HashSet<>();
        Set<String> parts = new HashSet<>();
        mentions.stream().flatMap(List::stream).filter(mention -> mention.name().contains(" ")).forEach(mention -> {
            List<String> words = List.of(mention.name().split(" "));
            if (mention.type() == EntityType.PERSON) {
                surnames.add(words.getLast());
            } else {
                parts.addAll(words);
            }
        });
        return mentions.stream().map(names -> names.stream()
                .map(mention -> surnames.contains(mention.name()) && !parts.contains(mention.name())
                                && gazetteer.place(mention.name()).isEmpty()
                        ? mention.as(EntityType.PERSON) : mention)
                .toList()).toList();
    }

    private List<List<TimeMention>> times(List<ParsedSentence> sentences, TimeContext context) {
        return sentences.stream().map(sentence -> times.find(sentence, context)).toList();
    }

    private SortedMap<String, String> canonical(List<SyntaxTree> trees, List<List<Mention>> mentions) {
        Map<String, String> stated = new TreeMap<>();
        for (int i = 0; i < trees.size(); i++) {
            stated.putAll(AliasResolver.inBrackets(trees.get(i), mentions.get(i)));
        }
        return aliases.resolve(AliasResolver.types(mentions.stream().flatMap(List::stream).toList()), stated);
    }
}
