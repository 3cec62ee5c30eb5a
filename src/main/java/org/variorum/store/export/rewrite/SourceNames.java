package org.variorum.store.export.rewrite;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.rewrite.TextRewrite.Replacement;

/**
 * The names of the compared sources, and a comparison without them.
 *
 * <p>A source is told by its publisher's name with or without an article before it, by the host of its address and by
 * its file's name. Wherever one stands as words of its own, in whatever case, a stand-in with the siglum takes its
 * place: in texts, headlines, explanations and problems. Bylines and addresses are left out altogether.
 */
public final class SourceNames {

    private static final int SHORTEST_HOST = 4;

    private final Map<String, String> standIns = new LinkedHashMap<>();
    private final UnaryOperator<String> sources;
    private final Pattern pattern;

    /**
     * The names in that workspace.
     *
     * @param sources the stand-in for a siglum
     */
    public SourceNames(Workspace workspace, UnaryOperator<String> sources) {
        this.sources = sources;
        Comparison comparison = workspace.comparison();
        comparison.articles().forEach(this::add);
        comparison.leftOut().forEach(leftOut -> add(leftOut.article()));
        workspace.articles().forEach(this::add);
        String names = standIns.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> Stream.of(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile(
                names.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words without names. */
    public String redacted(String words) {
        return pattern.matcher(words).replaceAll(found -> Matcher.quoteReplacement(standIn(found.group())));
    }

    /** A wording that says everything without names. */
    public Wording redacted(Wording wording) {
        return phrase -> redacted(wording.say(phrase));
    }

    /** The workspace without names. */
    public Workspace redacted(Workspace workspace) {
        Map<ArticleId, TextRewrite> texts = new TreeMap<>();
        workspace.comparison().articles().forEach(article -> texts.put(article.id(), rewrite(article.text())));
        UnaryOperator<Article> articles = article -> article(
                article, Optional.ofNullable(texts.get(article.id())).orElseGet(() -> rewrite(article.text())));
        return new ComparisonRewrite(texts, articles, this::redacted).of(workspace);
    }

    private void add(Article article) {
        String siglum = article.id().siglum();
        article.metadata().source().ifPresent(source -> {
            String plain = source.strip();
            String bare = plain.replaceFirst("(?i)^the\\s+", "");
            Stream.of(plain, bare, bare.replaceAll("\\s+", "")).forEach(name -> add(name, sources.apply(siglum)));
        });
        article.metadata().url().flatMap(SourceNames::host).ifPresent(host -> {
            add(host, sources.apply(siglum));
            String name = host.split("\\.")[0];
            if (name.length() >= SHORTEST_HOST) {
                add(name, sources.apply(siglum));
            }
        });
        add(article.file(), file(article));
    }

    private void add(String name, String standIn) {
        if (!name.isBlank()) {
            standIns.putIfAbsent(key(name), standIn);
        }
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address.strip()).getHost())
                    .map(host -> host.replaceFirst("(?i)^(www|m|edition|amp)\\.", ""));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String file(Article article) {
        int dot = article.file().lastIndexOf('.');
        return article.id().siglum() + (dot < 0 ? "" : article.file().substring(dot));
    }

    private String standIn(String found) {
        return standIns.getOrDefault(key(found), "\u2588");
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private TextRewrite rewrite(SourceText text) {
        List<Replacement> replacements = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.value());
        while (matcher.find()) {
            replacements.add(new Replacement(
                    new TextSpan(matcher.start(), matcher.end()), standIn(matcher.group())));
        }
        return new TextRewrite(text, replacements);
    }

    private Article article(Article article, TextRewrite text) {
        ArticleMetadata metadata = article.metadata();
        return new Article(
                article.id(),
                file(article),
                article.sha256(),
                new ArticleMetadata(
                        Optional.of(sources.apply(article.id().siglum())), metadata.title().map(this::redacted),
                        Optional.empty(), metadata.published(), metadata.captured(), Optional.empty(),
                        metadata.language()),
                text.text(),
                article.exclusions().stream()
                        .map(passage -> new Exclusion(
                                text.map(passage.span()), passage.reason()))
                        .toList(),
                article.truncated());
    }
}
