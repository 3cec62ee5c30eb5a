package org.variorum.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Polarity;
import org.variorum.model.claim.Quantity;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.comparison.Origin;
import org.variorum.model.comparison.OriginId;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Provenance;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Workspace;

/** Workspaces of any size made from a seed: every claim is a sentence with a number, facts join claims at random. */
public final class GeneratedWorkspace {

    private static final List<String> WORDS = List.of("river", "bridge", "school", "🌊 flood", "harbour", "council",
            "doctors", "ferry", "crew", "rose", "closed", "reported", "said", "near", "north", "Überlauf", "morning");

    /** A sentence as it is made here, with its number. */
    private static final Pattern SENTENCE = Pattern.compile("[^.\\s\\d][^.\\d]*?(\\d+)[^.]*\\.");

    private final RandomGenerator random;
    private final List<Article> articles = new ArrayList<>();
    private final Map<ArticleId, List<Claim>> claims = new TreeMap<>();

    private GeneratedWorkspace(long seed) {
        random = Seeds.random(seed);
    }

    /** A workspace without corrections. */
    public static Workspace of(long seed, int articleCount, int claimsEach) {
        return new GeneratedWorkspace(seed).make(articleCount, claimsEach);
    }

    /**
     * What an analysis of such articles would find: a claim in every sentence, a fact for every word that claims begin
     * with. The same articles always give the same.
     */
    public static Comparison found(List<Article> articles) {
        GeneratedWorkspace found = new GeneratedWorkspace(0);
        Map<Integer, List<Claim>> byWord = new TreeMap<>();
        for (Article article : articles) {
            found.articles.add(article);
            for (Claim claim : claimsIn(article)) {
                int word = IntStream.range(0, WORDS.size())
                        .filter(at -> claim.quote().startsWith(WORDS.get(at))).findFirst().orElse(WORDS.size());
                found.claims.computeIfAbsent(article.id(), key -> new ArrayList<>()).add(claim);
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(claim);
            }
        }
        List<Fact> facts = new ArrayList<>();
        byWord.forEach((word, members) -> facts.add(found.fact(word, members)));
        facts.sort(Comparator.comparing(Fact::status));
        List<Claim> all = found.claims.values().stream().flatMap(List::stream).toList();
        return new Comparison(articles, List.of(), all, facts, List.of(), List.of(), List.of());
    }

    private static List<Claim> claimsIn(Article article) {
        List<Claim> claims = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(article.text().value());
        while (sentence.find()) {
            int number = claims.size() + 1;
            claims.add(claim(article.id(), number, new TextSpan(sentence.start(), sentence.end() - 1),
                    article.text().value(), new TextSpan(sentence.start(1), sentence.end(1))));
        }
        return claims;
    }

    private static Claim claim(ArticleId id, int number, TextSpan span, String text, TextSpan digits) {
        NumberInterval value = NumberInterval.exactly(
                Integer.parseInt(text.substring(digits.start(), digits.end())));
        Quantity quantity = new Quantity(value, value, "person", "killed", false, false, digits);
        return new Claim(new ClaimId(id.siglum() + number), id, number - 1, span,
                text.substring(span.start(), span.end()), List.of(quantity), List.of(), List.of(), List.of(),
                Polarity.AFFIRMED, Certainty.ASSERTED, Attribution.OWN_VOICE, List.of());
    }

    private Workspace make(int articleCount, int claimsEach) {
        for (int at = 0; at < articleCount; at++) {
            article(ArticleId.at(at), claimsEach);
        }
        List<Fact> facts = facts();
        List<Claim> all = claims.values().stream().flatMap(List::stream).toList();
        List<Origin> origins = articles.stream()
                .map(article -> new Origin(new OriginId("o-" + article.id()),
                        List.of(article.id()), List.of()))
                .toList();
        return Workspace.of(
                articles, new Comparison(articles, List.of(), all, facts, origins, List.of(), List.of()), List.of());
    }

