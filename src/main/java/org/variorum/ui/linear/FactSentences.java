package org.variorum.ui.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Version;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.PhraseText;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/**
 * A fact in full sentences.
 *
 * @param heading its number, its status and what it is about
 * @param sentences who says what in which words, who says nothing, and why it is listed so
 */
record FactSentences(String heading, List<String> sentences) {

    static FactSentences of(Fact fact, ComparisonIndex index, UiText text) {
        String heading = text.of("linear.heading", index.number(fact.id()), text.say(fact.label()),
                text.word("status." + fact.status().code()));
        List<String> sentences = new ArrayList<>();
        for (Version version : fact.versions()) {
            index.comparison().article(version.article()).ifPresent(article -> {
                if (version instanceof Version.Stated) {
                    sentences.add(stated(fact, article, index, text));
                }
            });
        }
        for (Absence absence : Absence.values()) {
            List<ArticleId> without = fact.versions().stream()
                    .filter(version -> Absence.of(version).filter(absence::equals).isPresent())
                    .map(Version::article)
                    .toList();
            if (!without.isEmpty()) {
                String sigla = without.stream().map(ArticleId::siglum).collect(Collectors.joining(", "));
                sentences.add(text.of("linear.absent", absence.words(text), sigla));
            }
        }
        fact.differences().map(difference -> why(difference, text)).forEach(sentences::add);
        return new FactSentences(heading, sentences);
    }

    /** All of it with line breaks. */
    String asText() {
        return heading + "\n" + String.join("\n", sentences) + "\n";
    }

    private static String stated(Fact fact, Article article, ComparisonIndex index, UiText text) {
        List<Claim> claims = index.claims(fact, article.id());
        String words = claims.stream()
                .map(claim -> text.of("linear.quotation", claim.quote().replace('\n', ' ')))
                .collect(Collectors.joining(" \u2026 "));
        String whose = claims.stream()
                .map(claim -> PhraseText.attribution(claim.attribution(), text))
                .distinct()
                .collect(Collectors.joining("; "));
        return text.of("linear.stated", article.id().siglum(), SourceName.of(article, text), words, whose);
    }

    private static String why(Difference difference, UiText text) {
        String kind = switch (difference) {
            case Dispute dispute -> text.of("linear.dispute", text.word("dispute." + dispute.kind().code()),
                    PhraseText.confidence(dispute.confidence(), text));
            case Nuance nuance -> text.of("linear.nuance", text.word("nuance." + nuance.kind().code()));
        };
        return kind + " " + text.say(difference.explanation());
    }
}
