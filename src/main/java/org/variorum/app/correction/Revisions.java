package org.variorum.app.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.TextSpan;

/**
 * One article and the earlier captures of its page. What it says otherwise today is an update of the claim that says
 * it: a nuance between the claim and itself, since the former words are in no text that is compared.
 *
 * <p>Texts are compared sentence by sentence, wherever in the text they stand; punctuation and case do not count. A
 * pure function of the texts, so that updates need not be saved and are the same after every analysis.
 */
final class Revisions {

    /** The rule's name of an update between captures. */
    static final String RULE = "revision";

    private final Article article;
    private final SentenceWords now;
    private final List<Capture> earlier = new ArrayList<>();

    /**
     * An article with its history.
     *
     * @param article as it is now
     * @param captures of the same page, in the order they were added
     */
    Revisions(Article article, List<Article> captures) {
        this.article = article;
        now = SentenceWords.of(article);
        captures.stream().sorted(Comparator.comparing(Revisions::asOf))
                .map(capture -> new Capture(capture, SentenceWords.of(capture)))
                .forEach(earlier::add);
    }

    ArticleId id() {
        return article.id();
    }

    /** What the claim says otherwise than the latest capture that differs in it, if any does. */
    Optional<Nuance> update(Claim claim) {
        SentenceWords.Line own = SentenceWords.line(article.text().value(), claim.span());
        SentenceWords.Line sentence = now.around(claim.span()).orElse(own);
        return earlier.reversed().stream().filter(capture -> !capture.words.says(own)).findFirst()
                .map(capture -> capture.words.closest(sentence)
                        .map(before -> changed(claim, own, capture, before))
                        .orElseGet(() -> nuance(claim, List.of(claim.span()), said("added", capture, List.of()))));
    }

    /** What earlier captures said and the article no longer says, and former headlines. */
    List<Problem> gone() {
        List<Problem> notes = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Capture capture : earlier) {
            headline(capture).filter(title -> told.add("headline " + title)).ifPresent(title -> notes.add(Problem.of(
                    "revision-headline", Severity.NOTE, article.id().siglum(), title, article.displayTitle())));
            capture.words.lines().stream()
                    .filter(line -> !now.says(line) && now.closest(line).isEmpty() && told.add(line.folded()))
                    .map(line -> Problem.of("revision-gone", Severity.NOTE, article.id().siglum(),
                            capture.article.text().slice(line.span()).replaceAll("\\s+", " ")))
                    .forEach(notes::add);
        }
        return notes;
    }

    private Optional<String> headline(Capture capture) {
        return capture.article.metadata().title()
                .filter(title -> article.metadata().title().filter(today -> !today.equals(title)).isPresent());
    }

    private Nuance changed(
            Claim claim, SentenceWords.Line own, Capture capture, SentenceWords.Line before) {
        List<TextSpan> fresh = own.wordsNotIn(before);
        String former = capture.article.text().slice(before.span()).replaceAll("\\s+", " ");
        return nuance(claim, fresh.isEmpty() ? List.of(claim.span()) : fresh,
                said("changed", capture, List.of(former, claim.quote().replaceAll("\\s+", " "))));
    }

    private Nuance nuance(Claim claim, List<TextSpan> words, Phrase explanation) {
        return new Nuance(NuanceKind.UPDATE, List.of(new ClaimPair(claim.id(), claim.id())),
                words.stream().map(span -> new DecidingWords(claim.id(), span)).toList(), RULE, explanation);
    }

    private Phrase said(String how, Capture capture, List<String> words) {
        Optional<PublicationTime> time = capture.article.metadata().asOf();
        return new Phrase("why.revision." + how + (time.isPresent() ? ".dated" : ""),
                Stream.of(List.of(article.id().siglum()), time.map(PublicationTime::iso).stream().toList(), words)
                        .flatMap(List::stream).toList());
    }

    private static PublicationTime asOf(Article capture) {
        return capture.metadata().asOf().orElse(PublicationTime.on(LocalDate.MAX));
    }

    private record Capture(Article article, SentenceWords words) {}
}
