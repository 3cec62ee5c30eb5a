package org.variorum.ui.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.app.problem.ProblemText;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.MetadataField;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.problem.Problem;
import org.variorum.ui.text.UiText;

/**
 * One article as the review lists it.
 *
 * @param id its siglum
 * @param file the file or page it came from
 * @param metadata what is known of it
 * @param extent its length and the share that is set aside, in words
 * @param doubts what should be confirmed, in words; empty when nothing
 * @param problems what went wrong with its file, each in a sentence or two
 */
record ImportRowViewModel(
        ArticleId id, String file, ArticleMetadata metadata, String extent, String doubts, List<String> problems) {

    static ImportRowViewModel of(Article article, List<Problem> problems, UiText text) {
        return new ImportRowViewModel(
                article.id(),
                article.original().retrieval().map(retrieval -> retrieval.address()).orElse(article.file()),
                article.metadata(),
                text.of("arrived.extent", words(article), share(article)),
                doubts(article.metadata(), text),
                problems.stream()
                        .filter(problem -> problem.place().endsWith(article.file()))
                        .map(problem -> ProblemText.of(problem, text.wording()))
                        .map(said -> said.message() + " " + said.remedy())
                        .toList());
    }

    /** The metadata with what a person put in, in no doubt any more; the time of day stays while the day does. */
    ArticleMetadata with(String source, String title, Optional<LocalDate> day) {
        Optional<PublicationTime> published = day.map(chosen ->
                metadata.published().filter(known -> known.date().equals(chosen)).orElse(PublicationTime.on(chosen)));
        return metadata.confirmed(filled(source), filled(title), published);
    }

    private static Optional<String> filled(String value) {
        return Optional.of(value.strip()).filter(words -> !words.isEmpty());
    }

    private static String doubts(ArticleMetadata metadata, UiText text) {
        List<MetadataField> concluded = new ArrayList<>(metadata.uncertain());
        List<MetadataField> missing = new ArrayList<>(metadata.uncertain());
        concluded.removeAll(metadata.missing());
        missing.retainAll(metadata.missing());
        return Stream.of(named("arrived.doubts", concluded, metadata, text),
                        named("arrived.not-found", missing, metadata, text))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The author has no field here and so is named in full. */
    private static String named(String key, List<MetadataField> fields, ArticleMetadata metadata, UiText text) {
        return fields.isEmpty()
                ? ""
                : text.of(key, fields.stream()
                        .map(field -> metadata.byline().filter(name -> field == MetadataField.BYLINE)
                                .map(name -> text.of("arrived.byline", name))
                                .orElseGet(() -> text.of("arrived.field." + field.code())))
                        .collect(Collectors.joining(", ")));
    }

    private static int words(Article article) {
        StringBuilder body = new StringBuilder(article.text().value());
        for (Exclusion exclusion : article.exclusions().reversed()) {
            body.replace(exclusion.span().start(), exclusion.span().end(), " ");
        }
        String kept = body.toString().strip();
        return kept.isEmpty() ? 0 : kept.split("\\s+").length;
    }

    private static double share(Article article) {
        int excluded = article.exclusions().stream().mapToInt(exclusion -> exclusion.span().length()).sum();
        return article.text().length() == 0 ? 0 : Math.min(1, excluded / (double) article.text().length());
    }
}