    private void article(ArticleId id, int count) {
        StringBuilder text = new StringBuilder();
        List<Claim> own = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            int start = text.length();
            int value = random.nextInt(1, 100);
            text.append(word()).append(' ').append(value).append(' ').append(word());
            for (int more = random.nextInt(2, 9); more > 0; more--) {
                text.append(' ').append(word());
            }
            TextSpan span = new TextSpan(start, text.length());
            int digits = text.indexOf(Integer.toString(value), start);
            own.add(claim(id, number, span, text.toString(),
                    new TextSpan(digits, digits + Integer.toString(value).length())));
            text.append(". ");
        }
        claims.put(id, own);
        articles.add(new Article(id, "file-" + id + ".txt", "0".repeat(56) + "%08x".formatted(id.index()),
                ArticleMetadata.unknown("en"), new SourceText(text.toString()), List.of(), false));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private List<Fact> facts() {
        Map<Integer, List<Claim>> groups = new LinkedHashMap<>();
        int count = Math.max(1, claims.values().stream().mapToInt(List::size).sum() / 3);
        claims.values().forEach(own -> own.forEach(claim ->
                groups.computeIfAbsent(random.nextInt(count), key -> new ArrayList<>()).add(claim)));
        List<Fact> facts = new ArrayList<>();
        groups.forEach((number, members) -> facts.add(fact(number, members)));
        facts.sort(Comparator.comparing(Fact::status));
        return facts;
    }

    private Fact fact(int number, List<Claim> members) {
        Map<ArticleId, List<Claim>> stating = new TreeMap<>();
        members.forEach(claim -> stating.computeIfAbsent(claim.article(), key -> new ArrayList<>()).add(claim));
        List<Position> positions = new ArrayList<>();
        List<Version> versions = new ArrayList<>();
        articles.forEach(article -> {
            List<Claim> own = stating.getOrDefault(article.id(), List.of());
            if (own.isEmpty()) {
                versions.add(new Version.NotMentioned(article.id(), Optional.empty()));
            } else {
                positions.add(new Position(positions.size() + 1, own.getFirst().quote(), List.of(article.id())));
                versions.add(new Version.Stated(
                        article.id(), own.stream().map(Claim::id).toList(), positions.size()));
            }
        });
        List<Claim> firsts = stating.values().stream().map(List::getFirst).toList();
        List<Dispute> disputes = new ArrayList<>();
        List<Nuance> nuances = new ArrayList<>();
        for (int at = 1; at < firsts.size(); at++) {
            differ(firsts.get(at - 1), firsts.get(at), disputes, nuances);
        }
        disputes.sort(Comparator.comparingDouble(Dispute::confidence).reversed());
        FactStatus status = !disputes.isEmpty() ? FactStatus.DISPUTED : !nuances.isEmpty() ? FactStatus.NUANCED
                : stating.size() > 1 ? FactStatus.AGREED : FactStatus.SINGLE_SOURCE;
        return new Fact(new FactId("f-" + number), Phrase.of("fact.content", "Fact " + number), status, versions,
                positions, disputes, nuances);
    }

    private void differ(Claim one, Claim other, List<Dispute> disputes, List<Nuance> nuances) {
        List<ClaimPair> pair = List.of(new ClaimPair(one.id(), other.id()));
        List<DecidingWords> words = List.of(
                new DecidingWords(one.id(), one.quantities().getFirst().span()),
                new DecidingWords(other.id(), other.quantities().getFirst().span()));
        Phrase why = Phrase.of("fact.content", one.id() + " and " + other.id());
        switch (random.nextInt(3)) {
            case 0 -> disputes.add(new Dispute(DisputeKind.QUANTITY, pair, words, "quantity.disjoint",
                    random.nextInt(50, 100) / 100.0, why, Provenance.TOOL));
            case 1 -> nuances.add(new Nuance(NuanceKind.PRECISION, pair, words, "quantity.precision", why));
            default -> { }
        }
    }
}
