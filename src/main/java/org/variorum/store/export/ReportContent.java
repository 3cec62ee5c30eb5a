package org.variorum.store.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.NamedSource;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.DisputedWords;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.TextSpan;
import org.variorum.model.text.Wording;

/** What a report for people is about, with the look-ups and the words that all reports share. */
public final class ReportContent {

    private final ExportInput input;
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final Map<Integer, Fact> facts = new LinkedHashMap<>();
    private final Map<ClaimId, List<Integer>> factsOf = new HashMap<>();
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final DisputedWords disputed;

    /** Builds the look-ups. */
    public ReportContent(ExportInput input) {
        this.input = input;
        disputed = new DisputedWords(comparison());
        comparison().articles().forEach(article -> articles.put(article.id(), article));
        comparison().claims().forEach(claim -> claims.put(claim.id(), claim));
        for (Fact fact : facts()) {
            int number = number(fact);
            facts.put(number, fact);
            fact.claims().forEach(claim -> factsOf.computeIfAbsent(claim, unseen -> new ArrayList<>()).add(number));
        }
    }

    /** The number by which people know the fact; a fact that has none gets the next. */
    private int number(Fact fact) {
        Integer given = input.workspace().decisions().numbers().get(fact.id());
        return given != null && !facts.containsKey(given)
                ? given
                : Math.max(highest(facts.keySet()), highest(input.workspace().decisions().numbers().values())) + 1;
    }

