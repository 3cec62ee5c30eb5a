package org.variorum.analysis.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Mentions;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.Extraction;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.SourceText;

/**
 * Two texts of two articles, read by the program's own stages, of which every claim is set against every other.
 *
 * @param first text of article A
 * @param second text of article B
 * @param firstDay when A was published
 * @param secondDay when B was
 * @param slot what brings the claims together
 * @param likeness how alike they are in meaning
 */
public record Pair(String first, String second, LocalDate firstDay, LocalDate secondDay, Slot slot, double likeness) {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final MessageWording WORDING = new MessageWording(Locale.ENGLISH);

    /** Two texts of one day, brought together by their meaning. */
    public static Pair of(String first, String second) {
        return new Pair(first, second, DAY, DAY, Slot.CONTENT, 0.8);
    }

    /** The same, B published so many days later. */
    public Pair daysApart(int days) {
        return new Pair(first, second, firstDay, firstDay.plusDays(days), slot, likeness);
    }

    /** The same, brought together by a value. */
    public Pair inSlot(String kind, String role) {
        return new Pair(first, second, firstDay, secondDay, new Slot(kind, role), likeness);
    }

    /** The same, more or less alike. */
    public Pair alike(double value) {
        return new Pair(first, second, firstDay, secondDay, slot, value);
    }

    /** What the comparator finds; seen from the other side it must find the same. */
    public List<Told> told(ClaimComparator comparator) {
        List<Told> found = told(comparator, false);
        List<Told> turned = told(comparator, true);
        if (!found.stream().sorted().toList().equals(turned.stream().sorted().toList())) {
            throw new AssertionError("Not symmetric: " + found + " and " + turned);
        }
        return found;
    }

    private List<Told> told(ClaimComparator comparator, boolean turned) {
        List<ComparedClaim> left = claims("A", first, firstDay);
        List<ComparedClaim> right = claims("B", second, secondDay);
        List<Told> told = new ArrayList<>();
        for (ComparedClaim one : left) {
            for (ComparedClaim other : right) {
                Contrast contrast = turned
                        ? new Contrast(other, one, slot, likeness) : new Contrast(one, other, slot, likeness);
                for (Finding finding : comparator.compare(contrast)) {
                    told.add(Told.of(one, other, turned ? finding.swapped() : finding));
                }
            }
        }
        return told.stream().distinct().toList();
    }

    /** The claims of a text of that day, as the program's own stages read them. */
    public static List<ComparedClaim> claims(String siglum, String text) {
        return claims(siglum, text, DAY);
    }

    private static List<ComparedClaim> claims(String siglum, String text, LocalDate day) {
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.of(siglum), Optional.empty(), Optional.empty(), Optional.of(PublicationTime.on(day)),
                Optional.empty(), Optional.empty(), "en");
        Article article = new Article(
                new ArticleId(siglum), siglum, siglum, metadata, new SourceText(text), List.of(), false);
        AnalyzedArticle analyzed = Extraction.analyze(article);
        Mentions mentions = Mentions.in(analyzed, NewsLanguage.ENGLISH.lexicon().units());
        return analyzed.claims().stream()
                .map(claim -> ComparedClaim.of(claim, Optional.of(PublicationTime.on(day)), mentions, true,
                        NewsLanguage.ENGLISH)).toList();
    }

    /**
     * What one rule says.
     *
     * @param verdict conflict, nuance or agreement, with its kind
     * @param rule the rule's name
     * @param first the deciding words of A
     * @param second those of B
     * @param explanation the sentence that a reader sees
     */
    public record Told(Verdict verdict, String rule, String first, String second, String explanation)
            implements Comparable<Told> {

        private static Told of(ComparedClaim one, ComparedClaim other, Finding finding) {
            String first = one.text(finding.firstWords());
            String second = other.text(finding.secondWords());
            return new Told(finding.verdict(), finding.rule(), first, second, WORDING.say(
                    new Phrase("explanation." + finding.rule(), List.of("A", first, "B", second))));
        }

        public boolean conflict() {
            return verdict instanceof Verdict.Conflict;
        }

        @Override
        public int compareTo(Told other) {
            return (rule + first + second).compareTo(other.rule + other.first + other.second);
        }
    }
}
