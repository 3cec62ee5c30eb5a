package org.variorum.analysis.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.segment.Dateline;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Citation;
import org.variorum.model.text.TextSpan;

/**
 * Finds the publishers that an article names as where it has something from: "told CBS News", "according to The Wall
 * Street Journal", "the Journal said".
 *
 * <p>A name is a publisher's when it is known as one or ends in a word that publishers' names end in, and stands in a
 * reporting phrase; or when the claim's attribution says so. An article does not cite itself.
 */
public final class CitationFinder {

    private final Outlets outlets = Outlets.english();
    private final Gazetteer gazetteer = new Gazetteer("en");

    /** The citations of all articles, in the order of the articles and of reading. */
    public List<Citation> find(List<AnalyzedArticle> articles) {
        return articles.stream()
                .sorted(Comparator.comparing((AnalyzedArticle analyzed) -> analyzed.article().id()))
                .flatMap(article -> find(article).stream()).toList();
    }

    private List<Citation> find(AnalyzedArticle analyzed) {
        TreeMap<TextSpan, String> names = new TreeMap<>();
        for (ParsedSentence sentence : analyzed.sentences()) {
            for (Pattern phrase : outlets.phrases()) {
                Matcher matcher = phrase.matcher(sentence.text());
                while (matcher.find()) {
                    String name = Outlets.withoutArticle(matcher.group("name"));
                    TextSpan inSentence = new TextSpan(matcher.end("name") - name.length(), matcher.end("name"));
                    add(names, inSentence.shifted(sentence.sentence().span().start()), name);
                }
            }
        }
        analyzed.claims().forEach(claim -> addAttributed(names, claim));
        Dateline.in(analyzed.article().text().value(), analyzed.text().paragraphs()).flatMap(Dateline::agency)
                .filter(agency -> gazetteer.place(agency.name()).isEmpty())
                .ifPresent(agency -> add(names, agency.span(), agency.name()));
        List<Citation> citations = new ArrayList<>();
        names.forEach((span, name) -> {
            String full = fullName(name, names);
            if (!outlets.isShort(full) && !citesItself(analyzed.article(), full)) {
                citations.add(new Citation(analyzed.article().id(), full, span));
            }
        });
        return citations;
    }

    private void addAttributed(TreeMap<TextSpan, String> names, ExtractedClaim claim) {
        Attribution attribution = claim.claim().attribution();
        if (attribution.voice() == Voice.OTHER_PUBLISHER && attribution.name().isPresent()
                && attribution.source().isPresent()) {
            add(names, attribution.source().get(), Outlets.withoutArticle(attribution.name().get()));
        }
        for (String via : attribution.via()) {
            int start = claim.sentence().text().indexOf(via);
            if (start >= 0 && outlets.isOutlet(via)) {
                int offset = claim.sentence().sentence().span().start() + start;
                add(names, new TextSpan(offset, offset + via.length()), via);
            }
        }
    }

    /** Adds a name unless one that overlaps it is already there. */
    private static void add(TreeMap<TextSpan, String> names, TextSpan span, String name) {
        if (names.keySet().stream().noneMatch(span::overlaps)) {
            names.put(span, name);
        }
    }

    /** The longest name in the article that ends in this one: "the Journal" stands for "The Wall Street Journal". */
    private static String fullName(String name, TreeMap<TextSpan, String> names) {
        return names.values().stream()
                .filter(other -> Outlets.same(other, name) && other.length() > name.length())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(name);
    }

    private static boolean citesItself(Article article, String name) {
        return article.metadata().source().filter(source -> Outlets.same(source, name)).isPresent();
    }
}
