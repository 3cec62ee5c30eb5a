package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.article.MetadataField;
import org.variorum.model.article.Original;
import org.variorum.model.article.Retrieval;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.store.reading.cleaning.Cleaned;
import org.variorum.store.reading.cleaning.TextCleaner;

/**
 * Makes articles of a file's text: one, or several when the file holds several.
 *
 * <p>Articles from one file share its whole text; each excludes the others' part of it, so that positions always count
 * from the start of the file's text.
 */
final class ArticleFactory {

    private final TextCleaner cleaner = new TextCleaner();
    private final LanguageGuess languages = new LanguageGuess();

    List<Article> articles(Original original, ReadText read) {
        List<Cleaned> parts = cleaner.clean(read.text(), read.exclusions(), read.pasted(), read.starts());
        List<Article> articles = new ArrayList<>();
        for (Cleaned part : parts) {
            ArticleMetadata known = known(read, part, articles.isEmpty());
            articles.add(new Article(
                    ArticleId.at(0),
                    original,
                    merged(known, part, read.text(), original),
                    new SourceText(read.text()),
                    exclusions(read, part),
                    read.isCutOff()));
        }
        return articles;
    }

    /** What the file says of an article in it: nothing of a second one that it does not know of. */
    private static ArticleMetadata known(ReadText read, Cleaned part, boolean first) {
        if (read.starts().isEmpty()) {
            return first ? read.metadata() : ArticleMetadata.unknown(read.metadata().language());
        }
        return part.published().isPresent() ? read.metadata().withoutDay() : read.metadata();
    }

    private ArticleMetadata merged(ArticleMetadata known, Cleaned part, String text, Original original) {
        String language = known.language().isEmpty()
                ? languages.of(text.substring(part.extent().start(), part.extent().end()))
                : known.language();
        return new ArticleMetadata(
                known.source().or(part::source),
                known.title().or(part::title),
                known.byline().or(part::byline),
                known.published().or(part::published),
                known.updated(),
                known.captured().or(part::captured),
                known.url().or(() -> original.retrieval().map(Retrieval::address)),
                known.section(),
                language,
                uncertain(known, part));
    }

    /** What a file does not state and its lines only suggest is to be confirmed; so is a source or day not found. */
    private static List<MetadataField> uncertain(ArticleMetadata known, Cleaned part) {
        List<MetadataField> fields = new ArrayList<>(known.uncertain());
        guessed(known.source(), part.source(), MetadataField.SOURCE).ifPresent(fields::add);
        guessed(known.title(), part.title(), MetadataField.TITLE).ifPresent(fields::add);
        guessed(known.byline(), part.byline(), MetadataField.BYLINE).ifPresent(fields::add);
        guessed(known.published(), part.published(), MetadataField.PUBLISHED).ifPresent(fields::add);
        if (known.source().or(part::source).isEmpty()) {
            fields.add(MetadataField.SOURCE);
        }
        if (known.published().or(part::published).isEmpty()) {
            fields.add(MetadataField.PUBLISHED);
        }
        return fields;
    }

    private static Optional<MetadataField> guessed(Optional<?> stated, Optional<?> found, MetadataField field) {
        return stated.isEmpty() && found.isPresent() ? Optional.of(field) : Optional.empty();
    }

    private static List<Exclusion> exclusions(ReadText read, Cleaned part) {
        List<Exclusion> exclusions = new ArrayList<>(part.exclusions());
        read.exclusions().stream()
                .filter(exclusion -> part.extent().contains(exclusion.span()))
                .forEach(exclusions::add);
        otherArticle(read.text(), 0, part.extent().start()).ifPresent(exclusions::add);
        otherArticle(read.text(), part.extent().end(), read.text().length()).ifPresent(exclusions::add);
        return exclusions;
    }

    private static Optional<Exclusion> otherArticle(String text, int from, int to) {
        return text.substring(from, to).isBlank()
                ? Optional.empty()
                : Optional.of(new Exclusion(new TextSpan(from, to), ExclusionReason.OTHER_ARTICLE));
    }
}