    private static int highest(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** What is exported. */
    public ExportInput input() {
        return input;
    }

    /** Says what the report says in words. */
    public Wording wording() {
        return input.wording();
    }

    /** The result to report. */
    public Comparison comparison() {
        return input.comparison();
    }

    /** The facts in the order of the comparison. */
    public List<Fact> facts() {
        return comparison().facts();
    }

    /** The facts' numbers, the same as in the window, in the order of the comparison. */
    public List<Integer> numbers() {
        return List.copyOf(facts.keySet());
    }

    /** The fact of that number. */
    public Fact fact(int number) {
        return Optional.ofNullable(facts.get(number)).orElseThrow();
    }

    /** Numbers of the facts that the claim is about, the most disputed first. */
    public List<Integer> factsOf(ClaimId claim) {
        return factsOf.getOrDefault(claim, List.of());
    }

    /** The claim of that name. */
    public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** The compared article of that siglum. */
    public Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** The article's claims that a fact is about, in reading order. */
    public List<Claim> claimsOf(ArticleId article) {
        return comparison().claims().stream()
                .filter(claim -> claim.article().equals(article) && !factsOf(claim.id()).isEmpty())
                .sorted(Comparator.comparing(Claim::span))
                .toList();
    }

    /** The weightiest status among the claim's facts. */
    public FactStatus statusOf(ClaimId claim) {
        return factsOf(claim).stream()
                .map(number -> fact(number).status())
                .min(Comparator.naturalOrder())
                .orElse(FactStatus.SINGLE_SOURCE);
    }

    /** Numbers of the facts of that status, in the order of the comparison. */
    public List<Integer> numbers(FactStatus status) {
        return numbers().stream().filter(number -> fact(number).status() == status).toList();
    }

    /** The message of that code in words. */
    public String say(String code, String... arguments) {
        return input.say(code, arguments);
    }

    /** What a reader must know first: that no judgement is given, and whether something was left out. */
    public String preface() {
        return Stream.concat(notice().stream(), Stream.of(say("report.no-verdict"))).collect(Collectors.joining(" "));
    }

    /** That this is part of a comparison, if it is. */
    public Optional<String> notice() {
        return input.workspace().problems().stream()
                .filter(problem -> problem.code().equals(ExportInput.PART))
                .map(problem -> input.say(problem.message()))
                .findFirst();
    }

    /** What an article's source is called; its siglum when the article is not compared. */
    public String name(ArticleId id) {
        return article(id).map(article -> NamedSource.of(article, wording())).orElse(id.siglum());
    }

    /** What an article's source is called beside its headline; its siglum when the article is not compared. */
    public String nameBesideTitle(ArticleId id) {
        return article(id).map(article -> NamedSource.besideTitle(article, wording())).orElse(id.siglum());
    }

    /** The words of the claim that differences on the fact rest on, in reading order. */
    private static List<TextSpan> deciding(Fact fact, Claim claim) {
        return fact.differences()
                .flatMap(difference -> difference.deciding().stream())
                .filter(words -> words.claim().equals(claim.id()))
                .map(DecidingWords::span)
                .distinct()
                .sorted()
                .toList();
    }

    /** The claim's words cut where deciding words begin and end; together they are its quotation. */
    public static List<QuotationPart> parts(Fact fact, Claim claim) {
        List<QuotationPart> parts = new ArrayList<>();
        int first = claim.span().start();
        int written = first;
        for (TextSpan words : deciding(fact, claim)) {
            int start = Math.max(written, words.start());
            int end = Math.min(claim.span().end(), words.end());
            if (start < end) {
                parts.add(new QuotationPart(claim.quote().substring(written - first, start - first), false));
                parts.add(new QuotationPart(claim.quote().substring(start - first, end - first), true));
                written = end;
            }
        }
        parts.add(new QuotationPart(claim.quote().substring(written - first), false));
        return parts;
    }

    /**
     * What a source says in a few words, its own: those that a difference rests on, else the value of its position if
     * it was taken from this source, else whose version it agrees with. Never another source's words as its own.
     */
    public String value(Fact fact, Version.Stated stated) {
        List<String> own = stated.claims().stream()
                .flatMap(id -> claim(id).stream())
                .flatMap(claim -> decidingWords(fact, claim).stream())
                .distinct()
                .toList();
        Optional<Position> position =
                fact.positions().stream().filter(one -> one.number() == stated.position()).findFirst();
        if (!own.isEmpty() || position.isEmpty()) {
            return String.join("; ", own);
        }
        ArticleId first = position.get().articles().getFirst();
        if (first.equals(stated.article())) {
            return position.get().value();
        }
        return disputed.standIn(position.get().value(), fact)
                ? quote(stated)
                : say("report.as-source", first.siglum());
    }

    /**
     * What the sources say, position by position. Sources that go together in other words each have their own; where
     * nothing differs, a position's words stand for all unless another fact's dispute rests on them.
     */
    public List<Saying> sayings(Fact fact) {
        boolean differs = fact.status() == FactStatus.DISPUTED || fact.status() == FactStatus.NUANCED;
        List<Saying> sayings = new ArrayList<>();
        for (Position position : fact.positions()) {
            Map<String, List<ArticleId>> holders = new LinkedHashMap<>();
            boolean apart = differs || disputed.standIn(position.value(), fact);
            position.articles().forEach(article -> holders.computeIfAbsent(
                    apart ? said(fact, position, article) : position.value(), words -> new ArrayList<>()).add(article));
            holders.forEach((words, articles) -> sayings.add(new Saying(words, articles)));
        }
        return List.copyOf(sayings);
    }

    /** The position's words where the source has them too, among others or not; else its own. */
    private String said(Fact fact, Position position, ArticleId article) {
        if (position.articles().getFirst().equals(article)) {
            return position.value();
        }
        Optional<Version.Stated> stated = fact.stated().filter(one -> one.article().equals(article)).findFirst();
        String own = stated.stream().flatMap(one -> one.claims().stream()).flatMap(id -> claim(id).stream())
                .flatMap(claim -> decidingWords(fact, claim).stream()).distinct().collect(Collectors.joining("; "));
        if (own.isEmpty() && disputed.standIn(position.value(), fact)) {
            own = stated.map(this::quote).orElse("");
        }
        return own.isEmpty() || own.toLowerCase(Locale.ROOT).contains(position.value().toLowerCase(Locale.ROOT))
                ? position.value() : own;
    }

    private String quote(Version.Stated stated) {
        return stated.claims().stream().flatMap(id -> claim(id).stream()).map(Claim::quote).findFirst().orElse("");
    }

    /** Those words verbatim, without what lies outside of the claim. */
    public List<String> decidingWords(Fact fact, Claim claim) {
        return deciding(fact, claim).stream()
                .filter(claim.span()::contains)
                .map(span -> span.shifted(-claim.span().start()))
                .map(span -> claim.quote().substring(span.start(), span.end()))
                .toList();
    }

    /** What kind of difference it is and, for a dispute, how sure the tool is. */
    public String kind(Difference difference) {
        return switch (difference) {
            case Dispute dispute -> say("dispute." + dispute.kind().code()) + ", "
                    + say("report.confidence", say("confidence." + dispute.likelihood().code()));
            case Nuance nuance -> say("nuance." + nuance.kind().code());
        };
    }

    /** Whose word it is and how strongly. */
    public String attribution(Attribution attribution) {
        if (attribution.voice() == Voice.OWN) {
            return say("voice.own");
        }
        String who = attribution.name().orElseGet(() -> say("voice." + attribution.voice().code()));
        String how = say("commitment." + attribution.commitment().code());
        String via = String.join(", ", attribution.via());
        return say("report.attribution", who, how) + (via.isEmpty() ? "" : " " + say("report.via", via));
    }

    /** What a source that does not state a fact is to be said of; empty for one that states it. */
    public String absence(Version version) {
        return switch (version) {
            case Version.Stated stated -> "";
            case Version.NotMentioned silent -> say("report.not-mentioned");
            case Version.CannotTell cutOff -> say("report.cannot-tell");
            case Version.NotChecked added -> say("report.not-checked");
        };
    }

    /**
     * What some sources say of a fact.
     *
     * @param words verbatim from one of them
     * @param articles whose words they are, or go together with them where nothing differs
     */
    public record Saying(String words, List<ArticleId> articles) {

        public Saying {
            articles = List.copyOf(articles);
        }
    }

    /**
     * A stretch of a quotation.
     *
     * @param words verbatim, perhaps none
     * @param deciding whether a difference rests on them
     */
    public record QuotationPart(String words, boolean deciding) {}
}
